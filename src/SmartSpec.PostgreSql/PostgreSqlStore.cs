using System.Data.Common;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>
/// A store on PostgreSQL 13 and later: one round trip for an append, each on a connection of its own. Safe to share between
/// threads; a host has one. Call
/// <see cref="MigrateAsync"/> once as the host starts.
/// </summary>
/// <remarks>
/// <para>
/// What was appended is durable, since the store leaves <c>synchronous_commit</c> as PostgreSQL sets it, on; where a host turns
/// it off, or fsync, the last commands can be lost as the server breaks down. What the database does not do throws a
/// <see cref="PostgreSqlStoreException"/>.
/// </para>
/// <para>
/// The store takes no part in an ambient transaction (<c>System.Transactions</c>), whatever the value of <c>Enlist</c>: what it
/// answered stays, whatever becomes of the caller's
/// scope. <see cref="Joining"/> is the way into a transaction of the host's. Of the callers that append to one strategy, one at a
/// time has a connection, so that a strategy that is locked does not use up the pool; each of them waits for its turn at most the
/// <c>Command Timeout</c> of the connection string, and then gets a <see cref="PostgreSqlStoreException"/> that is transient.
/// </para>
/// </remarks>
public sealed partial class PostgreSqlStore : IStrategyStore, IOutbox, ILeases, IStoreClock, IMigratedStore, IAsyncDisposable
{
    private const int Attempts = 10;

    private readonly NpgsqlDataSource dataSource;
    private readonly bool isOwn;
    private readonly Names names;
    private readonly Connections connections;
    private readonly Migration migration;
    private readonly EventAppender appending;
    private readonly EventAppender joining;
    private readonly StrategyQueries reading;
    private readonly Outbox outbox;
    private readonly StrategyLocks appends;
    private readonly StrategyLocks documents;
    private volatile bool isChecked;

    /// <summary>Creates a store over a data source of the host's, which the host disposes of.</summary>
    /// <param name="dataSource">Where connections come from.</param>
    /// <param name="options">The location of the tables.</param>
    /// <exception cref="ArgumentNullException">The data source is null.</exception>
    /// <exception cref="ArgumentException">The schema or the prefix is no name, or the data source multiplexes.</exception>
    public PostgreSqlStore(NpgsqlDataSource dataSource, PostgreSqlStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        this.dataSource = dataSource;
        names = new(options, dataSource.ConnectionString);
        connections = new(dataSource, names);
        (migration, reading, outbox) = (new(names), new(names), new(names));
        (appending, joining) = (new(names, joins: false), new(names, joins: true));
        (appends, documents) = (
            new(connections.CommandTimeout, TimeProvider.System),
            new(connections.CommandTimeout, TimeProvider.System)
        );
    }

    /// <summary>Creates a store with a pool of connections of its own.</summary>
    /// <param name="connectionString">As Npgsql takes it.</param>
    /// <param name="options">The location of the tables.</param>
    /// <exception cref="ArgumentException">
    /// The connection string, the schema or the prefix cannot be one, or the connection string sets <c>Multiplexing</c>.
    /// </exception>
    public PostgreSqlStore(string connectionString, PostgreSqlStoreOptions? options = null)
        : this(Pool.Of(connectionString), options) => isOwn = true;

    /// <summary>
    /// The scripts that make the tables, for operators who run them by hand: the first makes the schema and the tables of
    /// version 1, and each further one the next version. <see cref="MigrateAsync"/> does the same.
    /// </summary>
    /// <param name="options">The location of the tables; as the store's.</param>
    /// <returns>
    /// The scripts, each a transaction that changes nothing where it does not find the version before its own. For <c>psql --set
    /// ON_ERROR_STOP=1 --file</c>, in order, each once.
    /// </returns>
    /// <exception cref="ArgumentException">The schema or the prefix is no name.</exception>
    public static IReadOnlyList<string> Scripts(PostgreSqlStoreOptions? options = null)
    {
        var names = new Names(options);
        return [.. Enumerable.Range(1, Schema.Current).Select(version => Schema.Script(version, names))];
    }

    /// <summary>
    /// Makes the tables, or brings older ones to this library's version; does nothing where they are. Several hosts may start
    /// at once.
    /// </summary>
    /// <param name="cancellationToken">Gives up; nothing is half done.</param>
    /// <exception cref="PostgreSqlStoreException">
    /// The tables are of a newer version, the user may not, or the server does not answer.
    /// </exception>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        _ = await WithAsync(
                async connection =>
                {
                    await migration.RunAsync(connection, cancellationToken).ConfigureAwait(false);
                    return true;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        isChecked = true;
    }

    /// <summary>
    /// The same store within a transaction of the host's: it appends and reads there, and never commits. What it appended
    /// counts once the host has committed, and is gone where the host rolls back. For one thread at a time.
    /// </summary>
    /// <param name="transaction">
    /// An open transaction of Npgsql's; that of an EF Core context is
    /// <c>context.Database.CurrentTransaction.GetDbTransaction()</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no transaction.</exception>
    /// <exception cref="ArgumentException">It is not one of Npgsql's.</exception>
    /// <exception cref="InvalidOperationException">It is over.</exception>
    public IStrategyStore Joining(DbTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction is NpgsqlTransaction joined
            ? new JoinedStore(joined, names, migration, joining, reading)
            : throw new ArgumentException($"A {transaction.GetType().Name} is no transaction of Npgsql's.", nameof(transaction));
    }

    /// <summary>Closes the connections, where they are the store's own; end what is under way before.</summary>
    public ValueTask DisposeAsync() => isOwn ? dataSource.DisposeAsync() : default;

    /// <summary>
    /// Does something on a connection, the tables known to be there. Where the server has rolled it back for another's sake,
    /// nothing has been written, and it is tried again.
    /// </summary>
    private async ValueTask<T> OnAsync<T>(Func<NpgsqlConnection, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                try
                {
                    if (!isChecked)
                        await migration.CheckAsync(connection, cancellationToken).ConfigureAwait(false);
                    isChecked = true;
                    return await work(connection).ConfigureAwait(false);
                }
                catch (NpgsqlException broken)
                {
                    if (!Faults.IsLost(broken) || attempt == Attempts)
                        throw Faults.Of(broken, names);
                }
            }

            await Task.Delay(attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Runs work once, on a connection without prepared statements.</summary>
    private async ValueTask<T> WithAsync<T>(Func<NpgsqlConnection, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closed = connection.ConfigureAwait(false);
        try
        {
            return await work(connection).ConfigureAwait(false);
        }
        catch (NpgsqlException broken)
        {
            throw Faults.Of(broken, names);
        }
    }

    /// <summary>
    /// Whose turn it is to write to a strategy. Who waits for another writer waits here, and not on a connection; all of them
    /// for no longer than a command may take, in any order.
    /// </summary>
    private async ValueTask<StrategyLocks.Releaser> EnterAsync(
        StrategyLocks locks,
        Id<Strategy> strategy,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await locks.EnterAsync(strategy, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException late)
        {
            throw Faults.Busy(late, names);
        }
    }
}
