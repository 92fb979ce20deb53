using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>The schema of a strategy's document.</summary>
internal static class DocumentSchema
{
    public static JsonObject Of(SchemaBook book) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["smartspec"] = new JsonObject { ["const"] = 1 },
            ["fingerprint"] = book.Of(typeof(Hash)),
            ["strategy"] = book.Of(typeof(Strategy)),
        },
        ["required"] = SchemaBook.List(["smartspec", "fingerprint", "strategy"]),
        ["additionalProperties"] = false,
    };
}
