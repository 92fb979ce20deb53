using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SmartSpec;

/// <summary>
/// Reads the lines of one history, member by member, in the order in which lines are written: what happened is read by its name.
/// What a line says as the line before it did, such as the strategy and the definition, is kept once for both.
/// </summary>
internal sealed class EventLineReader
{
    private static readonly InstantConverter Instants = new();
    private Envelope? before;

    /// <summary>Reads a line.</summary>
    /// <exception cref="MalformedException">The line is no event; the error names the place and what was expected.</exception>
    public (Envelope Envelope, Event Event) Read(ReadOnlySpan<byte> line, long number)
    {
        var read = Quickly(line) ?? Reading.Whole(line, Slowly, number);
        before = read.Envelope;
        return read;
    }

    /// <summary>Reads a line in one pass; null where something is wrong with it.</summary>
    private (Envelope Envelope, Event Event)? Quickly(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line) || line is not [.., (byte)'}'])
            return null;
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            var (envelope, info) = Head(ref reader);
            return JsonSerializer.Deserialize(line[(int)reader.TokenStartIndex..^1], info) is Event happened ? (envelope, happened) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads a line on one reader, so that a fault keeps its place.</summary>
    private (Envelope Envelope, Event Event) Slowly(ref Utf8JsonReader reader)
    {
        var (envelope, info) = Head(ref reader);
        var happened = (Event?)JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("Expected what happened: { … }.");
        reader.Read();
        return reader.TokenType is JsonTokenType.EndObject ? (envelope, happened) : throw new JsonException("Expected no member after 'data'.");
    }

    /// <summary>Reads all but what happened, and leaves the reader there.</summary>
    private (Envelope Envelope, JsonTypeInfo Info) Head(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw new JsonException("Expected an event: { … }.");
        reader.Read();
        var strategy = Identifier(ref reader, "strategy", before?.Strategy);
        var number = Number(ref reader, "number");
        var id = Word(ref reader, "id", null);
        var name = Word(ref reader, "name", before?.Name);
        if (EventNames.TypeInfo(name) is not { } info)
            throw new JsonException($"'{name}' is the name of no event that this version knows. Read the history with the version that wrote it, or a later one.");
        var at = At(ref reader, "at");
        var actor = Identifier(ref reader, "actor", before?.Actor);
        var role = RoleOf(ref reader, "role");
        Id<Actor>? onBehalfOf = Is(ref reader, "onBehalfOf") ? Identifier(ref reader, "onBehalfOf", before?.OnBehalfOf) : default(Id<Actor>?);
        var command = Identifier(ref reader, "command", before?.Command);
        var definition = Word(ref reader, "definition", before?.Definition);
        LocalDate? effective = Is(ref reader, "effective") ? Day(ref reader, "effective") : null;
        Expect(ref reader, "data");
        return (new(strategy, number, id, name, at, actor, role, command, definition, onBehalfOf, effective), info);
    }

    private static bool Is(ref Utf8JsonReader reader, string name) =>
        reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals(name);

    private static void Expect(ref Utf8JsonReader reader, string name)
    {
        if (!Is(ref reader, name))
            throw new JsonException($"Expected the member '{name}' here.");
        reader.Read();
    }

    private static bool Says(ref Utf8JsonReader reader, string? known) =>
        known is not null && reader.TokenType is JsonTokenType.String && reader.ValueTextEquals(known);

    private static Id<T> Identifier<T>(ref Utf8JsonReader reader, string name, Id<T>? known)
    {
        Expect(ref reader, name);
        var id = Says(ref reader, known?.Value) ? known!.Value : SmartSpecJson.Nested<Id<T>>(ref reader, SmartSpecJson.Options);
        reader.Read();
        return id;
    }

    private static string Word(ref Utf8JsonReader reader, string name, string? known)
    {
        Expect(ref reader, name);
        var word = Says(ref reader, known) ? known! : reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Null => throw new JsonException($"Expected '{name}' not to be null."),
            _ => throw new JsonException("Expected another kind of value here."),
        };
        reader.Read();
        return word;
    }

    private static long Number(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, name);
        if (reader.TokenType is not JsonTokenType.Number || !reader.TryGetInt64(out var number))
            throw new JsonException("Expected another kind of value here.");
        reader.Read();
        return number;
    }

    private static Instant At(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, name);
        var at = Instants.Read(ref reader, typeof(Instant), SmartSpecJson.Options);
        reader.Read();
        return at;
    }

    private Role RoleOf(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, name);
        var role = Says(ref reader, before?.Role.Code) ? before!.Role : SmartSpecJson.Nested<Role>(ref reader, SmartSpecJson.Options);
        reader.Read();
        return role;
    }

    private static LocalDate Day(ref Utf8JsonReader reader, string name)
    {
        Expect(ref reader, name);
        var day = SmartSpecJson.Nested<LocalDate>(ref reader, SmartSpecJson.Options);
        reader.Read();
        return day;
    }
}
