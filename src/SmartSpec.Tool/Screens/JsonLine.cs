using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <summary>Writes one JSON object on a line of its own.</summary>
internal static class JsonLine
{
    public static void WriteJson(this TextWriter output, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        output.WriteJson(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Writes JSON as it is, but for characters that act on a terminal or hide from the reader: those as
    /// <c>\uXXXX</c>.</summary>
    public static void WriteJson(this TextWriter output, string json) => output.WriteLine(Visible.OfJson(json));

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public static void WriteReasons(this Utf8JsonWriter writer, string name, IEnumerable<Reason> reasons, Texts texts)
    {
        writer.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteMembers(reason, texts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
