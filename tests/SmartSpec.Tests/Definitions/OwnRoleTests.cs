using System.Text;

namespace SmartSpec.Tests.Definitions;

/// <summary>A region's own roles work wherever a role is named; one that its definition does not know is reported.</summary>
public sealed class OwnRoleTests
{
    private static readonly Role Own = new("gender-officer");

    private static readonly ProcessDefinition Definition = ProcessDefinition.Of(
        StorySetting.Default.Definition.Document with
        {
            Roles = new Dictionary<string, EquatableArray<Role>>(StorySetting.Default.Definition.Document.Roles)
            {
                ["strategy.state-vision"] = [Own],
            },
            RoleNames = new Dictionary<string, Text> { [Own.Code] = Text.Swedish("jämställdhetsansvarig") },
        }
    );

    private static readonly StorySetting Setting = StorySetting.Default with { Definition = Definition };

    private static readonly StrategyCommand.StateVision Vision = new(Sample.Text);

    [Fact]
    public void Who_has_the_role_may_do_what_it_gives_and_its_next_steps_list_it()
    {
        var story = Given(Stories.Founded(Setting)).When(Vision, new("officer", [Own])).ThenAccepted();
        new StrategyEngine(new FakeClock(story.Now))
            .NextSteps(story.Strategy, [Own])
            .Single(step => step.IsEdit)
            .Commands.Should()
            .Equal("strategy.state-vision");
    }

    [Fact]
    public void A_refusal_names_the_roles_of_the_actor_that_the_definition_does_not_know_and_the_one_that_was_meant()
    {
        var reason = Given(Stories.Founded(Setting))
            .When(Vision, new("officer", [Role.Reader, new("gender-oficer"), new("caretaker")]))
            .Reasons.Single();
        reason.Code.Should().Be("role");
        reason
            .What(Texts.Swedish)
            .Should()
            .EndWith("Processdefinitionen saknar rollen gender-oficer, caretaker. Menades gender-officer?");
        reason.What(Texts.English).Should().Contain("does not know the role gender-oficer, caretaker. Was gender-officer meant?");
        Given(Stories.Founded(Setting))
            .When(Vision, People.Reader)
            .Reasons.Single()
            .What(Texts.English)
            .Should()
            .NotContain("does not know");
    }

    [Fact]
    public void It_can_be_delegated_and_one_that_the_definition_does_not_know_cannot()
    {
        var giver = new Actor("giver", [Own, Role.ProcessLead]);
        DelegationCommand.Grant Grant(string role) =>
            new("leave", giver.Id, "deputy", [new(role)], Make.Day(2021, 1, 1), Make.Day(2021, 12, 31));
        var story = Stories.Founded(Setting);
        var reason = Given(story).When(Grant("gender-oficer"), giver).Reasons.Single();
        reason.Code.Should().Be("role-unknown");
        reason.What(Texts.English).Should().Contain("gender-oficer").And.EndWith("Was gender-officer meant?");
        Given(story).Do(Grant(Own.Code), giver).When(Vision, new Actor("deputy", []).For(giver.Id)).ThenAccepted();
    }

    [Theory]
    [InlineData("gender-officer", null)]
    [InlineData("jämställdhetsansvarig", null)]
    [InlineData("gender-oficer", "Did you mean 'gender-officer'?")]
    [InlineData("caretaker", "There is no role 'caretaker'. Expected process-lead")]
    public void A_scenario_has_people_in_the_roles_of_its_definition(string role, string? fault)
    {
        var json = Encoding.UTF8.GetBytes(
            $$"""
            {
              "scenario": "own", "about": { "sv": "Egen" }, "definition": {{Definition.ToJson()}},
              "people": {
                "lead": { "id": "p-1", "roles": ["process-lead"] }, "officer": { "id": "p-2", "roles": ["{{role}}"] }
              },
              "steps": [
                { "at": "2021-01-11T09:00", "by": "lead", "say": { "sv": "Grundar" }, "expect": "accepted",
                  "command": { "strategy.found": { "strategy": "own", "charter": {
                    "name": { "sv": "Strategi" }, "region": { "name": { "sv": "Länet" }, "nuts": "SE213" },
                    "period": { "firstDay": "2021-01-01", "lastDay": "2027-12-31", "lastActivityDay": "2029-06-30" },
                    "currency": "SEK", "timeZone": "Europe/Stockholm" } } } },
                { "at": "2021-01-11T10:00", "by": "officer", "say": { "sv": "Vision" }, "expect": "accepted",
                  "command": { "strategy.state-vision": { "vision": { "sv": "Vision" } } } }
              ]
            }
            """
        );
        var verify = () => Scenario.Read(json).Verify();
        if (fault is null)
            verify.Should().NotThrow();
        else
            verify
                .Should()
                .Throw<ScenarioException>()
                .Which.Message.Should()
                .Contain("$.people.officer.roles[0]")
                .And.Contain(fault);
    }

    [Fact]
    public void Its_name_is_shown_where_the_definition_has_one_and_its_code_otherwise()
    {
        Texts.Swedish.For(Definition).Role(Own).Should().Be("jämställdhetsansvarig");
        Texts.English.For(Definition).Role(Role.Reader).Should().Be(Texts.English.Role(Role.Reader));
        Texts.Swedish.Role(Own).Should().Be("gender-officer");
        ProcessDefinition.Read(Definition.ToJson()).Should().Be(Definition);
        Definition.Roles.Should().Contain(Own);
    }

    [Theory]
    [InlineData("Gender", "gender")]
    [InlineData("gender-officer", "")]
    public void A_name_is_of_a_role_and_not_empty(string code, string name)
    {
        var read = () =>
            ProcessDefinition.Of(
                Definition.Document with
                {
                    RoleNames = new Dictionary<string, Text> { [code] = Text.Swedish(name) },
                }
            );
        read.Should().Throw<MalformedException>().Which.Path.Should().Be($"$.roleNames['{code}']");
    }
}
