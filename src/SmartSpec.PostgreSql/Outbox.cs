using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>The outbox and the leases, on a connection.</summary>
internal sealed class Outbox(Names names)
{
    private const string Columns = "o.position, s.id, o.number, o.kind, o.body, o.state, o.attempts, o.due_at, o.error";

    // One reading of the clock for the whole statement: with two, a message that falls due in between would be passed over, and
    // the one after it taken.
    private readonly string take = $"""
        WITH c AS MATERIALIZED (SELECT {ServerClock.Now} AS now)
        SELECT {Columns} FROM c CROSS JOIN {names.Outbox} AS o JOIN {names.Strategies} AS s ON s.key = o.strategy
        WHERE o.state = 0 AND o.position > $2 AND (o.due_at <= c.now OR o.due_at > c.now + {ServerClock.Longest}) AND NOT EXISTS (
          SELECT 1 FROM {names.Outbox} AS w
          WHERE w.strategy = o.strategy AND w.state = 0 AND w.position < o.position
            AND w.due_at > c.now AND w.due_at <= c.now + {ServerClock.Longest})
          AND NOT EXISTS (SELECT 1 FROM {names.Outbox} AS w WHERE w.strategy = o.strategy AND w.state = 0 AND w.position <= $2)
        ORDER BY o.position LIMIT $1
        """;

    private readonly string[] list = Array.ConvertAll(
        [OutboxState.Pending, OutboxState.Dead],
        state =>
            $"""
                SELECT {Columns} FROM {names.Outbox} AS o JOIN {names.Strategies} AS s ON s.key = o.strategy
                WHERE o.state = {(int)state} AND o.position > $1 ORDER BY o.position LIMIT $2
                """
    );

    private readonly string delivered = $"DELETE FROM {names.Outbox} WHERE position = $1";

    private readonly string failed = $"""
        UPDATE {names.Outbox} SET attempts = attempts + 1, error = $2, due_at = coalesce({ServerClock.Now} + $3, due_at),
          state = CASE WHEN $3 IS NULL THEN 1 ELSE 0 END
        WHERE position = $1 AND state = 0 AND attempts = $4
        """;

    private readonly string retry =
        $"UPDATE {names.Outbox} SET state = 0, attempts = 0, due_at = {ServerClock.Now} WHERE position = $1 AND state = 1";

    private readonly string hold = $"""
        INSERT INTO {names.Leases} AS l (name, holder, until) VALUES ($1, $2, {ServerClock.Now} + $3)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = {ServerClock.Now} + $3
          WHERE l.holder = excluded.holder OR l.until <= {ServerClock.Now} OR l.until > {ServerClock.Now} + {ServerClock.Longest}
        """;

    private readonly string renew = $"""
        UPDATE {names.Leases} SET until = {ServerClock.Now} + $3
        WHERE name = $1 AND holder = $2 AND until > {ServerClock.Now} AND until <= {ServerClock.Now} + {ServerClock.Longest}
        """;

    private readonly string isHeld = $"""
        SELECT 1 FROM {names.Leases}
        WHERE name = $1 AND holder = $2 AND until > {ServerClock.Now} AND until <= {ServerClock.Now} + {ServerClock.Longest}
        """;

    private readonly string release = $"DELETE FROM {names.Leases} WHERE name = $1 AND holder = $2";

    public ValueTask<List<OutboxEntry>> TakeAsync(
        NpgsqlConnection connection,
        int most,
        long after,
        CancellationToken cancellationToken
    ) => PreparedStatements.AllAsync(connection, take, [Value.Of((long)most), Value.Of(after)], Entry, cancellationToken);

    public ValueTask<List<OutboxEntry>> ListAsync(
        NpgsqlConnection connection,
        OutboxState state,
        long after,
        int most,
        CancellationToken cancellationToken
    ) =>
        PreparedStatements.AllAsync(
            connection,
            list[(int)state],
            [Value.Of(after), Value.Of((long)most)],
            Entry,
            cancellationToken
        );

    public ValueTask<int> DeliveredAsync(NpgsqlConnection connection, long position, CancellationToken cancellationToken) =>
        PreparedStatements.DoAsync(connection, delivered, [Value.Of(position)], cancellationToken);

    public ValueTask<int> FailedAsync(
        NpgsqlConnection connection,
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken
    ) =>
        PreparedStatements.DoAsync(
            connection,
            failed,
            [Value.Of(position), Value.Of(error.Text), Value.Of(StoreTimes.Wait(retryAfter)), Value.Of((long)attempts)],
            cancellationToken
        );

    public async ValueTask<bool> RetryAsync(NpgsqlConnection connection, long position, CancellationToken cancellationToken) =>
        await PreparedStatements.DoAsync(connection, retry, [Value.Of(position)], cancellationToken).ConfigureAwait(false) > 0;

    public ValueTask<bool> HoldAsync(
        NpgsqlConnection connection,
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken
    ) => LetAsync(connection, hold, name, holder, length, cancellationToken);

    public ValueTask<bool> RenewAsync(
        NpgsqlConnection connection,
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken
    ) => LetAsync(connection, renew, name, holder, length, cancellationToken);

    public async ValueTask<bool> IsHeldAsync(
        NpgsqlConnection connection,
        string name,
        string holder,
        CancellationToken cancellationToken
    ) =>
        (
            await PreparedStatements
                .AllAsync(connection, isHeld, [Value.Of(name), Value.Of(holder)], static _ => true, cancellationToken)
                .ConfigureAwait(false)
        ).Count > 0;

    public ValueTask<int> ReleaseAsync(
        NpgsqlConnection connection,
        string name,
        string holder,
        CancellationToken cancellationToken
    ) => PreparedStatements.DoAsync(connection, release, [Value.Of(name), Value.Of(holder)], cancellationToken);

    public static async ValueTask<Instant> NowAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        (
            await PreparedStatements
                .AllAsync(
                    connection,
                    $"SELECT {ServerClock.Now}",
                    [],
                    static row => Micros.Back(row.GetInt64(0)),
                    cancellationToken
                )
                .ConfigureAwait(false)
        )[0];

    private static async ValueTask<bool> LetAsync(
        NpgsqlConnection connection,
        string sql,
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken
    ) =>
        await PreparedStatements
            .DoAsync(connection, sql, [Value.Of(name), Value.Of(holder), Value.Of(Micros.Of(length))], cancellationToken)
            .ConfigureAwait(false) > 0;

    private static OutboxEntry Entry(NpgsqlDataReader row) =>
        new()
        {
            Position = row.GetInt64(0),
            Strategy = row.GetString(1),
            Message = new()
            {
                Number = row.GetInt64(2),
                Kind = row.GetString(3),
                Body = row.GetFieldValue<byte[]>(4),
            },
            State = (OutboxState)row.GetInt16(5),
            Attempts = row.GetInt32(6),
            DueAt = Micros.Back(row.GetInt64(7)),
            Error = row.IsDBNull(8) ? null : OutboxError.Of(row.GetString(8)),
        };
}
