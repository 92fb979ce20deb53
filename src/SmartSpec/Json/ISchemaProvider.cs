using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>A converter that says in JSON Schema what it reads: exactly that, so that the schema and the reader agree.</summary>
internal interface ISchemaProvider
{
    /// <summary>
    /// The name under which schemas share the description, such as <c>identifier</c>; null where it stands in its place.
    /// </summary>
    string? Name { get; }

    JsonObject Describe(SchemaBook book);
}
