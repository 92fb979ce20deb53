namespace SmartSpec.Tests;

/// <summary>
/// In an ended area no effort is added: those that were part of an action plan in force run out, and no others.
/// </summary>
public sealed class EndedAreaTests
{
    private const string Water = "water";
    private const string Call = "call";

    private static readonly StorySetting Setting = StorySetting.Default.Under(document =>
        document with
        {
            AddedSharePercent = 100,
        }
    );

    public static TheoryData<EffortStep, bool, bool> Efforts
    {
        get
        {
            var data = new TheoryData<EffortStep, bool, bool>();
            foreach (var step in (EffortStep[])[EffortStep.Proposed, EffortStep.Prioritised, EffortStep.Financed])
            foreach (var isListed in (bool[])[false, true])
            foreach (var hasLostFunding in (bool[])[false, true])
                if (!(isListed && step is EffortStep.Proposed) && !(hasLostFunding && step is not EffortStep.Financed))
                    data.Add(step, isListed, hasLostFunding);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Efforts))]
    public void A_kept_effort_starts_only_where_an_action_plan_in_force_had_it(
        EffortStep step,
        bool isListed,
        bool hasLostFunding
    )
    {
        var story = Retired(Prepared(step, isListed), Kept("e"));
        if (hasLostFunding)
            story = story.Do(new EffortCommand.LoseFunding("e", Sample.Text), People.AreaLead);
        Starts(story, "e").Should().Be(isListed);
        story.Strategy.Efforts["e"].Should().Match<Effort>(effort => effort.IsKept && effort.Area == Known.Food && effort.IsOpen);
    }

    /// <summary>
    /// Where a region lets efforts start without a plan, one that had started may be financed and started again.
    /// </summary>
    [Fact]
    public void An_effort_that_had_started_goes_on_also_without_a_plan()
    {
        var story = Stories
            .AreaAt(AreaStep.ActionPlanning, setting: Setting.WithGates("effort.start"))
            .Do(new EffortCommand.Propose("e", Known.Food, Sample.Text, Sample.Text), People.AreaLead)
            .Do(Completed("e"), People.AreaLead)
            .Do(
                [new EffortCommand.Prioritise("e", 1, Sample.Text), new EffortCommand.Finance("e"), new EffortCommand.Start("e")],
                People.AreaLead
            );
        Starts(Retired(story).Do(new EffortCommand.LoseFunding("e", Sample.Text), People.AreaLead), "e").Should().BeTrue();
    }

    [Fact]
    public void A_proposal_that_no_plan_had_can_only_be_cancelled()
    {
        var story = Retired(Prepared(EffortStep.Financed, isListed: false), Kept("e"));
        var reason = Refusal(story, "e");
        reason.Code.Should().Be("action-plan-in-force");
        reason.MendedBy.Should().Be("effort.cancel");
        reason.ToString(Texts.English).Should().Contain("Cancel the effort").And.NotContain("Wait");
        reason.ToString(Texts.Swedish).Should().Contain("Avbryt insatsen").And.NotContain("Vänta");
        Given(story).When(new EffortCommand.Cancel("e", Sample.Text), People.AreaLead).ThenAccepted();
    }

    public static TheoryData<string> Kinds => ["merge", "join", "split", "retire"];

    /// <summary>
    /// A change for later calls only: whatever ends the area, the efforts of its earlier call are in that area alone.
    /// </summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_effort_of_an_earlier_call_stays_and_is_proposed_in_the_ended_area_only(string kind)
    {
        var story = Ended(Called(Implementing), kind, callsFrom: 1);
        story
            .Strategy.Efforts["early"]
            .Should()
            .Match<Effort>(effort => effort.Area == Known.Food && effort.IsKept && effort.IsOpen);
        Places(story).Should().Equal(Known.Food);
        Starts(story.Do(Completed("early"), People.AreaLead), "early")
            .Should()
            .BeTrue("the plan that was in force had room for it");
        var late = story.Do(new EffortCommand.Propose("late", Known.Food, Sample.Text, Sample.Text, Call), People.AreaLead);
        Starts(late.Do(Completed("late"), People.AreaLead), "late").Should().BeTrue("it answers the same call");
    }

    /// <summary>
    /// The same without a day for calls, or with one that the call was announced on: the efforts follow the change.
    /// </summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_effort_of_a_call_that_follows_the_change_is_proposed_in_what_the_area_became(string kind)
    {
        foreach (var callsFrom in (int?[])[null, 0])
        {
            var story = Ended(Called(Implementing), kind, callsFrom);
            story.Strategy.Efforts["early"].Step.Should().Be(kind is "retire" ? EffortStep.Cancelled : EffortStep.Proposed);
            Places(story).Should().Equal(story.Strategy.Areas[Known.Food].Became.Select(area => area.Value));
        }
    }

    [Fact]
    public void Where_the_call_is_for_both_areas_each_has_its_own_efforts()
    {
        var story = Ended(Called(Implementing, Known.Food, Water), "join", callsFrom: 1);
        Places(story).Should().Equal(Known.Food, Water);
    }

    [Fact]
    public void Without_an_action_plan_an_effort_of_an_earlier_call_waits_for_that_of_what_the_area_became()
    {
        var merged = Ended(Called(Planning), "merge", callsFrom: 1).Do(Completed("early"), People.AreaLead);
        merged = merged.Do(
            [new EffortCommand.Prioritise("early", 1, Sample.Text), new EffortCommand.Finance("early")],
            People.AreaLead
        );
        Refusal(merged, "early").ToString(Texts.English).Should().Contain("in Because, which the area became");
        var joined = Ended(Called(Planning.WithPlanAt(PlanKind.Action, PlanStep.InForce, Water)), "join", callsFrom: 1);
        Starts(joined.Do(Completed("early"), People.AreaLead), "early").Should().BeTrue();
    }

    [Fact]
    public void An_area_without_an_action_plan_that_becomes_no_other_keeps_no_calls()
    {
        var story = Ended(Called(Planning), "retire", callsFrom: 1);
        story.Strategy.Efforts["early"].Step.Should().Be(EffortStep.Cancelled);
        Places(story).Should().BeEmpty();
    }

    private static Story Implementing =>
        Stories.AreaAt(AreaStep.Implementing, setting: Setting).WithAreaAt(AreaStep.Implementing, Water);

    private static Story Planning =>
        Stories.AreaAt(AreaStep.ActionPlanning, setting: Setting).WithAreaAt(AreaStep.ActionPlanning, Water);

    private static Story Prepared(EffortStep step, bool isListed)
    {
        if (isListed)
            return step is EffortStep.Prioritised ? Listed("e") : Listed("e").Do(new EffortCommand.Finance("e"), People.AreaLead);
        var story = Implementing
            .Do(new EffortCommand.Propose("e", Known.Food, Sample.Text, Sample.Text), People.AreaLead)
            .Do(Completed("e"), People.AreaLead);
        if (step >= EffortStep.Prioritised)
            story = story.Do(new EffortCommand.Prioritise("e", 1, Sample.Text), People.AreaLead);
        return step >= EffortStep.Financed ? story.Do(new EffortCommand.Finance("e"), People.AreaLead) : story;
    }

    /// <summary>A prioritised effort that was added to the plan in force.</summary>
    private static Story Listed(string effort) =>
        Prepared(EffortStep.Prioritised, isListed: false)
            .Do(new PlanCommand.AddEffort(Known.ActionPlan, effort), People.AreaLead);

    /// <summary>What an effort that has been proposed needs to be financed.</summary>
    private static Command[] Completed(string effort) =>
        [
            .. Make.Effort(
                command => command is EffortCommand.Propose or EffortCommand.Prioritise or IndicatorCommand.Define,
                effort
            ),
        ];

    private static ChildFate Kept(string effort) => new(new(SubjectKind.Effort, effort), FateKind.Kept);

    private static Story Retired(Story story, params IEnumerable<ChildFate> fates) =>
        story.WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(Known.Food), fates: fates);

    private static Reason Refusal(Story story, string effort) =>
        ((Outcome.Refused)story.When(new EffortCommand.Start(effort), People.EffortOwner).Outcome).Reasons.Single();

    /// <summary>Whether the effort gets under way by all the acts that lead there.</summary>
    private static bool Starts(Story story, string effort)
    {
        var engine = new StrategyEngine(new FakeClock(story.Now), new SequentialIds());
        Command[] steps =
        [
            new EffortCommand.Prioritise(effort, 1, Sample.Text),
            new EffortCommand.Finance(effort),
            new EffortCommand.Start(effort),
        ];
        var left = steps.Skip((int)story.Strategy.Efforts[effort].Step).ToList();
        return engine.Execute(story.Strategy, left, People.AreaLead) is Outcome.Accepted;
    }

    private static Story Called(Story story, params EquatableArray<Id<Area>> areas) =>
        story.Do(
            [
                new CallCommand.Announce(
                    Call,
                    Sample.Text,
                    areas.Count == 0 ? [Known.Food] : areas,
                    story.Today,
                    story.Today.PlusDays(90)
                ),
                new EffortCommand.Propose("early", Known.Food, Sample.Text, Sample.Text, Call),
            ],
            People.ProcessLead
        );

    /// <summary>
    /// The story when Food has ended, by a change that applies to calls from some days after the call was announced.
    /// </summary>
    private static Story Ended(Story story, string kind, int? callsFrom)
    {
        ChangeProposal proposal = kind switch
        {
            "merge" => new ChangeProposal.Merge([Known.Food, Water], new("bio", Sample.Text, Sample.Text, People.AreaLead.Id)),
            "join" => new ChangeProposal.Join([Known.Food], Water),
            "split" => new ChangeProposal.Split(
                Known.Food,
                [
                    new("crops", Sample.Text, Sample.Text, People.AreaLead.Id),
                    new("fish", Sample.Text, Sample.Text, People.AreaLead.Id),
                ]
            ),
            _ => new ChangeProposal.Retire(Known.Food),
        };
        EquatableArray<ChildFate> fates = kind is "split"
            ?
            [
                new(new(SubjectKind.Field, Known.Field), FateKind.Carried, "crops"),
                .. callsFrom is 1
                    ? EquatableArray<ChildFate>.Empty
                    : [new(new(SubjectKind.Effort, "early"), FateKind.Carried, "crops")],
            ]
            : [];
        var announced = story.Strategy.Calls[Call].AnnouncedOn;
        var assessed = story.WithChangeAt(ChangeStep.Assessed, proposal).Decided();
        return assessed
            .Do(
                new ChangeCommand.Approve(
                    Known.Change,
                    Decisions.Id,
                    assessed.Today.PlusDays(10),
                    fates,
                    callsFrom is { } days ? announced.PlusDays(days) : null,
                    [new("not-premature", Sample.Text)]
                ),
                People.Board
            )
            .AfterDays(10)
            .WhenSettled()
            .ThenAccepted();
    }

    /// <summary>The areas in which an effort for the call can be proposed.</summary>
    private static IEnumerable<string> Places(Story story)
    {
        var engine = new StrategyEngine(new FakeClock(story.Now), new SequentialIds());
        return story
            .Strategy.Areas.Where(area =>
                engine.Execute(
                    story.Strategy,
                    new EffortCommand.Propose("late", area.Id, Sample.Text, Sample.Text, Call),
                    People.ProcessLead
                ) is Outcome.Accepted
            )
            .Select(area => area.Id.Value);
    }
}
