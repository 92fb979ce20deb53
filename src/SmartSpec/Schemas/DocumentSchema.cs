using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>The schema of a strategy's document.</summary>
internal static class DocumentSchema
{
    public static JsonObject Of(SchemaBook book) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["smartspec"] = new JsonObject { ["const"] = 2 },
                ["fingerprint"] = book.Of(typeof(Hash)),
                ["strategy"] = book.Of(typeof(Strategy)),
                ["commands"] = Commands(book),
            },
            ["required"] = SchemaBook.List(["smartspec", "fingerprint", "strategy"]),
            ["additionalProperties"] = false,
        };

    private static JsonObject Commands(SchemaBook book) =>
        new()
        {
            ["description"] = "The fingerprints of those of the latest commands whose content is known.",
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["fingerprint"] = book.Of(typeof(Hash)),
                ["known"] = book.Of(typeof(EquatableArray<RecentCommand>)),
            },
            ["required"] = SchemaBook.List(["fingerprint", "known"]),
            ["additionalProperties"] = false,
        };
}
