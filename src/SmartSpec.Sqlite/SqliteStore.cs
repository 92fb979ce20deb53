using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SmartSpec.Sqlite;

/// <summary>
/// A store in one SQLite file: durable by default, many appends in one commit when many are under way, in the host's own
/// transaction where it wants (<see cref="Joining"/>). Safe to share between threads, and between processes of one machine; a
/// host has one for a file.
/// </summary>
/// <remarks>
/// <para>
/// The file is opened when the store is first used. SQLite works on the caller's thread: a method has done its work when it
/// returns, but for appends that come while another
/// is written. Whatever cannot be done throws a <see cref="SqliteStoreException"/> that names the file and explains what to do;
/// nothing is half done, and the store can be used
/// again.
/// </para>
/// <para>
/// The store takes no part in an ambient transaction (<c>System.Transactions</c>): what it answered stays, whatever becomes of
/// the caller's scope. <see cref="Joining"/> is the
/// way into a transaction of the host's. Reading waits for no writer; a write waits for others for <see
/// cref="SqliteStoreOptions.BusyTimeout"/> at most.
/// </para>
/// </remarks>
public sealed partial class SqliteStore : IStrategyStore, IOutbox, ILeases, IMigratedStore, IAsyncDisposable, IDisposable
{
    private readonly SqliteStoreOptions options;
    private readonly Connections connections;
    private readonly Readers readers;
    private readonly AppendQueue queue;
    private volatile bool isReadable;

    /// <summary>Creates a store on a file. Nothing is opened yet.</summary>
    /// <param name="connectionStringOrPath">
    /// The path of the file, such as <c>strategies.db</c>; a <c>file:</c> URI; or, where it contains <c>=</c>, a connection
    /// string of Microsoft.Data.Sqlite, such as
    /// <c>Data Source=strategies.db;Mode=ReadOnly</c>.
    /// </param>
    /// <param name="options">How it works.</param>
    /// <exception cref="ArgumentException">
    /// It names no file, or one in memory; an option is outside its limits, or the connection string is none.
    /// </exception>
    public SqliteStore(string connectionStringOrPath, SqliteStoreOptions? options = null)
    {
        this.options = (options ?? new()).Checked();
        connections = new(connectionStringOrPath, this.options);
        Writer = new(connections, this.options);
        readers = new(connections, this.options);
        queue = new(Writer.Append, Writer.Append, this.options.BusyTimeout, TimeProvider.System);
    }

    internal Writer Writer { get; }

    internal string File => connections.File;

    /// <summary>
    /// The tables as SQL, for operators who make and upgrade them themselves: the first script makes version 1, each further
    /// one the next version. <see cref="MigrateAsync"/> does the same.
    /// </summary>
    /// <param name="options">For which prefix.</param>
    /// <returns>
    /// The scripts, each a transaction; run those after the version that <c>SELECT version FROM smartspec_schema</c> returns, in
    /// order, each once.
    /// </returns>
    /// <exception cref="ArgumentException">An option is outside its limits.</exception>
    public static IReadOnlyList<string> Scripts(SqliteStoreOptions? options = null)
    {
        var prefix = (options ?? new()).Checked().TablePrefix;
        return
        [
            .. Enumerable
                .Range(1, Schema.Current)
                .Select(version => $"BEGIN IMMEDIATE;\n\n{Schema.Script(version, prefix)}\nCOMMIT;\n"),
        ];
    }

    /// <summary>
    /// Makes the file and the tables, or upgrades them, in one transaction; does nothing where they are as they should be. Take
    /// a backup before an upgrade.
    /// </summary>
    /// <param name="cancellationToken">Gives up, where nothing has been done yet.</param>
    /// <exception cref="SqliteStoreException">It cannot be done; the file is as before.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Writer.Migrate();
        return Task.CompletedTask;
    }

    /// <summary>
    /// The strategies of this store within a transaction of the host's own: what is appended is committed, or rolled back, with
    /// it.
    /// </summary>
    /// <param name="transaction">
    /// The transaction, open, on the same file: a <see cref="SqliteTransaction"/>; also one of EF Core's
    /// (<c>context.Database.CurrentTransaction.GetDbTransaction()</c>). Let it be one that writes from the start, as they are
    /// by default: no deferred one.
    /// </param>
    /// <returns>
    /// A store for this transaction, for one thread at a time. How durable the commit is, the host's connection decides.
    /// </returns>
    /// <exception cref="ArgumentNullException">The transaction is null.</exception>
    /// <exception cref="ArgumentException">The transaction is none of SQLite's, or on another file.</exception>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    /// <exception cref="SqliteStoreException">
    /// The tables are missing or of another version: <see cref="MigrateAsync"/> comes before the transaction.
    /// </exception>
    public IStrategyStore Joining(DbTransaction transaction) =>
        JoinedStore.To(
            transaction,
            connections,
            readers.Do(connections.Arrived(), 0, static (session, _) => session.FullPath),
            options.TablePrefix
        );

    /// <summary>Closes the file. What was committed is carried over into it, where nobody else has it open.</summary>
    public void Dispose()
    {
        readers.Dispose();
        Writer.Dispose();
    }

    /// <summary>Closes the file. What was committed is carried over into it, where nobody else has it open.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    private TResult Look<TGiven, TResult>(TGiven given, Func<Session, TGiven, TResult> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var until = connections.Arrived();
        if (!isReadable)
        {
            if (!readers.AreReady(until))
                Writer.Ready(until);
            isReadable = true;
        }

        return readers.Do(until, given, work);
    }

    private TResult Change<TGiven, TResult>(
        TGiven given,
        Func<Session, TGiven, TResult> work,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Writer.Do(given, work);
    }
}
