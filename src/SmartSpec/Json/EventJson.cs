using System.Text.Json;

namespace SmartSpec.Serialization;

/// <summary>
/// Events as JSON: an object with one member, the event's name, and its data in it: <c>{"area.closed.v1":{"area":"food"}}</c>.
/// </summary>
/// <remarks>
/// For people, tests and messages. Histories have the lines of <see cref="RecordedEvent"/> instead, which also contain who and
/// when.
/// </remarks>
public static class EventJson
{
    /// <summary>
    /// The names of all events, such as <c>area.selected.v1</c>, concept by concept, without old names, which are only read.
    /// </summary>
    public static IReadOnlyList<string> Names => EventNames.All;

    /// <summary>The name of an event.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static string NameOf(Event happened) => EventNames.Of(happened);

    /// <summary>The event as JSON.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static byte[] Write(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = SmartSpecJson.Encoder }))
        {
            var name = EventNames.Of(happened);
            writer.WriteStartObject();
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, happened, EventNames.TypeInfo(name)!);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
