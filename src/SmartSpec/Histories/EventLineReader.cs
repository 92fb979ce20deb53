using System.Text.Json;

namespace SmartSpec;

/// <summary>Reads an event's line, member by member, in the order in which lines are written: what happened is read by its name.</summary>
internal static class EventLineReader
{
    public static (Envelope Envelope, Event Event) Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw new JsonException("Expected an event: { … }.");
        reader.Read();
        var strategy = Member(ref reader, "strategy", SmartSpecJson.Info<Id<Strategy>>());
        var number = Member(ref reader, "number", SmartSpecJson.Info<long>());
        var id = Member(ref reader, "id", SmartSpecJson.Info<string>());
        var name = Member(ref reader, "name", SmartSpecJson.Info<string>());
        if (EventNames.TypeInfo(name) is not { } info)
            throw new JsonException($"'{name}' is the name of no event that this version knows. Read the history with the version that wrote it, or a later one.");
        var at = Member(ref reader, "at", SmartSpecJson.Info<Instant>());
        var actor = Member(ref reader, "actor", SmartSpecJson.Info<Id<Actor>>());
        var role = Member(ref reader, "role", SmartSpecJson.Info<Role>());
        Id<Actor>? onBehalfOf = Is(ref reader, "onBehalfOf") ? Member(ref reader, "onBehalfOf", SmartSpecJson.Info<Id<Actor>>()) : default(Id<Actor>?);
        var command = Member(ref reader, "command", SmartSpecJson.Info<Id<Command>>());
        var definition = Member(ref reader, "definition", SmartSpecJson.Info<string>());
        LocalDate? effective = Is(ref reader, "effective") ? Member(ref reader, "effective", SmartSpecJson.Info<LocalDate>()) : null;
        Expect(ref reader, "data");
        var happened = (Event?)JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException("Expected what happened: { … }.");
        reader.Read();
        return reader.TokenType is JsonTokenType.EndObject
            ? (new(strategy, number, id, name, at, actor, role, command, definition, onBehalfOf, effective), happened)
            : throw new JsonException("Expected no member after 'data'.");
    }

    private static bool Is(ref Utf8JsonReader reader, string name) =>
        reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals(name);

    private static void Expect(ref Utf8JsonReader reader, string name)
    {
        if (!Is(ref reader, name))
            throw new JsonException($"Expected the member '{name}' here.");
        reader.Read();
    }

    private static T Member<T>(ref Utf8JsonReader reader, string name, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info)
    {
        Expect(ref reader, name);
        var value = JsonSerializer.Deserialize(ref reader, info) ?? throw new JsonException($"Expected '{name}' not to be null.");
        reader.Read();
        return value;
    }
}
