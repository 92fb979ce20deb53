using System.Collections.Concurrent;

namespace SmartSpec.PostgreSql;

// Benchmark rows "one durable command" and "64 strategies in flight" on PostgreSQL: 1.1 and 1.3 times the raw driver, and 1.3 and 1.4
// where one event is written as several are, by arrays.

/// <summary>
/// The one statement of an append. Only what there is to write is in it, so that there are sixteen of them, each prepared once
/// on a connection.
/// </summary>
/// <remarks>
/// A command is looked for by LIMIT 1 for the one strategy, which the planner leaves as it is: where it may choose, as by
/// NOT EXISTS or a join, a plan that is made while the tables are empty, and cached, reads the whole index of commands for each
/// append.
/// </remarks>
/// <param name="names">The tables.</param>
/// <param name="looksFirst">
/// Whether a command that is there already is looked for, as in a transaction of the host's, which a violated index would end.
/// Elsewhere the index of commands is enough, and an append is quicker by a twentieth.
/// </param>
internal sealed class AppendStatement(Names names, bool looksFirst)
{
    private const int Shapes = 16;

    private readonly string?[] texts = new string?[Shapes];
    private readonly ConcurrentQueue<AppendCommand>[] idle =
    [
        .. Enumerable.Range(0, Shapes).Select(_ => new ConcurrentQueue<AppendCommand>()),
    ];

    /// <summary>
    /// The statement that returns, for strategies and commands, what prevents it: length, and the first and the last event
    /// of the command, and its fingerprint.
    /// </summary>
    public string Why { get; } =
        $"""
            SELECT s.length, f.number,
              coalesce((SELECT min(n.number) - 1 FROM {names.Events} AS n
                WHERE n.strategy = s.key AND n.number > f.number AND n.command IS NOT NULL), s.length),
              f.fingerprint
            FROM {names.Strategies} AS s
              LEFT JOIN LATERAL (SELECT c.number, c.fingerprint FROM {names.Events} AS c
                WHERE c.strategy = s.key AND c.command = $2 LIMIT 1) AS f ON true
            WHERE s.id = $1
            """;

    /// <summary>
    /// A command for appends of a shape, which was used before or is new: the driver makes out text and types once for many
    /// appends.
    /// </summary>
    public AppendCommand Rent(AppendShape shape) =>
        idle[(int)shape].TryDequeue(out var used) ? used : new(texts[(int)shape] ??= Text(shape), shape);

    /// <summary>Returns a command that succeeded, for another append.</summary>
    public void Return(AppendCommand command) => idle[(int)command.Shape].Enqueue(command);

    // $1 strategy, $2 expected length, $3 command, $4 due at, $5-$8 at, name, line and hash of the event or the events, $9 new
    // length, $10 fingerprint; then $11 the document; last three arrays of the messages' number, kind and body.
    private string Text(AppendShape shape)
    {
        var (founds, many) = (shape.HasFlag(AppendShape.Founds), shape.HasFlag(AppendShape.Many));
        var (document, messages) = (shape.HasFlag(AppendShape.Document), shape.HasFlag(AppendShape.Messages));
        var looked = looksFirst
            ? $" AND (SELECT c.number FROM {names.Events} AS c WHERE c.strategy = u.key AND c.command = $3 LIMIT 1) IS NULL"
            : "";
        var strategy = founds
            ? $"INSERT INTO {names.Strategies} (id, length, due_at) VALUES ($1, $9, $4) ON CONFLICT (id) DO NOTHING RETURNING key"
            : $"""
                UPDATE {names.Strategies} AS u SET length = $9, due_at = $4
                  WHERE u.id = $1 AND u.length = $2{looked}
                  RETURNING u.key
                """;
        var events = many
            ? """
                SELECT s.key, $2 + e.place, e.at, e.name, CASE WHEN e.place = 1 THEN $3 END, e.line, e.hash,
                  CASE WHEN e.place = 1 THEN $10 END
                FROM s, unnest($5, $6, $7, $8) WITH ORDINALITY AS e (at, name, line, hash, place)
                """
            : "SELECT s.key, $2 + 1, $5, $6, $3, $7, $8, $10 FROM s";
        var upsert = document
            ? $"""
                , d AS (INSERT INTO {names.Documents} AS k (strategy, length, bytes) SELECT s.key, $9, $11 FROM s
                  ON CONFLICT (strategy) DO UPDATE SET length = excluded.length, bytes = excluded.bytes)
                """
            : "";
        var at = document ? 12 : 11;
        var outbox = messages
            ? $"""
                , o AS (INSERT INTO {names.Outbox} (strategy, number, kind, body, due_at)
                  SELECT s.key, m.number, m.kind, m.body, {ServerClock.Now}
                  FROM s, unnest(${at}, ${at + 1}, ${at + 2}) WITH ORDINALITY AS m (number, kind, body, place) ORDER BY m.place)
                """
            : "";
        return $"""
            WITH s AS ({strategy}){upsert}{outbox}
            INSERT INTO {names.Events} (strategy, number, at, name, command, line, hash, fingerprint)
            {events}
            """;
    }
}
