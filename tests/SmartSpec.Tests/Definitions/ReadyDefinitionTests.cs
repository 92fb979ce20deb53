namespace SmartSpec.Tests;

/// <summary>The definitions to begin from: a strategy can be run under each.</summary>
public sealed class ReadyDefinitionTests
{
    public static TheoryData<string> Names => [.. ReadyDefinitions.All.Select(definition => definition.Document.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_in_it_is_impossible_or_unwise(string name) => Of(name).Lint().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_strategy_moves_from_any_of_them_to_any_other(string name)
    {
        var story = Stories.StrategyAt(StrategyStep.Preparing, new() { Definition = Of(name) });
        var engine = new StrategyEngine(new FakeClock(story.Strategy.RecordedAt));
        foreach (var other in ReadyDefinitions.All)
            engine
                .PreviewDefinition(story.Strategy, other, story.Today)
                .Refused.Select(reason => reason.Code)
                .Should()
                .Equal(other == Of(name) ? ["definition-in-force"] : []);
    }

    [Fact]
    public void A_small_region_has_three_roles_and_reports_once_a_year()
    {
        var small = ReadyDefinitions.SmallRegion;
        small
            .Document.Roles.Values.SelectMany(roles => roles)
            .Distinct()
            .Should()
            .BeEquivalentTo([Role.ProcessLead, Role.DecisionBody, Role.EffortOwner]);
        small.Document.FollowUp!.EveryMonths.Should().Be(12);
        small.Permissions().Rows.Should().NotContain(row => row.IsOfNobody && !IsOfNobodyByDefault(row));
    }

    [Fact]
    public void The_EU_guide_holds_back_the_launch_until_its_first_three_steps_are_ticked()
    {
        var story = Stories.StrategyAt(StrategyStep.Preparing, new() { Definition = ReadyDefinitions.EuSixSteps });
        var step = story.NextSteps(People.Board).Single(step => step.Act == "strategy.launch");
        step.Reasons.Where(reason => reason.Code == "checkpoint")
            .Select(reason => reason.Parameters.Single(parameter => parameter.Name == "checkpoint").Values[0])
            .Should()
            .Equal("eu-1-context", "eu-2-governance", "eu-3-vision");
    }

    [Fact]
    public void In_three_steps_no_area_is_selected_before_the_steering_group_has_given_its_opinion()
    {
        var gates = ReadyDefinitions.ThreeSteps.GatesOn("area.select");
        gates.OfType<Checkpoint>().Single().Roles.Should().Equal(Role.SteeringGroup);
    }

    [Fact]
    public void A_move_that_is_already_proposed_is_the_one_that_is_previewed()
    {
        var story = Stories
            .AreaAt(AreaStep.UnderAnalysis)
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.MoveToDefinition(ReadyDefinitions.SmallRegion));
        var engine = new StrategyEngine(new FakeClock(story.Strategy.RecordedAt));
        var impact = engine.PreviewDefinition(story.Strategy, ReadyDefinitions.SmallRegion, story.Today);
        impact.IsPossible.Should().BeTrue();
        impact.NewlyBlocked.Should().NotContain(step => step.Subject == Subject.Of((Id<Change>)Known.Change));
        impact.NewlyBlocked.Should().NotBeEmpty("the area lead's work is the process lead's there");
    }

    private static bool IsOfNobodyByDefault(PermissionRow row) =>
        ProcessDefinition.Default.Permissions().Rows.Single(other => other.Act == row.Act).IsOfNobody;

    private static ProcessDefinition Of(string name) => ReadyDefinitions.All.Single(definition => definition.Document.Id == name);
}
