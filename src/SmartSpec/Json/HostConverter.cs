using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>A value under the options of a host, written and read by the library's own converter and options.</summary>
internal sealed class HostConverter<T>(JsonConverter<T> converter) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HostReading.Read(
            ref reader,
            (ref Utf8JsonReader value) =>
                Reading.Parsed(
                    ref value,
                    typeof(T),
                    (ref Utf8JsonReader json) => converter.Read(ref json, typeof(T), SmartSpecJson.Options)
                )
        );

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        converter.Write(writer, value, SmartSpecJson.Options);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        converter.ReadAsPropertyName(ref reader, typeof(T), SmartSpecJson.Options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        converter.WriteAsPropertyName(writer, value!, SmartSpecJson.Options);
}

/// <summary>An object under the options of a host, written and read with the library's own.</summary>
internal sealed class HostObjectConverter(Type type, JsonTypeInfo info) : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HostReading.Read(
            ref reader,
            (ref Utf8JsonReader whole) =>
                Reading.Parsed(ref whole, info.Type, (ref Utf8JsonReader json) => JsonSerializer.Deserialize(ref json, info))
        )
            is { } value
        && type.IsInstanceOfType(value)
            ? value
            : throw new JsonException($"Expected an object of the kind {type.Name} here.");

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, info);
}

/// <summary>A command under the options of a host: <c>{"area.select":{"area":"food"}}</c>.</summary>
internal sealed class HostCommandConverter(Type type) : JsonConverter<Command>
{
    public override Command Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        HostReading.Read(ref reader, CommandJson.Read) is var command && type.IsInstanceOfType(command)
            ? command
            : throw new JsonException($"Expected another command here: '{CommandNames.Of(command)}' is no {type.Name}.");

    public override void Write(Utf8JsonWriter writer, Command value, JsonSerializerOptions options) =>
        CommandJson.Write(writer, value);
}
