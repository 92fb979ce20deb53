using System.Text;
using System.Text.Json;

namespace SmartSpec.Conventions.Tests;

public sealed class ShippedDefinitionTests
{
    /// <summary>
    /// What is embedded is the definition that people read, as a definition is written: so that a program need not read and
    /// write it before its first decision.
    /// </summary>
    [Fact]
    public void The_embedded_definition_is_the_one_that_people_read()
    {
        var read = Reading.Object(
            File.ReadAllBytes(Path.Combine(Approval.Root(), "src/SmartSpec/Definitions/smartspec.default.3.json")),
            SmartSpecJson.Info<DefinitionDocument>()
        );
        DefinitionFaults.In(read).Should().BeEmpty();
        Approval.Verify(
            Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(read, SmartSpecJson.Info<DefinitionDocument>())),
            "src/SmartSpec/Definitions/smartspec.default.3.written.json"
        );
    }

    /// <summary>A region can have founded a strategy under it: growth is a new version.</summary>
    [Theory]
    [InlineData(1, "e685df388ac622355d35f152f2b56d9a")]
    [InlineData(2, "b81419a51f2d5120e5452b6f853ad4c3")]
    public void A_definition_that_has_been_shipped_never_changes(int version, string fingerprint) =>
        ProcessDefinition
            .Read(File.ReadAllText(Path.Combine(Approval.Root(), $"src/SmartSpec/Definitions/smartspec.default.{version}.json")))
            .Fingerprint.Should()
            .Be(fingerprint);
}
