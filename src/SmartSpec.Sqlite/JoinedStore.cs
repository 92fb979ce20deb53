using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SmartSpec.Sqlite;

/// <summary>
/// A store within a transaction of the host's, on the host's connection. It commits nothing, and leaves nothing on the
/// connection.
/// </summary>
internal sealed class JoinedStore : IStrategyStore
{
    private readonly SqliteTransaction transaction;
    private readonly Connections connections;

    private JoinedStore(SqliteTransaction transaction, Connections connections) =>
        (this.transaction, this.connections) = (transaction, connections);

    /// <param name="transaction">The host's transaction.</param>
    /// <param name="connections">The store's.</param>
    /// <param name="path">The store's file, as SQLite has found it.</param>
    /// <param name="prefix">What the names of the tables begin with.</param>
    public static JoinedStore To(DbTransaction transaction, Connections connections, string path, string prefix)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (transaction is not SqliteTransaction own)
            throw new ArgumentException(
                $"A SqliteTransaction is needed, not a {transaction.GetType().Name}.",
                nameof(transaction)
            );
        var joined = new JoinedStore(own, connections);
        using var session = joined.Open();
        if (
            !string.Equals(
                session.FullPath,
                path,
                OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
            )
        )
            throw new ArgumentException(
                $"The transaction is on '{session.FullPath}', the store on '{path}': they must be on one file to be committed as "
                    + "one.",
                nameof(transaction)
            );
        Schema.Ready(session, prefix, migrate: false);
        return joined;
    }

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate();
        cancellationToken.ThrowIfCancellationRequested();
        using var session = Open();

        // The host may continue and commit after an exception: what was begun of the append must be gone by then.
        session.Run(Query.Save);
        try
        {
            return new(EventAppender.Append(session, append));
        }
        catch
        {
            if (session.InTransaction)
                session.Run(Query.GoBack);
            throw;
        }
        finally
        {
            if (session.InTransaction)
                session.Run(Query.Release);
        }
    }

    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
        new(Do(session => StrategyQueries.Load(session, strategy), cancellationToken));

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Do(session => StrategyQueries.Lines(session, strategy, after, take), cancellationToken));
    }

    public ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    ) => new(Do(session => StrategyQueries.Command(session, strategy, command), cancellationToken));

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Do(session => StrategyQueries.Due(session, by, take), cancellationToken));
    }

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return new(Do(session => StrategyQueries.All(session, after, take), cancellationToken));
    }

    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(Do(session => StrategyQueries.PutDocument(session, strategy, document), cancellationToken));
    }

    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    ) => new(Do(session => StrategyQueries.Postpone(session, strategy, length, dueAt), cancellationToken));

    private Session Open() =>
        transaction.Connection is { } connection
            ? new(connection, connections.Sql, connections.File, owned: false, connections.Time)
            : throw new InvalidOperationException("The transaction has ended: what is done in it comes before its commit.");

    private T Do<T>(Func<Session, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var session = Open();
        return work(session);
    }
}
