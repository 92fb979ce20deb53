using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SmartSpec;

/// <summary>
/// A reader of the lines of one history: the payload is read by the event's name. Values that a line repeats from the line before
/// it, such as the strategy and the definition, share one instance.
/// </summary>
internal sealed class EventLineReader
{
    private Envelope? envelope;

    public Id<Strategy> Strategy => Envelope.Strategy;

    public long Number => Envelope.Number;

    public Instant At => Envelope.At;

    public Id<Command> Command => Envelope.Command;

    /// <summary>The envelope of the line that was read last.</summary>
    public Envelope Envelope => envelope!;

    /// <summary>Reads a line.</summary>
    /// <exception cref="MalformedException">The line is no event; the error names the place and what was expected.</exception>
    public Event Read(ReadOnlySpan<byte> line, long number)
    {
        if (ReadOrNull(line) is { } happened)
            return happened;
        (envelope, happened) = Reading.Whole(line, ReadWithFaults, number);
        return happened;
    }

    /// <summary>Reads a line in one pass; null where something is wrong with it, or an older version recorded it.</summary>
    private Event? ReadOrNull(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line) || line is not [.., (byte)'}'])
            return null;
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            var head = Head(ref reader, EventNames.Upcasts, envelope);
            if (EventNames.TypeInfo(head.Name) is not { } info)
                return null;
            var happened = JsonSerializer.Deserialize(line[(int)reader.TokenStartIndex..^1], info) as Event;
            envelope = head;
            return happened;
        }
        catch (Exception wrong)
            when (wrong is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Reads a line on one reader, so that a fault has its place.</summary>
    internal static (Envelope Envelope, Event Event) ReadWithFaults(ref Utf8JsonReader reader) =>
        ReadWithFaults(ref reader, EventNames.Upcasts);

    /// <summary>Reads a line on one reader, and old events by the given upcasts.</summary>
    internal static (Envelope Envelope, Event Event) ReadWithFaults(
        ref Utf8JsonReader reader,
        IReadOnlyDictionary<string, Upcast> upcasts
    )
    {
        var envelope = Head(ref reader, upcasts, before: null);
        var happened = Happened(ref reader, EventNames.TypeInfo(envelope.Name), upcasts.GetValueOrDefault(envelope.Name));
        reader.Read();
        return reader.TokenType is JsonTokenType.EndObject
            ? (envelope, happened)
            : throw JsonFault.Unexpected("malformed.nothing-after", "'data'");
    }

    /// <summary>Reads what happened: in today's shape, or else in the old one. A fault is that of today's shape.</summary>
    private static Event Happened(ref Utf8JsonReader reader, JsonTypeInfo? info, Upcast? upcast)
    {
        if (info is null)
            return upcast!.Read(ref reader);
        var start = reader;
        try
        {
            return (Event)Reading.Value(ref reader, info, "malformed.event.members");
        }
        catch (JsonException) when (upcast is not null)
        {
            if (Old(ref start, upcast) is not { } happened)
                throw;
            reader = start;
            return happened;
        }
    }

    private static Event? Old(ref Utf8JsonReader reader, Upcast upcast)
    {
        try
        {
            return upcast.Read(ref reader);
        }
        catch (Exception wrong)
            when (wrong is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Reads all but what happened, and leaves the reader there.</summary>
    private static Envelope Head(ref Utf8JsonReader reader, IReadOnlyDictionary<string, Upcast> upcasts, Envelope? before)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonFault.Unexpected("malformed.event");
        reader.Read();
        var strategy = Value(ref reader, "strategy"u8, before?.Strategy, before?.Strategy.Value);
        var number = WholeNumber(ref reader, "number"u8);
        var id = Word(ref reader, "id"u8, before: null);
        var name = WordHere(ref reader, "name"u8, before?.Name);
        if (EventNames.TypeInfo(name) is null && !upcasts.ContainsKey(name))
            throw UnknownEvent.Of(number, name);
        reader.Read();
        var at = Value<Instant>(ref reader, "at"u8, null, null);
        var actor = Value(ref reader, "actor"u8, before?.Actor, before?.Actor.Value);
        var role = Value(ref reader, "role"u8, before?.Role, before?.Role.Code);
        Id<Actor>? onBehalfOf = Is(ref reader, "onBehalfOf"u8)
            ? Value(ref reader, "onBehalfOf"u8, before?.OnBehalfOf, before?.OnBehalfOf?.Value)
            : default(Id<Actor>?);
        var command = Value(ref reader, "command"u8, before?.Command, before?.Command.Value);
        var definition = Word(ref reader, "definition"u8, before?.Definition);
        LocalDate? effective = Is(ref reader, "effective"u8) ? Value<LocalDate>(ref reader, "effective"u8, null, null) : null;
        Expect(ref reader, "data"u8);
        return new()
        {
            Strategy = strategy,
            Number = number,
            Id = id,
            Name = name,
            At = at,
            Actor = actor,
            Role = role,
            Command = command,
            Definition = definition,
            OnBehalfOf = onBehalfOf,
            Effective = effective,
        };
    }

    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals(name);

    private static void Expect(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!Is(ref reader, name))
            throw JsonFault.Missing(Encoding.UTF8.GetString(name));
        reader.Read();
    }

    /// <summary>Reads a member's value: that of the line before, where it is written in the same way.</summary>
    private static T Value<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, T? before, string? written)
        where T : struct
    {
        Expect(ref reader, name);
        var value =
            before is { } same && reader.TokenType is JsonTokenType.String && reader.ValueTextEquals(written)
                ? same
                : SmartSpecJson.Nested<T>(ref reader);
        reader.Read();
        return value;
    }

    private static string Word(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, string? before)
    {
        var word = WordHere(ref reader, name, before);
        reader.Read();
        return word;
    }

    /// <summary>Reads a member's string, and stays there.</summary>
    private static string WordHere(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, string? before)
    {
        Expect(ref reader, name);
        return reader.TokenType switch
        {
            JsonTokenType.String when before is not null && reader.ValueTextEquals(before) => before,
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Null => throw JsonFault.Unexpected("malformed.null"),
            _ => throw JsonFault.Unexpected("malformed.string"),
        };
    }

    private static long WholeNumber(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        Expect(ref reader, name);
        if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetInt64(out var number))
            throw JsonFault.Unexpected("malformed.whole-number");
        reader.Read();
        return number;
    }
}
