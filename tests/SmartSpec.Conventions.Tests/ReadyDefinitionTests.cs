namespace SmartSpec.Conventions.Tests;

/// <summary>The definitions to begin from, as people read them.</summary>
public sealed class ReadyDefinitionTests
{
    public static TheoryData<string> Names =>
        [.. ReadyDefinitions.All.Except([ProcessDefinition.Default]).Select(definition => definition.Document.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_ready_definition_that_has_been_shipped_never_changes(string name) =>
        Approval.Verify(
            ReadyDefinitions.All.Single(definition => definition.Document.Id == name).ToJson(),
            $"tests/SmartSpec.Conventions.Tests/Approved/{name}.json"
        );
}
