using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// A text is an object of its languages, the original first: <c>{"sv":"Livsmedel","en":"Food"}</c>; erasable content is
/// <c>{"uri":…,"commitment":…}</c>.
/// </summary>
internal sealed class TextConverter : JsonConverter<Text>, IValidatingConverter, ISchemaProvider
{
    private static readonly FaultText Form = new("form.text");

    public string Name => "text";

    public JsonObject Describe(SchemaBook book) =>
        new()
        {
            ["description"] =
                "A text in its languages, the original first; or where an erasable one is stored, and the hash of its content.",
            ["type"] = "object",
            ["minProperties"] = 1,
            ["additionalProperties"] = new JsonObject { ["type"] = "string" },
            ["anyOf"] = new JsonArray(
                new JsonObject { ["propertyNames"] = new JsonObject { ["pattern"] = "^[a-z]{2,3}$(?!\\n)" } },
                new JsonObject
                {
                    ["propertyNames"] = new JsonObject { ["enum"] = SchemaBook.List(["uri", "commitment"]) },
                    ["minProperties"] = 2,
                }
            ),
            ["examples"] = new JsonArray(new JsonObject { ["sv"] = "Livsmedel", ["en"] = "Food" }),
        };

    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonFault.Unexpected(Form, "malformed.form");
        EquatableArray<Translation> members = [];
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = NameOf(ref reader);
            foreach (var member in members)
                if (member.Language == name)
                    throw new JsonFault(MalformedCause.Twice, new("malformed.twice.language", $"'{name}'"), $"'{name}'");
            reader.Read();
            if (reader.TokenType is not JsonTokenType.String)
                throw JsonFault.Unexpected(Form, "malformed.form.string", $"'{name}'");
            members = members.Add(new(name, reader.GetString()!));
        }

        if (members is [{ Language: "uri" } uri, { Language: "commitment" } commitment])
            return new Text.Erasable(uri.Value, commitment.Value);
        foreach (var member in members)
            if (!Text.IsLanguage(member.Language))
                throw JsonFault.Unexpected(Form, "malformed.form");
        return members.Count > 0 ? new Text.Inline(members) : throw JsonFault.Unexpected(Form, "malformed.form");
    }

    /// <summary>The languages of nearly all texts are two, whose codes need no new string.</summary>
    private static string NameOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("sv"u8) ? "sv"
        : reader.ValueTextEquals("en"u8) ? "en"
        : reader.GetString()!;

    /// <summary>
    /// An inline text is in some language, and whole by its making; an erasable one's address and commitment are whole.
    /// </summary>
    public InputFault? Fault(object value) =>
        value switch
        {
            Text.Inline { Translations.Count: 0 } => new("", InputFaultKind.Unwritten),
            Text.Erasable { Uri: null } or Text.Erasable { Commitment: null } => new("", InputFaultKind.Unwritten),
            Text.Erasable erasable when !Text.IsWhole(erasable.Uri) || !Text.IsWhole(erasable.Commitment) => new(
                "",
                InputFaultKind.Malformed
            ),
            _ => null,
        };

    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case Text.Inline inline:
                foreach (var translation in inline.Translations)
                    writer.WriteString(translation.Language, translation.Value);
                break;
            case Text.Erasable erasable:
                writer.WriteString("uri"u8, erasable.Uri);
                writer.WriteString("commitment"u8, erasable.Commitment);
                break;
        }

        writer.WriteEndObject();
    }
}
