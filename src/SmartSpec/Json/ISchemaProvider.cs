using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>A converter that describes in JSON Schema exactly what it reads.</summary>
internal interface ISchemaProvider
{
    /// <summary>
    /// The name under which schemas share the description, such as <c>identifier</c>; null where it is written in place.
    /// </summary>
    string? Name { get; }

    JsonObject Describe(SchemaBook book);
}
