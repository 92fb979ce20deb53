using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>The outbox and the leases, on a connection.</summary>
internal sealed class Outbox(Names names)
{
    private const string Columns = "o.position, s.id, o.number, o.kind, o.body, o.state, o.attempts, o.due_at, o.error";

    private readonly string take =
        $"""
        SELECT {Columns} FROM {names.Outbox} AS o JOIN {names.Strategies} AS s ON s.key = o.strategy
        WHERE o.state = 0 AND o.due_at <= $1 AND NOT EXISTS (
          SELECT 1 FROM {names.Outbox} AS w WHERE w.strategy = o.strategy AND w.state = 0 AND w.position < o.position AND w.due_at > $1)
        ORDER BY o.position LIMIT $2
        """;

    private readonly string[] list = Array.ConvertAll([OutboxState.Pending, OutboxState.Dead], state =>
        $"""
        SELECT {Columns} FROM {names.Outbox} AS o JOIN {names.Strategies} AS s ON s.key = o.strategy
        WHERE o.state = {(int)state} AND o.position > $1 ORDER BY o.position LIMIT $2
        """);

    private readonly string delivered = $"DELETE FROM {names.Outbox} WHERE position = $1";

    private readonly string failed =
        $"""
        UPDATE {names.Outbox} SET attempts = attempts + 1, error = $2, due_at = coalesce($3, due_at), state = CASE WHEN $3 IS NULL THEN 1 ELSE 0 END
        WHERE position = $1
        """;

    private readonly string retry = $"UPDATE {names.Outbox} SET state = 0, attempts = 0, due_at = $2 WHERE position = $1 AND state = 1";

    private readonly string hold =
        $"""
        INSERT INTO {names.Leases} AS l (name, holder, until) VALUES ($1, $2, $4)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE l.holder = excluded.holder OR l.until <= $3
        """;

    private readonly string release = $"DELETE FROM {names.Leases} WHERE name = $1 AND holder = $2";

    public ValueTask<List<OutboxEntry>> TakeAsync(NpgsqlConnection connection, Instant now, int most, CancellationToken cancellation) =>
        Asking.AllAsync(connection, take, [Value.Of(Micros.Of(now)), Value.Of((long)most)], Entry, cancellation);

    public ValueTask<List<OutboxEntry>> ListAsync(NpgsqlConnection connection, OutboxState state, long after, int most, CancellationToken cancellation) =>
        Asking.AllAsync(connection, list[(int)state], [Value.Of(after), Value.Of((long)most)], Entry, cancellation);

    public ValueTask<int> DeliveredAsync(NpgsqlConnection connection, long position, CancellationToken cancellation) =>
        Asking.DoAsync(connection, delivered, [Value.Of(position)], cancellation);

    // PostgreSQL's text holds every character but the null character.
    public ValueTask<int> FailedAsync(NpgsqlConnection connection, long position, string error, Instant? again, CancellationToken cancellation) =>
        Asking.DoAsync(
            connection, failed, [Value.Of(position), Value.Of(error.Replace("\0", "", StringComparison.Ordinal)), Value.Of(again)], cancellation);

    public async ValueTask<bool> RetryAsync(NpgsqlConnection connection, long position, Instant now, CancellationToken cancellation) =>
        await Asking.DoAsync(connection, retry, [Value.Of(position), Value.Of(Micros.Of(now))], cancellation).ConfigureAwait(false) > 0;

    public async ValueTask<bool> HoldAsync(NpgsqlConnection connection, string name, string holder, Instant now, Instant until, CancellationToken cancellation) =>
        await Asking.DoAsync(
            connection, hold, [Value.Of(name), Value.Of(holder), Value.Of(Micros.Of(now)), Value.Of(Micros.Of(until))], cancellation).ConfigureAwait(false) > 0;

    public ValueTask<int> ReleaseAsync(NpgsqlConnection connection, string name, string holder, CancellationToken cancellation) =>
        Asking.DoAsync(connection, release, [Value.Of(name), Value.Of(holder)], cancellation);

    private static OutboxEntry Entry(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        new(row.GetInt64(2), row.GetString(3), row.GetFieldValue<byte[]>(4)),
        (OutboxState)row.GetInt16(5),
        row.GetInt32(6),
        Micros.Back(row.GetInt64(7)),
        row.IsDBNull(8) ? null : row.GetString(8));
}
