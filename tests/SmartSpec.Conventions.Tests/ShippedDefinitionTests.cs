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
            File.ReadAllBytes(Path.Combine(Approval.Root(), "src/SmartSpec/Definitions/smartspec.default.1.json")),
            SmartSpecJson.Info<DefinitionDocument>()
        );
        DefinitionFaults.In(read).Should().BeEmpty();
        Approval.Verify(
            Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(read, SmartSpecJson.Info<DefinitionDocument>())),
            "src/SmartSpec/Definitions/smartspec.default.1.written.json"
        );
    }
}
