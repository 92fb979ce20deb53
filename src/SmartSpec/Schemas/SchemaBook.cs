using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>One schema in the making: what is described once, in <c>$defs</c>, and referred to from there on.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonNode?> shared = new(StringComparer.Ordinal);

    public static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    /// <summary>The collected definitions, for the end of the schema.</summary>
    public JsonObject Shared() => new(shared);

    /// <summary>The schema of a type's values, most often a reference to where it is shared.</summary>
    public JsonObject Of(Type type)
    {
        var info = SmartSpecJson.Options.GetTypeInfo(type);
        if (info.Converter is not ISchemaProvider described)
            return Share(Kebab.Of(type), () => Object(info));
        return described.Name is { } name ? Share(name, () => described.Describe(this)) : described.Describe(this);
    }

    /// <summary>A reference to a description that is made once, under its name.</summary>
    public JsonObject Share(string name, Func<JsonObject> describe)
    {
        if (!shared.ContainsKey(name))
            shared[name] = describe();
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>
    /// The schema of an object in its place: its members as the reader knows them, of each kind where it has kinds.
    /// </summary>
    /// <remarks>
    /// Not by the exporter's callback alone: it is not called for a member with a default value and a converter. And the exporter
    /// takes the required members from the constructor, where the reader takes them from the properties.
    /// </remarks>
    public JsonObject Object(JsonTypeInfo info)
    {
        var schema = info.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true }).AsObject();
        if (info.PolymorphismOptions is not { } kinds)
            Describe(schema, info);
        else
            foreach (var (kind, described) in kinds.DerivedTypes.Zip(schema["anyOf"]!.AsArray()))
                Describe(described!.AsObject(), info.Options.GetTypeInfo(kind.DerivedType));
        return schema;
    }

    private void Describe(JsonObject schema, JsonTypeInfo info)
    {
        if (schema["properties"] is JsonObject members)
            foreach (var member in info.Properties.Where(member => member.Get is not null))
                members[member.Name] = Member(member, members[member.Name]);
        schema.Remove("required");
        if (info.Properties.Where(member => member.IsRequired).Select(member => member.Name).ToList() is { Count: > 0 } required)
            schema.Insert(schema.IndexOf("additionalProperties"), "required", List(required));
    }

    /// <summary>A member by its converter, with the value that it has where it is left out.</summary>
    private JsonObject Member(JsonPropertyInfo member, JsonNode? exported)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        var schema =
            type == typeof(string) ? new() { ["type"] = "string" }
            : type == typeof(long)
                ? new()
                {
                    ["type"] = "integer",
                    ["minimum"] = long.MinValue,
                    ["maximum"] = long.MaxValue,
                }
            : SmartSpecJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Dictionary } map
                ? new() { ["type"] = "object", ["additionalProperties"] = Of(map.ElementType!) }
            : Of(type);
        if (SmartSpecJson.TakesNull(member))
            schema = new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        if (exported is JsonObject description && description["default"] is { } standard)
            schema["default"] = standard.DeepClone();
        else if (OmittedInit(member) is { } omitted)
            schema["default"] = omitted;
        return schema;
    }

    /// <summary>Adds what the exporter lacks: the value of an init property that is left out.</summary>
    private static JsonNode? OmittedInit(JsonPropertyInfo member) =>
        member.IsRequired || member.AssociatedParameter is not { IsMemberInitializer: true } ? null
        : SmartSpecJson.IsList(member.PropertyType) ? new JsonArray()
        : SmartSpecJson.Omitted(member) is { } value
            ? JsonSerializer.SerializeToNode(value, SmartSpecJson.Options.GetTypeInfo(member.PropertyType))
        : null;
}
