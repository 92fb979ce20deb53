namespace SmartSpec.Sqlite;

/// <summary>The words of each <see cref="Query"/>, for tables with a prefix.</summary>
internal sealed class Sql
{
    private readonly string[] texts;

    public Sql(string prefix) => texts = [.. Enum.GetValues<Query>().Select(query => Text(query, prefix))];

    public string this[Query query] => texts[(int)query];

    public int Count => texts.Length;

    /// <summary>
    /// The number of events of the strategy <c>s</c>: the number of the last one, which is one lookup. Stored nowhere else, an
    /// append has one page less to write.
    /// </summary>
    private static string Length(string p) =>
        $"(SELECT coalesce(max(l.id) & 4294967295, 0) FROM {p}events l WHERE l.id > s.key << 32 AND l.id < (s.key + 1) << 32)";

    private static string Text(Query query, string p) =>
        query switch
        {
            Query.Begin => "BEGIN IMMEDIATE",
            Query.Commit => "COMMIT",
            Query.Save => "SAVEPOINT smartspec",
            Query.Release => "RELEASE smartspec",
            Query.GoBack => "ROLLBACK TO smartspec",

            // What nearly every append is: one event more, nothing else due than before. It is ignored where there is no such
            // strategy, or it is of another length (then there is no instant, which there must be), or the command is there
            // already (then it is not unique). No INSERT of a SELECT: that would take a table in between.
            Query.AppendOne => $"""
                INSERT OR IGNORE INTO {p}events (id, at, name, command, line, hash, fingerprint) VALUES (
                    (SELECT (s.key << 32) + ?2 + 1 FROM {p}strategies s WHERE s.id = ?1 AND s.due_at IS ?3),
                    (SELECT ?4 FROM {p}strategies s WHERE s.id = ?1 AND s.due_at IS ?3 AND {Length(p)} = ?2),
                    ?5, ?6, ?7, ?8, ?9)
                """,

            // One look returns all: whether the strategy is there, how long it is, what is due, and whether it has the command.
            Query.FindForAppend =>
                $"""
                SELECT s.key, {Length(
                    p
                )}, s.due_at, EXISTS (SELECT 1 FROM {p}events e WHERE e.strategy = s.key AND e.command = ?2)
                FROM {p}strategies s WHERE s.id = ?1
                """,
            Query.InsertStrategy => $"INSERT INTO {p}strategies (id, due_at) VALUES (?1, ?2)",

            Query.Postpone =>
                $"UPDATE {p}strategies SET due_at = ?3 WHERE key IN (SELECT s.key FROM {p}strategies s WHERE s.id = ?1 AND {Length(
                    p
                )} = ?2)",
            Query.SetDue => $"UPDATE {p}strategies SET due_at = ?2 WHERE key = ?1",
            Query.InsertEvent =>
                $"INSERT INTO {p}events (id, at, name, command, line, hash, fingerprint) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            Query.PutDocument => $"""
                INSERT INTO {p}documents (strategy, length, bytes) VALUES (?1, ?2, ?3)
                ON CONFLICT (strategy) DO UPDATE SET length = excluded.length, bytes = excluded.bytes
                """,
            Query.PutDocumentIfLongEnough => $"""
                INSERT INTO {p}documents (strategy, length, bytes) SELECT s.key, ?2, ?3 FROM {p}strategies s
                WHERE s.id = ?1 AND {Length(p)} >= ?2
                ON CONFLICT (strategy) DO UPDATE SET length = excluded.length, bytes = excluded.bytes
                """,
            Query.InsertMessage => $"INSERT INTO {p}outbox (strategy, number, due_at, kind, body) VALUES (?1, ?2, ?3, ?4, ?5)",

            Query.FindStrategy => $"SELECT s.key, {Length(p)} FROM {p}strategies s WHERE s.id = ?1",
            Query.Load =>
                $"SELECT s.key, {Length(p)}, d.length, d.bytes FROM {p}strategies s LEFT JOIN {p}documents d ON d.strategy = "
                    + "s.key WHERE s.id = ?1",
            Query.ReadLines => $"SELECT line, hash FROM {p}events WHERE id > ?1 AND id <= ?2 ORDER BY id",

            // The command is stored at its first event only: what came of it ends before the next that has one.
            Query.FindCommand => $"""
                SELECT e.number, coalesce(
                    (SELECT n.number - 1 FROM {p}events n
                     WHERE n.id > e.id AND n.id < (s.key + 1) << 32 AND n.command IS NOT NULL ORDER BY n.id LIMIT 1),
                    {Length(p)}), e.fingerprint
                FROM {p}strategies s CROSS JOIN {p}events e WHERE s.id = ?1 AND e.strategy = s.key AND e.command = ?2
                """,
            Query.ListDue => $"SELECT id, due_at FROM {p}strategies WHERE due_at <= ?1 ORDER BY due_at, id LIMIT ?2",
            Query.List => $"""
                SELECT s.id, {Length(p)}, s.due_at, d.length FROM {p}strategies s LEFT JOIN {p}documents d ON d.strategy = s.key
                WHERE s.id > ?1 ORDER BY s.id LIMIT ?2
                """,

            Query.TakeMessages => $"""
                SELECT o.position, s.id, o.number, o.kind, o.body, o.state, o.attempts, o.due_at, o.error
                FROM {p}outbox o CROSS JOIN {p}strategies s
                WHERE o.state = 0 AND o.position > ?4 AND (o.due_at <= ?1 OR o.due_at > ?2) AND s.key = o.strategy
                  AND o.strategy NOT IN (SELECT strategy FROM {p}outbox NOT INDEXED WHERE position <= ?4 AND state = 0)
                  AND NOT EXISTS (
                    SELECT 1 FROM {p}outbox w
                    WHERE w.state = 0 AND w.strategy = o.strategy AND w.due_at > ?1 AND w.due_at <= ?2
                      AND w.position < o.position)
                ORDER BY o.position LIMIT ?3
                """,
            Query.ListMessages => $"""
                SELECT o.position, s.id, o.number, o.kind, o.body, o.state, o.attempts, o.due_at, o.error
                FROM {p}outbox o CROSS JOIN {p}strategies s
                WHERE o.state = ?1 AND o.position > ?2 AND s.key = o.strategy ORDER BY o.position LIMIT ?3
                """,
            Query.DeleteMessage => $"DELETE FROM {p}outbox WHERE position = ?1",
            Query.FailMessage => $"""
                UPDATE {p}outbox SET attempts = attempts + 1, error = ?2, due_at = coalesce(?3, due_at), state = ?3 IS NULL
                WHERE position = ?1 AND state = 0 AND attempts = ?4
                """,
            Query.RetryMessage => $"UPDATE {p}outbox SET state = 0, attempts = 0, due_at = ?2 WHERE position = ?1 AND state = 1",
            Query.TakeLease => $"""
                INSERT INTO {p}leases (name, holder, until) VALUES (?1, ?2, ?4)
                ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
                WHERE holder = excluded.holder OR until <= ?3 OR until > ?5
                """,
            Query.RenewLease => $"UPDATE {p}leases SET until = ?4 WHERE name = ?1 AND holder = ?2 AND until > ?3 AND until <= ?5",
            Query.FindLease => $"SELECT until FROM {p}leases WHERE name = ?1 AND holder = ?2",
            Query.ReleaseLease => $"DELETE FROM {p}leases WHERE name = ?1 AND holder = ?2",
            _ => throw new ArgumentOutOfRangeException(nameof(query)),
        };
}
