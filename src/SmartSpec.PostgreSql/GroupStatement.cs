using Npgsql;
using NpgsqlTypes;

namespace SmartSpec.PostgreSql;

/// <summary>One statement for the appends of many strategies, each of which is there already.</summary>
/// <remarks>
/// It is planned anew each time, by how large the tables are then: a plan that is made while they are small, and kept, would join by reading all strategies. Rows are
/// locked in the order given. What another has changed meanwhile is not updated, and told as not appended.
/// </remarks>
internal sealed class GroupStatement(Names names)
{
    // $1-$5 of each append: strategy, expected length, new length, command, due at; $6-$11 of each event: append, number, at, name, line, hash;
    // $12-$14 of each document: append, length, bytes; $15-$18 of each message: append, number, kind, body.
    private readonly string text =
        $"""
        WITH g AS MATERIALIZED (
          SELECT l.key, a.* FROM unnest($1, $2, $3, $4, $5) WITH ORDINALITY AS a (id, expected, length, command, due_at, place)
          CROSS JOIN LATERAL (SELECT s.key FROM {names.Strategies} AS s WHERE s.id = a.id FOR UPDATE) AS l),
        s AS (
          UPDATE {names.Strategies} AS u SET length = g.length, due_at = g.due_at FROM g
          WHERE u.key = g.key AND u.length = g.expected
            AND (SELECT c.number FROM {names.Events} AS c WHERE c.strategy = u.key AND c.command = g.command LIMIT 1) IS NULL
          RETURNING u.key, g.place, g.command, g.expected),
        e AS (
          INSERT INTO {names.Events} (strategy, number, at, name, command, line, hash)
          SELECT s.key, e.number, e.at, e.name, CASE WHEN e.number = s.expected + 1 THEN s.command END, e.line, e.hash
          FROM unnest($6, $7, $8, $9, $10, $11) AS e (place, number, at, name, line, hash) JOIN s USING (place)),
        d AS (
          INSERT INTO {names.Documents} AS k (strategy, length, bytes)
          SELECT s.key, d.length, d.bytes FROM unnest($12, $13, $14) AS d (place, length, bytes) JOIN s USING (place)
          ON CONFLICT (strategy) DO UPDATE SET length = excluded.length, bytes = excluded.bytes),
        o AS (
          INSERT INTO {names.Outbox} (strategy, number, kind, body, due_at)
          SELECT s.key, m.number, m.kind, m.body, {ServerClock.Now}
          FROM unnest($15, $16, $17, $18) WITH ORDINALITY AS m (place, number, kind, body, turn) JOIN s USING (place) ORDER BY m.turn)
        SELECT place FROM s
        """;

    /// <summary>The statement, its parameters put in; each row of its answer is the place, from 1, of an append that took effect.</summary>
    public string For(IReadOnlyList<StoreAppend> appends, NpgsqlParameterCollection parameters)
    {
        var events = appends.SelectMany((append, i) => append.Events.Select((recorded, n) => (Place: i + 1L, Number: append.ExpectedLength + 1 + n, Recorded: recorded))).ToList();
        var documents = appends.Select((append, i) => (Place: i + 1L, append.Document)).Where(told => told.Document is not null).ToList();
        var messages = appends.SelectMany((append, i) => (append.Messages ?? []).Select(message => (Place: i + 1L, Message: message))).ToList();
        parameters.AddRange((NpgsqlParameter[])
        [
            Value.Of(NpgsqlDbType.Text, appends, append => append.Strategy.Value),
            Value.Of(NpgsqlDbType.Bigint, appends, append => append.ExpectedLength),
            Value.Of(NpgsqlDbType.Bigint, appends, append => append.ExpectedLength + append.Events.Count),
            Value.Of(NpgsqlDbType.Text, appends, append => append.Command.Value),
            Value.Of(NpgsqlDbType.Bigint, appends, append => append.DueAt is { } due ? Micros.Of(due) : default(long?)),
            Value.Of(NpgsqlDbType.Bigint, events, told => told.Place),
            Value.Of(NpgsqlDbType.Bigint, events, told => told.Number),
            Value.Of(NpgsqlDbType.Bigint, events, told => Micros.Of(told.Recorded.Envelope.At)),
            Value.Of(NpgsqlDbType.Text, events, told => told.Recorded.Envelope.Name),
            Value.Of(NpgsqlDbType.Bytea, events, told => told.Recorded.Line),
            Value.Of(NpgsqlDbType.Bytea, events, told => Value.Bytes(told.Recorded.Hash)),
            Value.Of(NpgsqlDbType.Bigint, documents, told => told.Place),
            Value.Of(NpgsqlDbType.Bigint, documents, told => told.Document!.Length),
            Value.Of(NpgsqlDbType.Bytea, documents, told => told.Document!.Bytes),
            Value.Of(NpgsqlDbType.Bigint, messages, told => told.Place),
            Value.Of(NpgsqlDbType.Bigint, messages, told => told.Message.Number),
            Value.Of(NpgsqlDbType.Text, messages, told => told.Message.Kind),
            Value.Of(NpgsqlDbType.Bytea, messages, told => told.Message.Body),
        ]);
        return text;
    }
}
