using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>JSON for people to read: indented by two, letters as letters.</summary>
internal static class Indented
{
    public static string Write<T>(T value, JsonTypeInfo<T> info)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (
            var writer = new Utf8JsonWriter(
                buffer,
                new()
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = SmartSpecJson.Encoder,
                }
            )
        )
            JsonSerializer.Serialize(writer, value, info);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
