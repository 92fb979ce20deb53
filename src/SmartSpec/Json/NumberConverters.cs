using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>Whole numbers.</summary>
internal sealed class IntConverter : JsonConverter<int>, ISchemaProvider
{
    public string Name => "whole-number";

    public JsonObject Describe(SchemaBook book) =>
        new()
        {
            ["type"] = "integer",
            ["minimum"] = int.MinValue,
            ["maximum"] = int.MaxValue,
        };

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number)
            ? number
            : throw JsonFault.Unexpected("malformed.whole-number");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>Exact numbers: one with more digits than can be stored is refused, never rounded.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>, ISchemaProvider
{
    private const decimal Greatest = 9999999999999999999999999999m;

    public string Name => "number";

    public JsonObject Describe(SchemaBook book) =>
        new()
        {
            ["description"] = "A number of at most 28 digits, without exponent.",
            ["type"] = "number",
            ["minimum"] = -Greatest,
            ["maximum"] = Greatest,
        };

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetDecimal(out var number) && Digits(reader.ValueSpan) <= 28
            ? number
            : throw JsonFault.Unexpected("malformed.number");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);

    /// <summary>The number of digits before an exponent; too many where there is an exponent that could hide some.</summary>
    private static int Digits(ReadOnlySpan<byte> number) =>
        number.IndexOfAny((byte)'e', (byte)'E') >= 0
            ? int.MaxValue
            : number.Length - number.Count((byte)'-') - number.Count((byte)'.');
}

/// <summary>True or false.</summary>
internal sealed class TruthConverter : JsonConverter<bool>, ISchemaProvider
{
    public string? Name => null;

    public JsonObject Describe(SchemaBook book) => new() { ["type"] = "boolean" };

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.GetBoolean()
            : throw JsonFault.Unexpected("malformed.truth");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);
}
