using System.Diagnostics.CodeAnalysis;
using Npgsql;
using NpgsqlTypes;

namespace SmartSpec.PostgreSql;

/// <summary>
/// The statement of appends of one shape with its parameters, used for one append after another on whatever connection: making
/// both again costs as much as deciding a command. For one append at a time.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Between two appends the command is on no connection and holds nothing."
)]
internal sealed class AppendCommand
{
    private readonly NpgsqlCommand command = new();
    private readonly NpgsqlParameter<string> strategy = Of<string>(NpgsqlDbType.Text);
    private readonly NpgsqlParameter<long> expected = Of<long>(NpgsqlDbType.Bigint);
    private readonly NpgsqlParameter<string> commandId = Of<string>(NpgsqlDbType.Text);
    private readonly NpgsqlParameter due = new() { NpgsqlDbType = NpgsqlDbType.Bigint };
    private readonly NpgsqlParameter<long> length = Of<long>(NpgsqlDbType.Bigint);
    private readonly NpgsqlParameter fingerprint = new() { NpgsqlDbType = NpgsqlDbType.Bytea };
    private readonly NpgsqlParameter<ReadOnlyMemory<byte>> document = Of<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
    private readonly SingleEvent single = new();
    private readonly EventArrays events = new();
    private readonly MessageArrays messages = new();
    private readonly byte[] fingerprintBytes = new byte[Hash.Size];

    /// <param name="text">The statement.</param>
    /// <param name="shape">What it writes.</param>
    public AppendCommand(string text, AppendShape shape)
    {
        Shape = shape;
        Statement.Text(command, text);
        command.Parameters.AddRange(
            (NpgsqlParameter[])
                [
                    strategy,
                    expected,
                    commandId,
                    due,
                    .. shape.HasFlag(AppendShape.Many) ? events.All : single.All,
                    length,
                    fingerprint,
                    .. shape.HasFlag(AppendShape.Document) ? [document] : Array.Empty<NpgsqlParameter>(),
                    .. shape.HasFlag(AppendShape.Messages) ? messages.All : [],
                ]
        );
    }

    public AppendShape Shape { get; }

    /// <summary>The shape of an append.</summary>
    public static AppendShape ShapeOf(StoreAppend append) =>
        (append.ExpectedLength == 0 ? AppendShape.Founds : 0)
        | (append.Events.Count > 1 ? AppendShape.Many : 0)
        | (append.Document is null ? 0 : AppendShape.Document)
        | (append.Messages is [_, ..] ? AppendShape.Messages : 0);

    /// <summary>Writes an append of this shape on a connection.</summary>
    /// <returns>Whether it took effect.</returns>
    public async ValueTask<bool> WriteAsync(NpgsqlConnection connection, StoreAppend append)
    {
        Put(append);
        command.Connection = connection;
        await command.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
        var rows = await command.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
        command.Connection = null;
        Clear();
        return rows > 0;
    }

    private static NpgsqlParameter<T> Of<T>(NpgsqlDbType type) => new() { NpgsqlDbType = type };

    private void Put(StoreAppend append)
    {
        (strategy.TypedValue, expected.TypedValue, commandId.TypedValue) = (
            append.Strategy.Value,
            append.ExpectedLength,
            append.Command.Value
        );
        due.Value = append.DueAt is { } instant ? Micros.Of(instant) : DBNull.Value;
        length.TypedValue = append.ExpectedLength + append.Events.Count;
        append.Fingerprint?.CopyTo(fingerprintBytes);
        fingerprint.Value = append.Fingerprint is null ? DBNull.Value : fingerprintBytes;
        if (append.Events is [var only])
            single.Put(only);
        else
            events.Put(append.Events);
        if (append.Document is { } written)
            document.TypedValue = written.Bytes;
        if (append.Messages is [_, ..] some)
            messages.Put(some);
    }

    /// <summary>Lets go of what may be large.</summary>
    private void Clear()
    {
        document.TypedValue = default;
        single.Clear();
        events.Clear();
        messages.Clear();
    }

    /// <summary>One event.</summary>
    private sealed class SingleEvent
    {
        private readonly NpgsqlParameter<long> at = Of<long>(NpgsqlDbType.Bigint);
        private readonly NpgsqlParameter<string> name = Of<string>(NpgsqlDbType.Text);
        private readonly NpgsqlParameter<ReadOnlyMemory<byte>> line = Of<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        private readonly NpgsqlParameter<ReadOnlyMemory<byte>> hash = Of<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        private readonly byte[] digest = new byte[Hash.Size];

        public NpgsqlParameter[] All => [at, name, line, hash];

        public void Put(RecordedEvent recorded)
        {
            recorded.Hash.CopyTo(digest);
            (at.TypedValue, name.TypedValue, line.TypedValue, hash.TypedValue) = (
                Micros.Of(recorded.Envelope.At),
                recorded.Envelope.Name,
                recorded.Line,
                digest
            );
        }

        public void Clear() => line.TypedValue = default;
    }

    /// <summary>Several events, in arrays.</summary>
    private sealed class EventArrays
    {
        private readonly NpgsqlParameter<long[]> ats = Of<long[]>(NpgsqlDbType.Array | NpgsqlDbType.Bigint);
        private readonly NpgsqlParameter<string[]> names = Of<string[]>(NpgsqlDbType.Array | NpgsqlDbType.Text);
        private readonly NpgsqlParameter<ReadOnlyMemory<byte>[]> lines = Of<ReadOnlyMemory<byte>[]>(
            NpgsqlDbType.Array | NpgsqlDbType.Bytea
        );
        private readonly NpgsqlParameter<ReadOnlyMemory<byte>[]> hashes = Of<ReadOnlyMemory<byte>[]>(
            NpgsqlDbType.Array | NpgsqlDbType.Bytea
        );

        public NpgsqlParameter[] All => [ats, names, lines, hashes];

        public void Put(IReadOnlyList<RecordedEvent> events)
        {
            ats.TypedValue = [.. events.Select(recorded => Micros.Of(recorded.Envelope.At))];
            names.TypedValue = [.. events.Select(recorded => recorded.Envelope.Name)];
            lines.TypedValue = [.. events.Select(recorded => recorded.Line)];
            hashes.TypedValue = [.. events.Select(recorded => Value.Bytes(recorded.Hash))];
        }

        public void Clear() => (ats.TypedValue, names.TypedValue, lines.TypedValue, hashes.TypedValue) = (null, null, null, null);
    }

    /// <summary>Messages, in arrays.</summary>
    private sealed class MessageArrays
    {
        private readonly NpgsqlParameter<long[]> numbers = Of<long[]>(NpgsqlDbType.Array | NpgsqlDbType.Bigint);
        private readonly NpgsqlParameter<string[]> kinds = Of<string[]>(NpgsqlDbType.Array | NpgsqlDbType.Text);
        private readonly NpgsqlParameter<ReadOnlyMemory<byte>[]> bodies = Of<ReadOnlyMemory<byte>[]>(
            NpgsqlDbType.Array | NpgsqlDbType.Bytea
        );

        public NpgsqlParameter[] All => [numbers, kinds, bodies];

        public void Put(IReadOnlyList<OutboxMessage> messages)
        {
            numbers.TypedValue = [.. messages.Select(message => message.Number)];
            kinds.TypedValue = [.. messages.Select(message => message.Kind)];
            bodies.TypedValue = [.. messages.Select(message => message.Body)];
        }

        public void Clear() => (numbers.TypedValue, kinds.TypedValue, bodies.TypedValue) = (null, null, null);
    }
}
