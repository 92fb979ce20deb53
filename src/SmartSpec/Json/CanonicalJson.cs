using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>
/// JSON that is the same bytes for the same content, in this version and later ones: members in ordinal order, optional ones left
/// out where they have the default value, lists where they are empty, numbers without trailing zeros. For hashing; never stored
/// or read.
/// </summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Options = Make();

    /// <summary>Writes a command as an object with one member, its name.</summary>
    public static void Write(Utf8JsonWriter writer, Command command)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(CommandNames.Of(command));
        JsonSerializer.Serialize(writer, command, Options.GetTypeInfo(command.GetType()));
        writer.WriteEndObject();
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(SmartSpecJson.Options)
        {
            TypeInfoResolver = SmartSpecJson.Options.TypeInfoResolver!.WithAddedModifier(Shortest),
        };
        options.Converters.Insert(0, new PlainDecimal());
        options.Converters.Insert(0, new DefinitionFingerprint());
        options.MakeReadOnly();
        return options;
    }

    private static void Shortest(JsonTypeInfo info)
    {
        var order = 0;
        foreach (var member in info.Properties.OrderBy(member => member.Name, StringComparer.Ordinal).ToList())
        {
            member.Order = order++;
            var isList = SmartSpecJson.IsList(member.PropertyType);
            var omitted = SmartSpecJson.Omitted(member);
            member.ShouldSerialize = (_, value) => value is not null && !(isList ? IsEmpty(value) : value.Equals(omitted));
        }
    }

    private static bool IsEmpty(object list) => !((IEnumerable)list).GetEnumerator().MoveNext();

    /// <summary>A number as its digits say, however it was written: 100 for 100.0, 0 for -0.</summary>
    private sealed class PlainDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
        {
            while (value.Scale > 0 && decimal.Round(value, value.Scale - 1) is var shorter && shorter == value)
                value = shorter;
            writer.WriteNumberValue(value == 0 ? 0 : value);
        }
    }

    /// <summary>A definition by its fingerprint, which is the same in every version.</summary>
    private sealed class DefinitionFingerprint : JsonConverter<ProcessDefinition>
    {
        public override ProcessDefinition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ProcessDefinition value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Fingerprint);
    }
}
