namespace SmartSpec.Tests;

/// <summary>What has been decided takes effect on its day, unless a command says what becomes of it instead.</summary>
public sealed class DecidedTests
{
    private const int Days = 20;

    private static readonly Actor Both = new("both", [Role.ProcessLead, Role.DecisionBody]);

    /// <summary>What can be decided about an area, and waits for its day.</summary>
    private static readonly Dictionary<string, Func<Story, int, Story>> Decided = new()
    {
        ["rename"] = (story, days) => Approved(story, days, _ => new ChangeProposal.Rename(Known.Food, Sample.Text)),
        ["rescope"] = (story, days) => Approved(story, days, _ => new ChangeProposal.Rescope(Known.Food, Sample.Text)),
        ["merge"] = (story, days) =>
            Approved(WithWater(story), days, id => new ChangeProposal.Merge([Known.Food, "water"], New(id, "merged"))),
        ["join"] = (story, days) => Approved(WithWater(story), days, _ => new ChangeProposal.Join([Known.Food], "water")),
        ["joined"] = (story, days) => Approved(WithWater(story), days, _ => new ChangeProposal.Join(["water"], Known.Food)),
        ["split"] = (story, days) =>
            Approved(story, days, id => new ChangeProposal.Split(Known.Food, [New(id, "land"), New(id, "sea")])),
        ["retire"] = (story, days) => Approved(story, days, _ => new ChangeProposal.Retire(Known.Food)),
        ["open-review"] = (story, days) => Approved(story, days, id => new ChangeProposal.OpenReview(Known.Food, $"{id}-review")),
        ["revise-plan"] = (story, days) =>
            Approved(story, days, id => new ChangeProposal.RevisePlan(Known.Food, PlanKind.Development, $"{id}-plan")),
        ["revise-action-plan"] = (story, days) =>
            Approved(story, days, id => new ChangeProposal.RevisePlan(Known.Food, PlanKind.Action, $"{id}-plan")),
        ["adjust-result"] = (story, days) => Adjusted(story, days, IndicatorKind.Result),
        ["adjust-output"] = (story, days) => Adjusted(story, days, IndicatorKind.Output),
        ["development-plan"] = (story, days) => Adopted(story, days, PlanKind.Development),
        ["action-plan"] = (story, days) => Adopted(story, days, PlanKind.Action),
    };

    public static TheoryData<string> ActsByName => [.. Acts.All];

    /// <summary>Exhaustive over the acts, and over what may have been decided about the area in the story of each.</summary>
    [Theory]
    [MemberData(nameof(ActsByName))]
    public void No_act_makes_what_is_decided_lapse_unsaid(string act)
    {
        var (begun, command) = Acts.Of(act);
        foreach (var (what, decide) in Decided)
        {
            if (Possible(() => decide(begun, Days)) is not { } story)
                continue;
            var engine = Engine(story);
            foreach (var person in People.All)
                if (engine.Execute(story.Strategy, command, person) is Outcome.Accepted accepted)
                    NothingLapses(story, accepted.Strategy, [command], what);
        }
    }

    /// <summary>Exhaustive over pairs of changes and of days, where no gate stands in the way.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_approval_makes_another_decision_lapse_nor_is_made_in_vain(string first)
    {
        var possible = 0;
        foreach (var (second, decide) in Decided)
        foreach (var days in new[] { -10, 0, 10 })
        {
            var story = Decided[first](Ready(), Days);
            if (Possible(() => decide(story, Days + days - 1)) is not { } after)
                continue;
            possible++;
            NothingLapses(story, after.Strategy, [], $"{first}, then {second} {days} days apart");
            foreach (var item in after.Strategy.DecidedToCome())
                TakesEffect(after, item, $"{second} after {first}, {days} days apart");
        }

        possible.Should().BePositive();
    }

    public static TheoryData<string> Kinds => [.. Decided.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Winding_down_states_for_each_whether_it_takes_effect_is_rescinded_or_voided(string what)
    {
        var story = Decided[what](Ready(), Days);
        var item = story.Strategy.DecidedToCome().Single();
        Given(story).When(new StrategyCommand.WindDown(), Both).ThenRefused("decided-unnamed");
        foreach (var fate in Enum.GetValues<DecidedFate>())
        {
            var reason = fate is DecidedFate.TakesEffect ? null : Sample.Text;
            var wound = story.Do(new StrategyCommand.WindDown(null, [new(item, fate, reason)]), Both);
            wound.History.Events[^1].Event.Should().Be(new StrategyEvent.WoundDown(null, [new(item, fate, reason)]));
            wound.History.Replay().HasSameStateAs(wound.Strategy).Should().BeTrue();
            switch (fate)
            {
                case DecidedFate.TakesEffect:
                    TakesEffect(wound, item, what);
                    break;
                default:
                    EndOf(wound, item)
                        .Should()
                        .Be((fate is DecidedFate.Rescinded ? ChangeStep.Rescinded : ChangeStep.Lapsed, Sample.Text));
                    break;
            }
        }

        Given(story).When(new StrategyCommand.WindDown(null, [new(item, DecidedFate.Voided)]), Both).ThenRefused("missing");
    }

    [Fact]
    public void What_winding_down_names_is_decided_and_named_once()
    {
        var story = Decided["rename"](Ready(), Days);
        DecidedItem[] Items(params string[] changes) =>
            [.. changes.Select(change => new DecidedItem(new(SubjectKind.Change, change), DecidedFate.TakesEffect))];
        Given(story).When(new StrategyCommand.WindDown(null, [.. Items("c", "other")]), Both).ThenRefused("unknown");
        Given(story).When(new StrategyCommand.WindDown(null, [.. Items("c", "c")]), Both).ThenRefused("twice");
    }

    [Fact]
    public void What_is_rescinded_when_winding_down_takes_the_role_and_the_decision_of_rescinding()
    {
        var setting = Setting.Under(document =>
            document with
            {
                Roles = new Dictionary<string, EquatableArray<Role>>(document.Roles)
                {
                    ["strategy.wind-down"] = [Role.ProcessLead],
                },
                Gates = new Dictionary<string, EquatableArray<Gate>> { ["change.rescind"] = [Gates.DecisionRecorded()] },
            }
        );
        var story = Decided["rename"](Ready(setting), Days);
        StrategyCommand.WindDown Rescinding(DecidedFate fate) =>
            new(null, [new(new(SubjectKind.Change, "c"), fate, Sample.Text)]);
        Given(story).When(Rescinding(DecidedFate.Rescinded), People.ProcessLead).ThenRefused("role", "decision-recorded");
        Given(story).When(Rescinding(DecidedFate.Voided), People.ProcessLead).ThenAccepted();
    }

    /// <summary>A history from before winding down stated it: what begins something lapses on its day, as it did then.</summary>
    [Fact]
    public void Where_winding_down_stated_nothing_what_begins_something_lapses_on_its_day()
    {
        var story = Decided["split"](Ready(), Days);
        var wound = Evolution.Evolve(
            story.Strategy,
            new StrategyEvent.WoundDown(),
            story.History.Events[^1].Envelope with
            {
                Number = story.Strategy.Length + 1,
                Name = "strategy.wound-down.v1",
            }
        );
        Engine(story)
            .Preview(wound, [], Both, story.Today.PlusDays(60))
            .Strategy.Strategy.Changes["c"]
            .Step.Should()
            .Be(ChangeStep.Lapsed);
    }

    [Fact]
    public void An_adopted_plan_in_an_area_that_ends_before_its_day_has_its_fate_stated()
    {
        var story = Decided["development-plan"](Ready(), Days);
        var plan = story.Strategy.DecidedToCome().Single();
        List<Command> Retiring(params ChildFate[] fates) =>
            [
                new ChangeCommand.Propose("r", new ChangeProposal.Retire(Known.Food), Sample.Text),
                new ChangeCommand.Assess("r", Sample.Text),
                new ChangeCommand.Approve("r", null, story.Today.PlusDays(1), [.. fates]),
            ];
        Given(story).When(Retiring(), Both).ThenRefused("decided-would-lapse");
        Given(story).When(Retiring(new ChildFate(plan, FateKind.Closed, null, Sample.Text)), Both).ThenAccepted();
    }

    /// <summary>On one day the change that was proposed first takes effect first.</summary>
    [Theory]
    [InlineData("open-review", -1, "earlier", "decided-would-lapse")]
    [InlineData("open-review", 1, "earlier", "would-itself-lapse")]
    [InlineData("open-review", 0, "earlier", "would-itself-lapse")]
    [InlineData("open-review", 0, "later", "decided-would-lapse")]
    [InlineData("revise-plan", -1, "earlier", "decided-would-lapse")]
    [InlineData("revise-plan", 0, "earlier", "would-itself-lapse")]
    [InlineData("revise-plan", 0, "later", "decided-would-lapse")]
    public void Of_two_changes_that_begin_the_same_the_one_that_takes_effect_later_would_lapse(
        string what,
        int days,
        string approved,
        string code
    )
    {
        ChangeProposal Proposal(string id) =>
            what == "open-review"
                ? new ChangeProposal.OpenReview(Known.Food, $"{id}-review")
                : new ChangeProposal.RevisePlan(Known.Food, PlanKind.Development, $"{id}-plan");
        var other = approved == "earlier" ? "later" : "earlier";
        var story = Ready()
            .Do(
                [
                    .. new[] { "earlier", "later" }.SelectMany(id =>
                        (Command[])
                            [
                                new ChangeCommand.Propose(id, Proposal(id), Sample.Text, OutsideEvent: Sample.Text),
                                new ChangeCommand.Assess(id, Sample.Text),
                            ]
                    ),
                    new ChangeCommand.Approve(approved, null, Ready().Today.PlusDays(Days)),
                ],
                Both
            );
        var reason = story
            .When(new ChangeCommand.Approve(other, null, story.Today.PlusDays(Days + days)), Both)
            .Reasons.Should()
            .ContainSingle()
            .Which;
        reason.Code.Should().Be(code);
        reason.Parameters[0].Values.Should().Equal($"change:{(code == "would-itself-lapse" ? other : approved)}");
        story
            .NextSteps(Both, new(SubjectKind.Change, other))
            .Single(step => step.Act == "change.approve")
            .Reasons.Should()
            .ContainSingle("one of the two lapses, whatever the day")
            .Which.Code.Should()
            .BeOneOf("would-itself-lapse", "decided-would-lapse");
    }

    [Fact]
    public void What_an_approved_change_is_to_begin_is_not_begun_before_it_and_all_else_is()
    {
        var review = Decided["open-review"](Ready(), Days);
        Given(review).When(new ReviewCommand.Open("now", Known.Food, Sample.Text), Both).ThenRefused("decided-would-lapse");
        Given(review).When(new ReviewCommand.Open("now", "water", Sample.Text), Both).ThenAccepted();
        var plan = Decided["revise-plan"](Ready(), Days);
        PlanCommand.Draft Draft(string area, PlanKind kind) => new("now", area, kind, Sample.Text);
        Given(plan).When(Draft(Known.Food, PlanKind.Development), Both).ThenRefused("decided-would-lapse");
        Given(plan).When(Draft(Known.Food, PlanKind.Action), Both).ThenAccepted();
        Given(plan).When(Draft("water", PlanKind.Development), Both).ThenAccepted();
    }

    /// <summary>By an adopted plan, or by an approved change of the area.</summary>
    [Theory]
    [InlineData("plan", -1, true)]
    [InlineData("plan", 0, false)]
    [InlineData("plan", 1, false)]
    [InlineData("change", -1, true)]
    [InlineData("change", 1, false)]
    public void An_indicator_is_not_to_be_adjusted_once_it_is_closed(string by, int after, bool isPossible)
    {
        var story = by == "plan" ? Closing() : Decided["retire"](Ready().Do(Own, People.AreaLead), Days);
        var closed = by == "plan" ? Known.ResultIndicator : "own";
        var day =
            by == "plan"
                ? story.Strategy.Plans[Known.SecondDevelopmentPlan].EffectiveFrom!.Value
                : story.Strategy.Changes["c"].EffectiveFrom!.Value;
        var attempt = story.When(Adjusting(story, closed, day.PlusDays(after)), Both);
        attempt.Reasons.Select(reason => reason.Code).Should().Equal(isPossible ? [] : ["would-itself-lapse"]);
        if (by == "plan")
            Given(story.Do(Own, People.AreaLead))
                .When(Adjusting(story.Do(Own, People.AreaLead), "own", day.PlusDays(after)), Both)
                .ThenAccepted();
    }

    private static readonly Command Own = new IndicatorCommand.Define(
        "own",
        IndicatorKind.Result,
        Known.Food,
        Make.Terms(Make.Day(2021, 1, 1))
    );

    private static Command[] Adjusting(Story story, string indicator, LocalDate day) =>
        [
            new ChangeCommand.Propose(
                "adjust",
                new ChangeProposal.AdjustIndicator(
                    indicator,
                    story.Strategy.Indicators[indicator].Terms with
                    {
                        Name = Text.English("New name"),
                    }
                ),
                Sample.Text,
                OutsideEvent: Sample.Text
            ),
            new ChangeCommand.Assess("adjust", Sample.Text),
            new ChangeCommand.Approve("adjust", null, day),
        ];

    /// <summary>A second development plan, adopted for a day, that has another field and closes the first one's indicator.</summary>
    private static Story Closing()
    {
        var story = Submitted();
        return story.Do(Adoption(story.Today.PlusDays(Days)), People.Board);
    }

    private static Story Submitted() =>
        Revisions
            .Of(
                Ready(),
                new IndicatorCommand.Define("new-result", IndicatorKind.Result, Known.Food, Make.Terms(Make.Day(2021, 1, 1))),
                new PlanCommand.DefineField(Known.SecondDevelopmentPlan, "new-field", Sample.Text, Sample.Text, ["new-result"]),
                new PlanCommand.RemoveField(Known.SecondDevelopmentPlan, Known.Field)
            )
            .Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead)
            .Decided("closing");

    private static PlanCommand.Adopt Adoption(LocalDate day) =>
        new(
            Known.SecondDevelopmentPlan,
            "closing",
            day,
            [
                new(new(SubjectKind.Field, Known.Field), FateKind.Carried, "new-field"),
                new(new(SubjectKind.Indicator, Known.ResultIndicator), FateKind.Closed, Reason: Sample.Text),
            ]
        );

    [Theory]
    [InlineData(-1, "decided-would-lapse")]
    [InlineData(0, "decided-would-lapse")]
    [InlineData(1, null)]
    public void No_plan_closes_an_indicator_by_the_day_when_it_is_to_be_adjusted(int after, string? code)
    {
        var story = Adjusted(Submitted(), Days, IndicatorKind.Result);
        var attempt = story.When(Adoption(story.Strategy.Changes["c"].EffectiveFrom!.Value.PlusDays(after)), People.Board);
        attempt.Reasons.Select(reason => reason.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "would-itself-lapse")]
    public void No_plan_is_adopted_for_a_day_when_its_area_has_ended(int after, string? code)
    {
        var story = Decided["retire"]
            (
                Revisions
                    .Of(Ready())
                    .Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text), People.AreaLead)
                    .Decided(),
                Days
            );
        var end = story.Strategy.Changes["c"].EffectiveFrom!.Value;
        var attempt = story.When(
            new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, end.PlusDays(after)),
            People.Board
        );
        attempt.Reasons.Select(reason => reason.Code).Should().Equal(code is null ? [] : [code]);
        story
            .When(new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, end.PlusDays(1)), People.Board)
            .Reasons[0]
            .Parameters.Select(parameter => string.Join(",", parameter.Values))
            .Should()
            .Equal($"plan:{Known.SecondDevelopmentPlan}", "change:c");
    }

    [Fact]
    public void Closing_ends_an_adopted_plan_with_the_reason_that_it_states()
    {
        var story = Decided["action-plan"](Ready(), Days);
        var item = story.Strategy.DecidedToCome().Single();
        var closed = story
            .Do(new StrategyCommand.WindDown(null, [new(item, DecidedFate.TakesEffect)]), Both)
            .Do(
                new StrategyCommand.Close(
                    null,
                    [],
                    [
                        .. StrategyRules
                            .OpenItems(story.Strategy)
                            .Select(open => new OpenItem(open, open == item ? Text.Swedish("Hinner inte") : Sample.Text)),
                    ]
                ),
                Both
            );
        EndOf(closed, item).Reason.Should().Be(Text.Swedish("Hinner inte"));
    }

    /// <summary>How something ended; a plan version is discarded either way, by one event or the other.</summary>
    private static (ChangeStep? Step, Text? Reason) EndOf(Story story, Subject item)
    {
        if (item.Kind is SubjectKind.Change)
            return (story.Strategy.Changes[item.Id].Step, story.Strategy.Changes[item.Id].Reason);
        var plan = story.Strategy.Plans[item.Id];
        plan.Step.Should().Be(PlanStep.Discarded);
        return (
            story.History.Events.Any(recorded => recorded.Event is PlanEvent.Rescinded)
                ? ChangeStep.Rescinded
                : ChangeStep.Lapsed,
            plan.Reason
        );
    }

    private static void NothingLapses(Story before, Strategy after, IReadOnlyList<Command> commands, string what)
    {
        var stands = after.DecidedToCome().ToList();
        foreach (var item in before.Strategy.DecidedToCome())
        {
            if (stands.Contains(item))
                TakesEffect(after, Engine(before), item, what);
            else if (!Named(commands, item) && !HasTakenEffect(after, item))
                throw new Laws.LawBrokenException($"{item} ({what}) is gone after {string.Join("; ", commands)}");
        }
    }

    private static bool Named(IReadOnlyList<Command> commands, Subject item) =>
        commands.Any(command =>
            command switch
            {
                ChangeCommand.Rescind c => Subject.Of(c.Change) == item,
                PlanCommand.Rescind c => Subject.Of(c.Plan) == item,
                StrategyCommand.WindDown c => c.Decided.Any(one => one.Subject == item),
                StrategyCommand.Close c => c.OpenItems.Any(one => one.Subject == item),
                _ => false,
            }
        );

    private static void TakesEffect(Story story, Subject item, string what) =>
        TakesEffect(story.Strategy, Engine(story), item, what);

    /// <summary>Lets its day come.</summary>
    private static void TakesEffect(Strategy state, StrategyEngine engine, Subject item, string what)
    {
        var day = item.Kind is SubjectKind.Plan ? state.Plans[item.Id].EffectiveFrom : state.Changes[item.Id].EffectiveFrom;
        var then = engine.Preview(state, [], Both, day).Strategy.Strategy;
        if (!HasTakenEffect(then, item) && !Stated(state, item))
            throw new Laws.LawBrokenException($"{item} does not take effect on {day}: {what}");
    }

    /// <summary>Whether an approved change states what becomes of a plan.</summary>
    private static bool Stated(Strategy state, Subject item) =>
        state.ChangesToCome().Any(change => change.Fates.Any(fate => fate.Subject == item));

    private static bool HasTakenEffect(Strategy state, Subject item) =>
        item.Kind is SubjectKind.Plan
            ? state.Plans[item.Id].Step is PlanStep.InForce or PlanStep.Superseded or PlanStep.Ended
            : state.Changes[item.Id].Step is ChangeStep.InEffect;

    private static Story? Possible(Func<Story> decide)
    {
        try
        {
            return decide();
        }
        catch (Exception impossible)
            when (impossible is SpecificationException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static StrategyEngine Engine(Story story) => new(new FakeClock(story.Now), new SequentialIds(1_000_000));

    private static StorySetting Setting { get; } =
        StorySetting.Default.Under(document =>
            document with
            {
                FourEyes = FourEyes.Off,
                Gates = new Dictionary<string, EquatableArray<Gate>>(),
            }
        );

    private static Story Ready(StorySetting? setting = null) =>
        Stories.AreaAt(AreaStep.Implementing, setting: setting ?? Setting).WithAreaAt(AreaStep.Implementing, "water");

    private static Story WithWater(Story story) =>
        story.Strategy.Areas.Contains("water") ? story : story.WithAreaAt(AreaStep.Implementing, "water");

    private static NewArea New(string change, string id) => new($"{change}-{id}", Sample.Text, Sample.Text);

    private static Story Approved(Story story, int days, Func<string, ChangeProposal> proposal)
    {
        var id = story.Strategy.Changes.Contains("c") ? "second" : "c";
        var change = proposal(id);
        var fates =
            change is ChangeProposal.Split
                ? ChangeImpact
                    .Of(
                        story.Strategy,
                        new()
                        {
                            Id = id,
                            Proposal = change,
                            Grounds = Sample.Text,
                        },
                        [],
                        null
                    )
                    .Where(child => child.MustBeStated && child.Fate.Subject.Kind is SubjectKind.Field)
                    .Select(child => child.Fate)
                : [];
        var assessed = story
            .Do(new ChangeCommand.Propose(id, change, Sample.Text, OutsideEvent: Sample.Text), People.ProcessLead)
            .Do(new ChangeCommand.Assess(id, Sample.Text), People.ProcessLead)
            .AfterDays(1)
            .Decided(Known.DecisionOn(id));
        return assessed.Do(
            new ChangeCommand.Approve(
                id,
                Known.DecisionOn(id),
                story.Today.PlusDays(days),
                [.. fates],
                Waivers: story.Strategy.Definition.GatesOn("change.approve").Any(gate => gate.IsWaivable)
                    ? [new("not-premature", Sample.Text)]
                    : []
            ),
            People.Board
        );
    }

    private static Story Adjusted(Story story, int days, IndicatorKind kind)
    {
        var indicator = story.Strategy.Indicators.First(one => one.Kind == kind && one.Area == Known.Food);
        return Approved(
            story,
            days,
            _ => new ChangeProposal.AdjustIndicator(indicator.Id, indicator.Terms with { Name = Sample.Text })
        );
    }

    /// <summary>Adopts what the area has before the decision body, or else a revised version that is the same.</summary>
    private static Story Adopted(Story story, int days, PlanKind kind)
    {
        if (story.Strategy.PlanInHand(Known.Food, kind) is not { } plan)
        {
            var revised = $"revised-{Kebab.Of(kind)}";
            story = story.Do(new PlanCommand.Draft(revised, Known.Food, kind, Sample.Text), People.AreaLead);
            if (kind is PlanKind.Action)
                story = story.Do(new PlanCommand.Mobilise(revised), People.AreaLead);
            story = story.Do(new PlanCommand.Submit(revised, Sample.Text), People.AreaLead);
            plan = story.Strategy.Plans[revised];
        }

        var decision = Known.DecisionOn(plan.Id.Value);
        return story
            .AfterDays(1)
            .Decided(decision)
            .Do(new PlanCommand.Adopt(plan.Id, decision, story.Today.PlusDays(days)), People.Board);
    }
}
