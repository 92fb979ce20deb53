namespace SmartSpec.Conventions.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_of_commands_is_approved() => Verify(CommandJson.Schema, "commands");

    [Fact]
    public void The_schema_of_a_definition_is_approved() => Verify(ProcessDefinition.Schema, "definition");

    [Fact]
    public void The_schema_of_a_document_is_approved() => Verify(StrategyDocument.Schema, "document");

    private static void Verify(string schema, string name) =>
        Approval.Verify(schema, $"tests/SmartSpec.Conventions.Tests/Approved/{name}.schema.json");
}
