using SmartSpec.Histories;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// What is corrected marks all that rested on it. The tables say, for each act that takes a decision and each kind of ground,
/// which facts mark it; a new kind of fact, of decision or of object fails here until it is placed.
/// </summary>
public sealed class MarkTests
{
    private static readonly Id<Area> Water = "water";

    /// <summary>An effort under way with all that can be known of it; another area, that a change is to retire.</summary>
    private static readonly Lazy<Story> Everything = new(() =>
        Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
            .Do(Measure(), People.EffortOwner)
            .Do(
                [
                    new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(10)),
                    Recoveries.DemandBack(3),
                ],
                People.EffortOwner
            )
            .Do(
                [
                    new DialogueCommand.RaisePoint(
                        Known.Point,
                        Subject.Of((Id<Area>)Known.Food),
                        Sample.Text,
                        Helix.Business,
                        Known.Company
                    ),
                    new EvidenceCommand.RecordAsset("own", AssetKind.Nature, new(Sample.Text)),
                    new CallCommand.Announce("call", Sample.Text, [Known.Food], Make.Day(2021, 5, 1), Make.Day(2021, 6, 1)),
                ],
                People.ProcessLead
            )
            .WithEvaluationAt(EvaluationStep.Concluded)
            .WithPlanAt(PlanKind.Development, PlanStep.Consulting, "wood")
            .WithAreaAt(AreaStep.DevelopmentPlanning, Water.Value)
            .WithReviewAt(ReviewStep.Open)
    );

    private static readonly Lazy<Story> Signalled = new(() =>
        Stories.SignalAt(SignalStep.Raised).WithAreaAt(AreaStep.DevelopmentPlanning, Water.Value)
    );

    private static readonly Lazy<Story> Reported = new(() =>
        Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
            .Do(Measure(), People.EffortOwner)
            .WithCycleOpened()
            .WithReportsAccepted()
            .WithAreaAt(AreaStep.DevelopmentPlanning, Water.Value)
    );

    public static TheoryData<string, string> Deciding =>
        new()
        {
            { "strategy.launch", "charter decision" },
            { "strategy.wind-down", "charter decision" },
            { "strategy.close", "charter decision(some)" },
            { "delegation.grant", "charter decision(some)" },
            { "assignment.grant", "charter decision(some)" },
            { "sharing.share", "charter decision(some)" },
            { "enabling.set-not-relevant", "charter decision" },
            { "decision.replace", "assessment charter decision(some) evidence meeting" },
            { "area.select", "assessment charter decision(some) evidence meeting" },
            { "area.deselect", "assessment charter decision(some) evidence meeting" },
            { "area.pause", "assessment charter decision(some) evidence meeting" },
            { "area.resume", "assessment charter decision(some) evidence meeting" },
            { "review.reaffirm", "assessment charter decision(some) evidence meeting" },
            { "change.approve", "assessment budget charter committed decision(some) evidence indicator meeting" },
            { "change.reject", "assessment budget charter committed decision(some) evidence indicator meeting" },
            { "change.rescind", "assessment budget charter committed decision(some) evidence indicator meeting" },
            { "development-plan.adopt", "charter decision(some) evidence(some) indicator" },
            { "development-plan.rescind", "charter decision(some) evidence(some) indicator" },
            { "action-plan.adopt", "budget charter committed decision(some) indicator(some)" },
            { "action-plan.rescind", "budget charter committed decision(some) indicator(some)" },
            { "effort.schedule", "budget charter committed decision(some) indicator(some)" },
            { "funding.demand-back", "budget charter committed decision(some) indicator(some) payment" },
            { "funding.withdraw-demand", "budget charter committed decision(some) demand indicator(some) payment" },
            { "correction.correct", "budget charter committed decision(some) indicator(some)" },
            { "evaluation.commission", "charter decision(some) indicator" },
        };

    public static TheoryData<string, string> Grounds =>
        new()
        {
            { "evidence:own", "evidence own" },
            { "organisation:company", "" },
            { "decision:decision-launch", "decision decision-launch" },
            {
                "decision:food-decision",
                "assessment food/critical-mass, assessment food/growth, assessment food/research-link, "
                    + "assessment food/societal-challenges, decision food-decision, meeting food-meeting"
            },
            { "decision:food-development-1-decision", "decision food-development-1-decision, indicator food-result" },
            {
                "decision:food-action-1-decision",
                "budget demo-farm, committed demo-farm/company/private/2021, "
                    + "committed demo-farm/company/private/2022, committed demo-farm/municipality/municipal/2021, "
                    + "committed demo-farm/municipality/municipal/2022, decision food-action-1-decision, "
                    + "decision food-development-1-decision, demand 69, indicator demo-farm-output, "
                    + "measurement demo-farm-output/2021-01-01, payment 68"
            },
            { "goal:goal", "" },
            {
                "area:food",
                "assessment food/critical-mass, assessment food/growth, assessment food/research-link, "
                    + "assessment food/societal-challenges, decision food-decision, meeting food-meeting, "
                    + "point point"
            },
            {
                "review:food-review",
                "assessment food/critical-mass, assessment food/growth, assessment food/research-link, "
                    + "assessment food/societal-challenges, decision food-decision, meeting food-meeting, "
                    + "point point"
            },
            { "plan:food-development-1", "decision food-development-1-decision, indicator food-result" },
            {
                "plan:food-action-1",
                "budget demo-farm, committed demo-farm/company/private/2021, "
                    + "committed demo-farm/company/private/2022, committed demo-farm/municipality/municipal/2021, "
                    + "committed demo-farm/municipality/municipal/2022, decision food-action-1-decision, "
                    + "decision food-development-1-decision, demand 69, indicator demo-farm-output, "
                    + "measurement demo-farm-output/2021-01-01, payment 68"
            },
            { "plan:wood-development-1", "indicator wood-result" },
            { "field:food-field", "indicator food-result" },
            {
                "effort:demo-farm",
                "budget demo-farm, committed demo-farm/company/private/2021, "
                    + "committed demo-farm/company/private/2022, committed demo-farm/municipality/municipal/2021, "
                    + "committed demo-farm/municipality/municipal/2022, demand 69, indicator demo-farm-output, "
                    + "measurement demo-farm-output/2021-01-01, payment 68"
            },
            { "call:call", "call call" },
            { "indicator:food-result", "indicator food-result" },
            { "indicator:demo-farm-output", "indicator demo-farm-output, measurement demo-farm-output/2021-01-01" },
            { "meeting:food-meeting", "meeting food-meeting" },
            { "consultation:wood-consultation", "indicator wood-result" },
            {
                "point:point",
                "assessment food/critical-mass, assessment food/growth, assessment food/research-link, "
                    + "assessment food/societal-challenges, decision food-decision, meeting food-meeting, "
                    + "point point"
            },
            {
                "evaluation:food-evaluation",
                "indicator demo-farm-output, indicator food-result, measurement demo-farm-output/2021-01-01"
            },
            {
                "recommendation:food-recommendation",
                "indicator demo-farm-output, indicator food-result, measurement demo-farm-output/2021-01-01"
            },
            { "cycle:2021-04-30", "indicator demo-farm-output, indicator food-result, measurement demo-farm-output/2021-01-01" },
            {
                "report:2021-04-30.1",
                "indicator demo-farm-output, indicator food-result, measurement demo-farm-output/2021-01-01"
            },
            {
                "signal:effort-not-started.demo-farm.2021-04-12",
                "budget demo-farm, committed demo-farm/company/private/2021, "
                    + "committed demo-farm/company/private/2022, committed demo-farm/municipality/municipal/2021, "
                    + "committed demo-farm/municipality/municipal/2022, indicator demo-farm-output"
            },
        };

    [Fact]
    public void Every_kind_of_object_says_what_it_names() =>
        Basis.Kinds.Keys.Concat(Basis.Leaves).Should().BeEquivalentTo(Enum.GetValues<SubjectKind>());

    [Fact]
    public void Every_kind_of_fact_is_part_of_an_object() =>
        FactsIn
            .All(Everything.Value.Strategy)
            .Append(new Fact.Released(Known.Effort, 1, Money.Sek(1)))
            .Append(new Fact.Repaid(Known.Effort, 1, Money.Sek(1)))
            .Append(new Fact.Attributed(Known.Effort, "a", FundingSource.Eu, 2021, "b", FundingSource.Eu, 2021))
            .Where(fact => fact is Fact.Chartered || fact.SubjectIn(Everything.Value.Strategy).Kind is not SubjectKind.Strategy)
            .Select(fact => fact.GetType())
            .Distinct()
            .Should()
            .BeEquivalentTo(typeof(Fact).GetNestedTypes());

    [Fact]
    public void Every_event_that_takes_a_decision_has_a_foundation()
    {
        var founded = new HashSet<Type>();
        foreach (var act in All)
        {
            var after = Done(act);
            var state = Strategy.Unfounded;
            foreach (var recorded in after.History.Events)
            {
                if (Foundations.Of(state, recorded.Event) is not null)
                    founded.Add(recorded.Event.GetType());
                state = Evolution.Evolve(state, recorded.Event, recorded.Envelope);
            }
        }

        var naming = typeof(Event)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract)
            .Where(type =>
                type.GetProperties()
                    .Any(property =>
                        property.PropertyType == typeof(Id<Decision>)
                        || property.PropertyType == typeof(Id<Decision>?)
                        || property.PropertyType == typeof(Delegation)
                    )
            );
        naming
            .Except(founded)
            .Select(type => $"{type.DeclaringType!.Name}.{type.Name}")
            .Should()
            .BeEquivalentTo(
                ["AreaEvent.Formed", "DecisionEvent.Annulled", "DecisionEvent.Reinstated"],
                "the effect of a change repeats its decision, and one that is annulled or stands again is not taken"
            );
    }

    [Theory]
    [MemberData(nameof(Deciding))]
    public void A_decision_is_marked_by_what_it_rested_on(string act, string facts)
    {
        var (before, _) = Of(act);
        var after = Done(act);
        var decision = after
            .Strategy.Foundations.Where(foundation => foundation.TakenIn > before.Strategy.Length)
            .Select(foundation => (Id<Decision>)foundation.Of.Id)
            .First();
        Kinds(before.Strategy, Marking(after, before.Strategy, decision)).Should().Be(facts);
    }

    public static TheoryData<string> DecidingActs => [.. Deciding.Select(row => row.Data.Item1)];

    [Theory]
    [MemberData(nameof(DecidingActs))]
    public void A_decision_is_not_corrected_to_a_day_after_what_it_was_on(string act)
    {
        var done = Done(act);
        var taken = done.Strategy.Foundations.Last(foundation => foundation.Of.Kind is SubjectKind.Decision);
        var decision = done.Strategy.Decisions[taken.Of.Id];
        Codes(taken.TakenOn!.Value.PlusDays(1)).Should().Contain("decided-after");
        if (act == "strategy.launch")
            Codes(taken.TakenOn!.Value).Should().BeEmpty();

        IEnumerable<string> Codes(LocalDate on) =>
            done.AfterDays(3)
                .When(
                    new CorrectionCommand.Correct(
                        new Fact.Decided(decision.Id, decision.Body, on, "RATT-1", decision.Rationale),
                        Sample.Text
                    ),
                    People.ProcessLead
                )
                .Reasons.Select(reason => reason.Code);
    }

    [Fact]
    public void Every_act_that_takes_a_decision_is_in_the_table() =>
        Deciding
            .Select(row => row.Data.Item1)
            .Should()
            .BeEquivalentTo(All.Where(act => Of(act).Command is IHasDecision { Decision: not null }));

    [Theory]
    [MemberData(nameof(Grounds))]
    public void A_change_is_marked_by_what_its_grounds_rested_on(string ground, string facts)
    {
        var subject = Subject.Parse(ground, null);
        var story =
            subject.Kind is SubjectKind.Signal ? Signalled.Value
            : subject.Kind is SubjectKind.Report or SubjectKind.Cycle ? Reported.Value
            : Everything.Value;
        var without = Marking(Approved(story), story.Strategy, "retired");
        var with = Marking(Approved(story, subject), story.Strategy, "retired");
        string.Join(", ", with.Except(without).Select(key => key.ToString()).Order(StringComparer.Ordinal)).Should().Be(facts);
        without
            .Should()
            .NotContain(
                key =>
                    key.Kind == "assessment" && key.About.StartsWith(Known.Food, StringComparison.Ordinal)
                    || key.Kind == "budget"
                    || key.Kind == "measurement"
                    || key == new FactKey("meeting", Known.MeetingOn(Known.Food)),
                "the change is about another area"
            );
    }

    [Fact]
    public void Every_kind_of_ground_is_in_the_table() =>
        Grounds
            .Select(row => Subject.Parse(row.Data.Item1, null).Kind)
            .Distinct()
            .Should()
            .BeEquivalentTo(
                Enum.GetValues<SubjectKind>()
                    .Where(kind => ConceptObjects.Find(kind) is not null)
                    .Except([
                        SubjectKind.Strategy,
                        SubjectKind.Change,
                        SubjectKind.Delegation,
                        SubjectKind.Assignment,
                        SubjectKind.Reference,
                        SubjectKind.Partnership,
                        SubjectKind.Involvement,
                        SubjectKind.EnablingCriterion,
                    ])
            );

    [Fact]
    public void Judgements_reports_and_conclusions_are_marked_by_a_revised_measurement()
    {
        var judged = Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
            .Do(Measure(), People.EffortOwner)
            .Do(
                [
                    new IndicatorCommand.Judge(Known.OutputIndicator, IndicatorStatus.OnTrack, Sample.Text),
                    new HealthCommand.Judge(HealthLevel.Good, Sample.Text, Known.Food),
                    new HealthCommand.Judge(HealthLevel.Good, Sample.Text),
                ],
                People.ProcessLead
            )
            .WithEvaluationAt(EvaluationStep.Concluded)
            .WithCycleOpened()
            .WithReportsAccepted()
            .CycleClosed();
        var after = judged.Do(Revise(), People.ProcessLead).Strategy;
        after
            .Marks.Select(mark => mark.Subject)
            .OfType<Subject>()
            .Should()
            .BeEquivalentTo([
                Subject.Of((Id<Indicator>)Known.OutputIndicator),
                Subject.Of((Id<Area>)Known.Food),
                Subject.Of(after.Id),
                Subject.Of((Id<Evaluation>)Known.Evaluation),
                Subject.Of((Id<FollowUpCycle>)Known.Cycle),
                Subject.Of((Id<CycleReport>)Known.StrategyReport),
                Subject.Of((Id<CycleReport>)Known.Report),
            ]);
        after.MarksOn(Subject.Of((Id<CycleReport>)Known.Report)).Should().ContainSingle();
        judged.Do(Revise(), People.ProcessLead).History.Replay().HasSameStateAs(after).Should().BeTrue();
    }

    [Fact]
    public void What_is_measured_after_a_report_does_not_mark_it()
    {
        var late = Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
            .WithCycleOpened()
            .WithReportsAccepted()
            .Do(Measure(), People.EffortOwner);
        late.Do(Revise(), People.ProcessLead).Strategy.Marks.Should().BeEmpty();
    }

    private static IndicatorCommand.Measure Measure() => new(Known.OutputIndicator, Make.Day(2021, 1, 1), 3);

    private static IndicatorCommand.Revise Revise() => new(Known.OutputIndicator, Make.Day(2021, 1, 1), 2, Sample.Text);

    private static Story Approved(Story story, Subject? ground = null) =>
        Recorded(story, "retired")
            .Do(
                [
                    new ChangeCommand.Propose(
                        "retiring",
                        new ChangeProposal.Retire(Water),
                        Sample.Text,
                        ground is { } subject ? [subject] : [],
                        Sample.Text
                    ),
                    new ChangeCommand.Assess("retiring", Sample.Text),
                ],
                People.ProcessLead
            )
            .Do(
                new ChangeCommand.Approve(
                    "retiring",
                    "retired",
                    story.Today.PlusDays(10),
                    Waivers: [new("not-premature", Sample.Text)]
                ),
                People.Board
            );

    /// <summary>Acts whose stories name no decision, here with one.</summary>
    private static readonly Dictionary<string, Func<(Story, Command)>> WithDecision = new()
    {
        ["effort.schedule"] = () =>
            (
                Stories.EffortAt(EffortStep.Underway).Decided(),
                new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 3, 1), Make.Day(2031, 3, 1), Decisions.Id)
            ),
        ["evaluation.commission"] = () =>
            (
                Stories.EvaluationAt(EvaluationStep.Planned).Decided(),
                new EvaluationCommand.Commission(Known.Evaluation, Known.University, Decisions.Id)
            ),
        ["correction.correct"] = () => (Stories.EffortAt(EffortStep.Underway).Decided(), Corrections.Rebudgeted(Decisions.Id)),
    };

    private static IEnumerable<string> All => Acts.All;

    internal static (Story Story, Command Command) Of(string act) =>
        WithDecision.TryGetValue(act, out var made) ? made() : Acts.Of(act);

    /// <summary>The story with a decision of today that has a number of its own.</summary>
    private static Story Recorded(Story story, string id) =>
        story.Do(new DecisionCommand.Record(id, Known.Council, story.Today, $"EXEMPEL-{id}", Sample.Text), People.Board);

    internal static Story Done(string act)
    {
        var (story, command) = Of(act);
        return People
            .All.Select(person => story.When(command, person))
            .First(attempt => attempt.Reasons.Count == 0)
            .ThenAccepted();
    }

    /// <summary>The facts whose correction marks a decision, and the measurements whose revision does.</summary>
    private static HashSet<FactKey> Marking(Story after, Strategy before, Id<Decision> decision)
    {
        var marking = new HashSet<FactKey>();
        var deciding = Recorded(after, "correcting");
        foreach (var fact in FactsIn.All(before))
            if (
                FactsIn.Changed(fact) is { } changed
                && deciding.When(new CorrectionCommand.Correct(changed, Sample.Text, "correcting"), People.ProcessLead)
                    is var attempt
                && attempt.ThenAccepted().Strategy.MarksOn(decision).Any()
            )
                marking.Add(FactKey.Of(fact));
        foreach (var indicator in before.Indicators)
        foreach (var measured in indicator.Measurements)
            if (
                after
                    .Do(
                        new IndicatorCommand.Revise(indicator.Id, measured.On, measured.Value - 1, Sample.Text),
                        People.ProcessLead
                    )
                    .Strategy.MarksOn(decision)
                    .Any()
            )
                marking.Add(FactKey.OfMeasurement(indicator.Id, measured.On));
        return marking;
    }

    /// <summary>The kinds among them; marked where not all of the kind do.</summary>
    private static string Kinds(Strategy before, HashSet<FactKey> marking) =>
        string.Join(
            ' ',
            marking
                .GroupBy(key => key.Kind)
                .Select(kind =>
                    kind.Count() < FactsIn.All(before).Select(FactKey.Of).Count(key => key.Kind == kind.Key)
                        ? $"{kind.Key}(some)"
                        : kind.Key
                )
                .Order(StringComparer.Ordinal)
        );
}
