using Npgsql;
using NpgsqlTypes;

namespace SmartSpec.PostgreSql;

/// <summary>The one statement of an append. Only what there is to write is in it, so that there are sixteen of them, each prepared once on a connection.</summary>
/// <remarks>
/// A command is looked for by LIMIT 1 for the one strategy, which the planner leaves as it stands: where it may choose, as by NOT EXISTS or a join, a plan that is
/// made while the tables are empty, and kept, reads the whole index of commands for each append.
/// </remarks>
internal sealed class AppendStatement(Names names)
{
    private readonly string?[] texts = new string?[16];

    /// <summary>The statement that tells, for strategies and commands, what stands in the way: length, and the first and the last event of the command, and its fingerprint.</summary>
    public string Why { get; } =
        $"""
        SELECT s.length, f.number,
          coalesce((SELECT min(n.number) - 1 FROM {names.Events} AS n WHERE n.strategy = s.key AND n.number > f.number AND n.command IS NOT NULL), s.length),
          f.fingerprint
        FROM {names.Strategies} AS s
          LEFT JOIN LATERAL (SELECT c.number, c.fingerprint FROM {names.Events} AS c WHERE c.strategy = s.key AND c.command = $2 LIMIT 1) AS f ON true
        WHERE s.id = $1
        """;

    /// <summary>The statement for an append, its parameters put in; as many rows come of it as it has events, or none.</summary>
    public string For(StoreAppend append, NpgsqlParameterCollection parameters)
    {
        var shape = (append.ExpectedLength == 0 ? 1 : 0) | (append.Events.Count > 1 ? 2 : 0) | (append.Document is null ? 0 : 4) | (append.Messages is [_, ..] ? 8 : 0);
        Put(append, parameters);
        return texts[shape] ??= Text((shape & 1) != 0, (shape & 2) != 0, (shape & 4) != 0, (shape & 8) != 0);
    }

    // $1 strategy, $2 expected length, $3 command, $4 due at, $5-$8 at, name, line and hash of the event or the events, $9 new length, $10 fingerprint;
    // then $11 the document; last three arrays of the messages' number, kind and body.
    private string Text(bool founds, bool many, bool document, bool messages)
    {
        var strategy = founds
            ? $"INSERT INTO {names.Strategies} (id, length, due_at) VALUES ($1, $9, $4) ON CONFLICT (id) DO NOTHING RETURNING key"
            : $"""
            UPDATE {names.Strategies} AS u SET length = $9, due_at = $4
              WHERE u.id = $1 AND u.length = $2 AND (SELECT c.number FROM {names.Events} AS c WHERE c.strategy = u.key AND c.command = $3 LIMIT 1) IS NULL
              RETURNING u.key
            """;
        var events = many
            ? "SELECT s.key, $2 + e.place, e.at, e.name, CASE WHEN e.place = 1 THEN $3 END, e.line, e.hash, CASE WHEN e.place = 1 THEN $10 END FROM s, unnest($5, $6, $7, $8) WITH ORDINALITY AS e (at, name, line, hash, place)"
            : "SELECT s.key, $2 + 1, $5, $6, $3, $7, $8, $10 FROM s";
        var kept = document
            ? $"""
            , d AS (INSERT INTO {names.Documents} AS k (strategy, length, bytes) SELECT s.key, $9, $11 FROM s
              ON CONFLICT (strategy) DO UPDATE SET length = excluded.length, bytes = excluded.bytes)
            """
            : "";
        var at = document ? 12 : 11;
        var told = messages
            ? $"""
            , o AS (INSERT INTO {names.Outbox} (strategy, number, kind, body, due_at) SELECT s.key, m.number, m.kind, m.body, {ServerClock.Now}
              FROM s, unnest(${at}, ${at + 1}, ${at + 2}) WITH ORDINALITY AS m (number, kind, body, place) ORDER BY m.place)
            """
            : "";
        return $"WITH s AS ({strategy}){kept}{told}\nINSERT INTO {names.Events} (strategy, number, at, name, command, line, hash, fingerprint)\n{events}";
    }

    private static void Put(StoreAppend append, NpgsqlParameterCollection parameters)
    {
        var events = append.Events;
        parameters.Add(Value.Of(append.Strategy.Value));
        parameters.Add(Value.Of(append.ExpectedLength));
        parameters.Add(Value.Of(append.Command.Value));
        parameters.Add(Value.Of(append.DueAt));
        if (events is [var one])
        {
            parameters.Add(Value.Of(Micros.Of(one.Envelope.At)));
            parameters.Add(Value.Of(one.Envelope.Name));
            parameters.Add(Value.Of(one.Line));
            parameters.Add(Value.Of(Value.Bytes(one.Hash)));
        }
        else
        {
            parameters.Add(Value.Of(NpgsqlDbType.Bigint, events, recorded => Micros.Of(recorded.Envelope.At)));
            parameters.Add(Value.Of(NpgsqlDbType.Text, events, recorded => recorded.Envelope.Name));
            parameters.Add(Value.Of(NpgsqlDbType.Bytea, events, recorded => recorded.Line));
            parameters.Add(Value.Of(NpgsqlDbType.Bytea, events, recorded => Value.Bytes(recorded.Hash)));
        }

        parameters.Add(Value.Of(append.ExpectedLength + events.Count));
        parameters.Add(Value.Of(append.Fingerprint));
        if (append.Document is { } document)
            parameters.Add(Value.Of(document.Bytes));
        if (append.Messages is not [_, ..] messages)
            return;
        parameters.Add(Value.Of(NpgsqlDbType.Bigint, messages, message => message.Number));
        parameters.Add(Value.Of(NpgsqlDbType.Text, messages, message => message.Kind));
        parameters.Add(Value.Of(NpgsqlDbType.Bytea, messages, message => message.Body));
    }
}
