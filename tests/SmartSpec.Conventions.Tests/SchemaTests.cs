namespace SmartSpec.Conventions.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_of_commands_is_approved() => Verify(Schemas.Commands, "commands");

    [Fact]
    public void The_schema_of_a_definition_is_approved() => Verify(Schemas.Definition, "definition");

    [Fact]
    public void The_schema_of_a_document_is_approved() => Verify(Schemas.Document, "document");

    private static void Verify(string schema, string name) =>
        Approval.Verify(schema, $"tests/SmartSpec.Conventions.Tests/Approved/{name}.schema.json");
}
