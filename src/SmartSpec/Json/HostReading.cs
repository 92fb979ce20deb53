using System.Runtime.InteropServices;
using System.Text.Json;

namespace SmartSpec;

/// <summary>
/// Reads a value under the options of a host. A fault names its place within the value in the message; the serializer adds the
/// place of the value in the host's own type, and its line and byte are those of the fault.
/// </summary>
internal static class HostReading
{
    /// <exception cref="JsonException">The JSON is no such value.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, Reading.Parse<T> parse)
    {
        var start = reader;
        using var value = JsonDocument.ParseValue(ref reader);
        var json = JsonMarshal.GetRawUtf8Value(value.RootElement);
        try
        {
            return Reading.Whole(json, parse);
        }
        catch (MalformedException malformed)
        {
            reader = start;
            MoveTo(ref reader, JsonPlace.Offset(json, (malformed.Line ?? 1) - 1, (malformed.Column ?? 1) - 1));
            var place = malformed.Path.TrimStart('$').TrimStart('.');
            throw new JsonException(place.Length == 0 ? malformed.Expected : $"{place}: {malformed.Expected}", malformed);
        }
    }

    /// <summary>Moves a reader to the token at an offset from the token where it stands.</summary>
    private static void MoveTo(ref Utf8JsonReader reader, long offset)
    {
        var fault = reader.TokenStartIndex + offset;
        while (reader.BytesConsumed < fault && reader.Read()) { }
    }
}
