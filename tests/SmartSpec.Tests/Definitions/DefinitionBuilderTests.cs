namespace SmartSpec.Tests;

public sealed class DefinitionBuilderTests
{
    private static readonly Checkpoint Referral = new("referral", Text.Swedish("Remiss", "Referral"), [Role.ProcessLead]);

    [Fact]
    public void What_is_not_changed_stays_as_it_is() =>
        ProcessDefinition
            .Default.As("own", _ => { })
            .ToJson()
            .Should()
            .Be(ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", Version = 1 }).ToJson());

    [Fact]
    public void A_gate_replaces_the_one_with_its_code_and_a_checkpoint_the_one_with_its_identifier()
    {
        var definition = ProcessDefinition.Default.As(
            "own",
            rules =>
                rules
                    .On<AreaCommand.Select>(act => act.Require(Gates.LimitedNumber(2)).Require(Referral))
                    .On<AreaCommand.Select>(act => act.Require(Referral with { Roles = [Role.DecisionBody] }))
        );
        definition
            .GatesOn("area.select")
            .Should()
            .Equal(
                Gates.LimitedNumber(2),
                Gates.DecisionRecorded(),
                Gates.FourEyes(),
                Referral with
                {
                    Roles = [Role.DecisionBody],
                }
            );
    }

    [Fact]
    public void Two_checkpoints_stand_beside_each_other() =>
        ProcessDefinition
            .Default.As(
                "own",
                rules =>
                    rules.On(
                        "area.withdraw",
                        act => act.RequireNothing().Require(Referral).Require(Referral with { Id = "other" })
                    )
            )
            .GatesOn("area.withdraw")
            .Should()
            .HaveCount(2);

    [Fact]
    public void Gates_and_roles_are_removed_and_added()
    {
        var definition = ProcessDefinition.Default.As(
            "own",
            rules =>
                rules
                    .On<AreaCommand.Select>(act =>
                        act.DoNotRequire("four-eyes").AlsoBy(Role.SteeringGroup).AlsoBy(Role.DecisionBody)
                    )
                    .On<AreaCommand.Withdraw>(act => act.By())
        );
        definition.GatesOn("area.select").Select(gate => gate.Code).Should().Equal("limited-number", "decision-recorded");
        definition.RolesFor("area.select").Should().Equal(Role.DecisionBody, Role.SteeringGroup);
        definition.RolesFor("area.withdraw").Should().BeEmpty();
    }

    [Fact]
    public void A_command_on_plans_is_that_of_both_kinds_or_of_one()
    {
        var definition = ProcessDefinition.Default.As(
            "own",
            rules =>
                rules
                    .On<PlanCommand.Submit>(act => act.By(Role.ProcessLead))
                    .On<PlanCommand.Submit>(PlanKind.Action, act => act.AlsoBy(Role.AreaLead))
        );
        definition.RolesFor("development-plan.submit").Should().Equal(Role.ProcessLead);
        definition.RolesFor("action-plan.submit").Should().Equal(Role.ProcessLead, Role.AreaLead);
    }

    [Fact]
    public void The_next_version_has_the_next_number()
    {
        var first = ProcessDefinition.Default.As("own", rules => rules.Named(Text.Swedish("Vår", "Ours")));
        var next = first.Next(rules => rules.FollowedUp(everyMonths: 12).FourEyesBetween(FourEyes.Bodies));
        (next.Document.Id, next.Document.Version, next.Document.FollowUp!.EveryMonths).Should().Be(("own", 2, 12));
        next.FourEyes.Should().Be(FourEyes.Bodies);
        first.Document.FollowUp!.EveryMonths.Should().Be(4, "a definition does not change");
    }

    [Fact]
    public void What_does_not_fit_is_an_error_with_its_place() =>
        FluentActions
            .Invoking(() => ProcessDefinition.Default.As("own", rules => rules.On("area.elect", act => act.By(Role.ProcessLead))))
            .Should()
            .Throw<MalformedException>()
            .Which.Path.Should()
            .Contain("area.elect");
}
