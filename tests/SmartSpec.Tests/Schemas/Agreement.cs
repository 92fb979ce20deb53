using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace SmartSpec.Tests;

/// <summary>Compares a schema with the reader that it was made from, on the same JSON.</summary>
internal sealed class Agreement(string text, Action<byte[]> read)
{
    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonSchema schema = JsonSchema.FromText(text);

    public static Agreement OnCommands { get; } = new(CommandJson.Schema, json => CommandJson.Read(json));

    public static Agreement OnDefinitions { get; } = new(ProcessDefinition.Schema, json => ProcessDefinition.Check(json));

    public static Agreement OnDocuments { get; } = new(StrategyDocument.Schema, json => StrategyDocument.Read(json));

    public static JsonNode Of(byte[] json) => JsonNode.Parse(json)!;

    public static byte[] Bytes(JsonNode? json) => Encoding.UTF8.GetBytes(json?.ToJsonString(Letters) ?? "null");

    public bool IsValid(JsonNode? json) => IsValid(Bytes(json));

    public bool IsValid(byte[] json)
    {
        using var parsed = JsonDocument.Parse(json);
        return schema.Evaluate(parsed.RootElement).IsValid;
    }

    /// <summary>Why the JSON is not read; null where it is.</summary>
    public MalformedException? Fault(JsonNode? json) => Fault(Bytes(json));

    public MalformedException? Fault(byte[] json)
    {
        try
        {
            read(json);
            return null;
        }
        catch (MalformedException fault)
        {
            return fault;
        }
    }

    /// <summary>Checks that both give the same answer, and returns whether the JSON is read.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="unsayable">Whether a reader's fault is of the kind that no schema can say.</param>
    public bool Accepts(JsonNode? json, Predicate<MalformedException>? unsayable = null)
    {
        var (valid, fault) = (IsValid(json), Fault(json));
        var agreed = valid == fault is null || (valid && unsayable is not null && unsayable(fault!));
        agreed
            .Should()
            .BeTrue(
                $"the schema says {(valid ? "valid" : "invalid")}, the reader {fault?.Message ?? "reads it"}: "
                    + $"{Encoding.UTF8.GetString(Bytes(json))}"
            );
        return fault is null;
    }
}
