using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Statements on a connection for everything but appends.</summary>
internal sealed class StrategyQueries(Names names)
{
    // One statement, so that document and lines are of one moment. They are put in order here: the server would sort a long
    // history on its disk, though it mostly has the lines as they were written.
    private readonly string load = $"""
        WITH s AS MATERIALIZED (SELECT s.key, d.length, d.bytes
          FROM {names.Strategies} AS s LEFT JOIN {names.Documents} AS d ON d.strategy = s.key WHERE s.id = $1)
        (SELECT 0 AS number, length, bytes, NULL::bytea AS hash FROM s)
        UNION ALL
        (SELECT e.number, NULL, e.line, e.hash FROM {names.Events} AS e
          WHERE e.strategy = (SELECT key FROM s) AND e.number >= (SELECT coalesce(length, 1) FROM s))
        """;

    private readonly string readAll =
        $"SELECT number, line, hash FROM {names.Events} WHERE strategy = (SELECT key FROM {names.Strategies} WHERE id = $1) AND "
        + "number > $2";

    private readonly string read =
        $"SELECT number, line, hash FROM {names.Events} WHERE strategy = (SELECT key FROM {names.Strategies} WHERE id = $1) AND "
        + "number > $2 ORDER BY number LIMIT $3";

    private readonly string listDue =
        $"SELECT id, due_at FROM {names.Strategies} WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2";

    private readonly string list = $"""
        SELECT s.id, s.length, s.due_at, d.length
        FROM {names.Strategies} AS s LEFT JOIN {names.Documents} AS d ON d.strategy = s.key
        WHERE s.id > $1 ORDER BY s.id LIMIT $2
        """;

    private readonly string put = $"""
        INSERT INTO {names.Documents} AS d (strategy, length, bytes)
        SELECT key, $2, $3 FROM {names.Strategies} WHERE id = $1 AND length >= $2
        ON CONFLICT (strategy) DO UPDATE SET length = excluded.length, bytes = excluded.bytes
        """;

    // A strategy that a writer holds stays due: it is not waited for.
    private readonly string postpone = $"""
        UPDATE {names.Strategies} SET due_at = $3
        WHERE key = (SELECT key FROM {names.Strategies} WHERE id = $1 AND length = $2 FOR NO KEY UPDATE SKIP LOCKED)
        """;

    public async ValueTask<StoredStrategy?> LoadAsync(
        NpgsqlConnection connection,
        Id<Strategy> strategy,
        CancellationToken cancellationToken
    )
    {
        var (found, lines) = (false, new Lines());
        StoredDocument? document = null;
        await PreparedStatements
            .EachAsync(
                connection,
                load,
                [Value.Of(strategy.Value)],
                row =>
                {
                    if (row.GetInt64(0) > 0)
                    {
                        lines.Add(row, 0, 2, 3);
                        return;
                    }

                    found = true;
                    document = row.IsDBNull(1) ? null : new() { Length = row.GetInt64(1), Bytes = row.GetFieldValue<byte[]>(2) };
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return found ? new() { Document = document, Lines = lines.InOrder() } : null;
    }

    public async ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        NpgsqlConnection connection,
        Id<Strategy> strategy,
        long after,
        int take,
        CancellationToken cancellationToken
    )
    {
        var lines = new Lines();
        var (sql, values) =
            take == int.MaxValue
                ? (readAll, (NpgsqlParameter[])[Value.Of(strategy.Value), Value.Of(after)])
                : (read, [Value.Of(strategy.Value), Value.Of(after), Value.Of((long)take)]);
        await PreparedStatements
            .EachAsync(connection, sql, values, row => lines.Add(row, 0, 1, 2), cancellationToken)
            .ConfigureAwait(false);
        return lines.InOrder();
    }

    public ValueTask<List<DueStrategy>> ListDueAsync(
        NpgsqlConnection connection,
        Instant by,
        int take,
        CancellationToken cancellationToken
    ) =>
        PreparedStatements.AllAsync(
            connection,
            listDue,
            [Value.Of(Micros.Of(by)), Value.Of((long)take)],
            row => new DueStrategy { Strategy = row.GetString(0), DueAt = Micros.Back(row.GetInt64(1)) },
            cancellationToken
        );

    public ValueTask<List<StrategyEntry>> ListAsync(
        NpgsqlConnection connection,
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken
    ) =>
        PreparedStatements.AllAsync(
            connection,
            list,
            [Value.Of(after?.Value ?? ""), Value.Of((long)take)],
            row => new StrategyEntry
            {
                Strategy = row.GetString(0),
                Length = row.GetInt64(1),
                DueAt = row.IsDBNull(2) ? null : Micros.Back(row.GetInt64(2)),
                DocumentLength = row.IsDBNull(3) ? null : row.GetInt64(3),
            },
            cancellationToken
        );

    public async ValueTask<bool> PutDocumentAsync(
        NpgsqlConnection connection,
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken
    ) =>
        await PreparedStatements
            .DoAsync(
                connection,
                put,
                [Value.Of(strategy.Value), Value.Of(document.Length), Value.Of(document.Bytes)],
                cancellationToken
            )
            .ConfigureAwait(false) > 0;

    public async ValueTask<bool> PostponeAsync(
        NpgsqlConnection connection,
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken
    ) =>
        await PreparedStatements
            .DoAsync(connection, postpone, [Value.Of(strategy.Value), Value.Of(length), Value.Of(dueAt)], cancellationToken)
            .ConfigureAwait(false) > 0;
}
