namespace SmartSpec.Tool.Tests;

/// <summary>A definition is checked in a file; the roles that it adds are named on the command line as the others.</summary>
public sealed class DefinitionTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    private static string Shipped => ProcessDefinition.Default.ToJson();

    private static string Own => ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own" }).ToJson();

    [Fact]
    public void The_shipped_definition_has_no_findings()
    {
        folder.Put("own.json", Shipped);
        var checkedNow = folder.Start("definition", "check", "own.json");
        checkedNow.Exit.Should().Be(0);
        checkedNow.Text.Should().Contain("en strategi kan börja under definitionen. Varningar: 0.");
        folder.Start("definition", "check", "own.json", "--json").Output.Should().BeEmpty();
    }

    [Fact]
    public void What_is_unwise_is_shown_with_its_place_and_passes()
    {
        folder.Put("own.json", Own.Replace("\"fourEyes\": \"persons\"", "\"fourEyes\": \"off\"", StringComparison.Ordinal));
        var english = folder.Start("definition", "check", "own.json", "--lang", "en");
        english.Exit.Should().Be(0);
        english.Text.Should().Contain("The gate 'four-eyes' on 'area.select' is always met").And.Contain("(gate-always-met)");
        english.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        folder
            .Start("definition", "check", "own.json")
            .Text.Should()
            .Contain("Villkoret ”four-eyes” på ”area.select” är alltid uppfyllt");
    }

    [Fact]
    public void What_makes_an_act_impossible_ends_otherwise_and_what_is_no_definition_is_bad_input()
    {
        folder.Put("own.json", Own.Replace("\"stakeholder\"", "\"stakholder\"", StringComparison.Ordinal));
        var misspelt = folder.Start("definition", "check", "own.json", "--json", "--lang", "en");
        misspelt.Exit.Should().Be(1);
        misspelt
            .Output.Should()
            .Contain("\"code\":\"role-misspelt\",\"severity\":\"error\"")
            .And.Contain("Did you mean 'stakeholder'?");
        folder.Put("own.json", "{ \"id\": 1 }");
        var bad = folder.Start("definition", "check", "own.json");
        bad.Exit.Should().Be(2);
        bad.Error.Should().Contain("$.id");
        folder.Start("definition").Error.Should().Contain("definition: ange också print, check, preview, move.");
    }

    [Fact]
    public void A_role_of_the_strategys_definition_is_named_and_another_is_not_known()
    {
        folder.Put("own.json", Scenario());
        folder.Start("run", "own.json", "--file", "own.jsonl").Exit.Should().Be(0);
        var next = folder.Start("next", "--as", "gender-officer", "--file", "own.jsonl");
        next.Exit.Should().Be(0, next.Error);
        next.Text.Should().Contain("jämställdhetsansvarig");
        folder.Start("next", "--as", "jämställdhetsansvarig", "--file", "own.jsonl").Exit.Should().Be(0);
        var misspelt = folder.Start("next", "--as", "gender-oficer", "--file", "own.jsonl");
        misspelt.Exit.Should().Be(2);
        misspelt.Error.ReplaceLineEndings(" ").Should().Contain("menade du ”gender-officer”?");
        foreach (var other in (string[])["king", "system", "area-lead,king"])
        {
            var unknown = folder.Start("next", "--as", other, "--file", "own.jsonl");
            unknown.Exit.Should().Be(2);
            unknown.Error.ReplaceLineEndings(" ").Should().Contain($"det finns ingen roll ”{other.Split(',')[^1]}”; välj bland");
        }

        folder.Start("due", "--as", "gender-officer", "--file", "own.jsonl").Exit.Should().Be(0);
    }

    private static string Scenario()
    {
        var shipped = ProcessDefinition.Default.Document;
        var own = ProcessDefinition.Of(
            shipped with
            {
                Id = "own",
                Roles = new Dictionary<string, EquatableArray<Role>>(shipped.Roles)
                {
                    ["strategy.state-vision"] = [new("gender-officer")],
                },
                RoleNames = new Dictionary<string, Text> { ["gender-officer"] = Text.Swedish("jämställdhetsansvarig") },
            }
        );
        return $$"""
            {
              "scenario": "own", "about": { "sv": "Egen" }, "definition": {{own.ToJson()}},
              "people": { "lead": { "id": "p-1", "roles": ["process-lead"] } },
              "steps": [
                { "at": "2021-01-11T09:00", "by": "lead", "say": { "sv": "Grundar" }, "expect": "accepted",
                  "command": { "strategy.found": { "strategy": "own", "charter": {
                    "name": { "sv": "Strategi" }, "region": { "name": { "sv": "Länet" }, "nuts": "SE213" },
                    "period": { "firstDay": "2021-01-01", "lastDay": "2027-12-31", "lastActivityDay": "2029-06-30" },
                    "currency": "SEK", "timeZone": "Europe/Stockholm" } } } }
              ]
            }
            """;
    }
}
