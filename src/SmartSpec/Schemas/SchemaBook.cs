using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>One schema in the making: what is described once, in <c>$defs</c>, and referred to from there on.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonNode?> shared = new(StringComparer.Ordinal);

    public static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    /// <summary>What the book has gathered, for the end of the schema.</summary>
    public JsonObject Shared() => new(shared);

    /// <summary>The schema of a type's values, most often a reference to where it is shared.</summary>
    public JsonObject Of(Type type)
    {
        var info = SmartSpecJson.Options.GetTypeInfo(type);
        if (info.Converter is not IDescribed described)
            return Share(Kebab.Of(type), () => Object(info));
        return described.Name is { } name ? Share(name, () => described.Describe(this)) : described.Describe(this);
    }

    /// <summary>The schema of an object in its place: its members as the reader knows them.</summary>
    public JsonObject Object(JsonTypeInfo info) =>
        info.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Member }).AsObject();

    /// <summary>Describes a member by its converter; its default stays, as the exporter found it.</summary>
    private JsonNode Member(JsonSchemaExporterContext context, JsonNode exported)
    {
        if (context.PropertyInfo is not { } member)
            return exported;
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (type == typeof(string) || context.TypeInfo.Kind is JsonTypeInfoKind.Dictionary)
            return exported;
        if (type == typeof(long))
            return new JsonObject { ["type"] = "integer", ["minimum"] = long.MinValue, ["maximum"] = long.MaxValue };
        var schema = Of(type);
        if (SmartSpecJson.TakesNull(member))
            schema = new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        if (exported is JsonObject told && told["default"] is { } standard)
            schema["default"] = standard.DeepClone();
        return schema;
    }

    /// <summary>A reference to a description that is made once, under its name.</summary>
    public JsonObject Share(string name, Func<JsonObject> describe)
    {
        if (!shared.ContainsKey(name))
            shared[name] = describe();
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }
}
