using System.Runtime.InteropServices;
using System.Text.Json;

namespace SmartSpec;

/// <summary>What a definition is made of, as it is looked up.</summary>
/// <param name="Json">The definition as it is written, without white space.</param>
/// <param name="Document">The whole of it.</param>
/// <param name="Roles">For each act, its roles.</param>
/// <param name="Gates">For each act, its gates.</param>
internal sealed record DefinitionParts(
    byte[] Json, Lazy<DefinitionDocument> Document, Dictionary<string, Items<Role>> Roles, Dictionary<string, Lazy<Items<Gate>>> Gates)
{
    /// <summary>Of a document. Copies: the caller's dictionaries may change.</summary>
    public static DefinitionParts Of(DefinitionDocument document)
    {
        var roles = new Dictionary<string, Items<Role>>(document.Roles, StringComparer.Ordinal);
        var gates = new Dictionary<string, Items<Gate>>(document.Gates, StringComparer.Ordinal);
        return new(
            JsonSerializer.SerializeToUtf8Bytes(document, SmartSpecJson.Info<DefinitionDocument>()),
            new(document with { Roles = roles.AsReadOnly(), Gates = gates.AsReadOnly() }),
            roles, gates.ToDictionary(onAct => onAct.Key, onAct => new Lazy<Items<Gate>>(onAct.Value), StringComparer.Ordinal));
    }

    /// <summary>Of the shipped definition, which is known to be good: no more is read than is asked for, since most of a program's start would be reading gates that it never judges.</summary>
    /// <param name="json">As a definition is written, without white space.</param>
    public static DefinitionParts OfShipped(byte[] json)
    {
        using var whole = JsonDocument.Parse(json);
        return new(
            json, new(() => Reading.Object(json, SmartSpecJson.Info<DefinitionDocument>())),
            Acts(whole, "roles", onAct => onAct.EnumerateArray().Select(role => new Role(role.GetString()!)).ToItems()),
            Acts(whole, "gates", onAct => Later(JsonMarshal.GetRawUtf8Value(onAct).ToArray())));
    }

    private static Dictionary<string, T> Acts<T>(JsonDocument whole, string member, Func<JsonElement, T> read) =>
        whole.RootElement.GetProperty(member).EnumerateObject().ToDictionary(onAct => onAct.Name, onAct => read(onAct.Value), StringComparer.Ordinal);

    private static Lazy<Items<Gate>> Later(byte[] gates) =>
        new(() => Reading.Whole(gates, (ref Utf8JsonReader reader) => SmartSpecJson.Nested<Items<Gate>>(ref reader, SmartSpecJson.Options)));
}
