using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SmartSpec;

/// <summary>
/// Reads the lines of one history: what happened is read by its name. A line is read as it is written; one that is not as it
/// should be is read once more, member by member, by the JSON reader, which knows the place of what is wrong.
/// </summary>
internal sealed class EventLineReader
{
    private readonly EventLineHead head = new();

    // The envelope of the line that was read last, where the JSON reader read it.
    private Envelope? told;

    public Id<Strategy> Strategy => told?.Strategy ?? head.Strategy;

    public long Number => told?.Number ?? head.Number;

    public Instant At => told?.At ?? head.At;

    public Id<Command> Command => told?.Command ?? head.Command;

    /// <summary>The whole envelope of the line that was read last; made when it is asked for.</summary>
    public Envelope Envelope => told ?? head.Envelope();

    /// <summary>Reads a line.</summary>
    /// <exception cref="MalformedException">The line is no event; the error names the place and what was expected.</exception>
    public Event Read(ReadOnlySpan<byte> line, long number)
    {
        told = null;
        if (Quickly(line) is { } happened)
            return happened;
        (told, happened) = Reading.Whole(line, Slowly, number);
        return happened;
    }

    /// <summary>Reads a line in one pass; null where something is wrong with it.</summary>
    private Event? Quickly(ReadOnlySpan<byte> line)
    {
        if (!head.TryRead(line, out var data) || !Utf8.IsValid(data))
            return null;
        try
        {
            return JsonSerializer.Deserialize(data, head.Happened) as Event;
        }
        catch (Exception wrong)
            when (wrong is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Reads a line on one reader, so that a fault keeps its place.</summary>
    internal static (Envelope Envelope, Event Event) Slowly(ref Utf8JsonReader reader) => Slowly(ref reader, EventNames.Upcasts);

    /// <summary>The same, where old events are read by given upcasts.</summary>
    internal static (Envelope Envelope, Event Event) Slowly(
        ref Utf8JsonReader reader,
        IReadOnlyDictionary<string, Upcast> upcasts
    )
    {
        var envelope = Head(ref reader, upcasts);
        var happened = Happened(ref reader, EventNames.TypeInfo(envelope.Name), upcasts.GetValueOrDefault(envelope.Name));
        reader.Read();
        return reader.TokenType is JsonTokenType.EndObject
            ? (envelope, happened)
            : throw new JsonException("Expected no member after 'data'.");
    }

    /// <summary>Reads what happened: in today's shape, or else in the old one. A fault is that of today's shape.</summary>
    private static Event Happened(ref Utf8JsonReader reader, JsonTypeInfo? info, Upcast? upcast)
    {
        if (info is null)
            return upcast!.Read(ref reader);
        var start = reader;
        try
        {
            return (Event?)JsonSerializer.Deserialize(ref reader, info)
                ?? throw new JsonException("Expected what happened: { … }.");
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
    private static Envelope Head(ref Utf8JsonReader reader, IReadOnlyDictionary<string, Upcast> upcasts)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw new JsonException("Expected an event: { … }.");
        reader.Read();
        var strategy = Value<Id<Strategy>>(ref reader, "strategy");
        var number = WholeNumber(ref reader, "number");
        var id = Word(ref reader, "id");
        var name = Word(
            ref reader,
            "name",
            name =>
                EventNames.TypeInfo(name) is null && !upcasts.ContainsKey(name) ? UnknownEventException.Of(number, name) : null
        );
        var at = Value<Instant>(ref reader, "at");
        var actor = Value<Id<Actor>>(ref reader, "actor");
        var role = Value<Role>(ref reader, "role");
        Id<Actor>? onBehalfOf = Is(ref reader, "onBehalfOf") ? Value<Id<Actor>>(ref reader, "onBehalfOf") : default(Id<Actor>?);
        var command = Value<Id<Command>>(ref reader, "command");
        var definition = Word(ref reader, "definition");
        LocalDate? effective = Is(ref reader, "effective") ? Value<LocalDate>(ref reader, "effective") : null;
        Expect(ref reader, "data");
        return new(strategy, number, id, name, at, actor, role, command, definition, onBehalfOf, effective);
    }

    private static bool Is(ref Utf8JsonReader reader, string name) =>
        reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals(name);

    private static void Expect(ref Utf8JsonReader reader, string name)
    {
        if (!Is(ref reader, name))
            throw new JsonException($"Expected the member '{name}' here.");
        reader.Read();
    }

    private static T Value<T>(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, name);
        var value = SmartSpecJson.Nested<T>(ref reader);
        reader.Read();
        return value;
    }

    private static string Word(ref Utf8JsonReader reader, string name, Func<string, JsonException?>? fault = null)
    {
        Expect(ref reader, name);
        var word = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Null => throw new JsonException($"Expected '{name}' not to be null."),
            _ => throw new JsonException("Expected another kind of value here."),
        };
        if (fault?.Invoke(word) is { } wrong)
            throw wrong;
        reader.Read();
        return word;
    }

    private static long WholeNumber(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, name);
        if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetInt64(out var number))
            throw new JsonException("Expected another kind of value here.");
        reader.Read();
        return number;
    }
}
