namespace SmartSpec.Tests;

/// <summary>A checkpoint is ticked anew in each round of its object, and a tick can be withdrawn.</summary>
public sealed class CheckpointRoundTests
{
    private static readonly Checkpoint Gender = new("gender", Text.English("A gender analysis is made"), [Role.ProcessLead]);

    private static readonly Dictionary<string, Func<Round>> Ways = new()
    {
        ["area.return"] = () =>
            Of(
                "area.nominate",
                setting => Stories.AreaAt(AreaStep.UnderAnalysis, setting: setting),
                SubjectKind.Area,
                Known.Food,
                new AreaCommand.Nominate(Known.Food, Sample.Text),
                new AreaCommand.Return(Known.Food, Sample.Text)
            ),
        ["area.reconsider"] = () =>
            Of(
                "area.nominate",
                setting => Stories.AreaAt(AreaStep.UnderAnalysis, setting: setting).Decided(),
                SubjectKind.Area,
                Known.Food,
                new AreaCommand.Nominate(Known.Food, Sample.Text),
                new AreaCommand.Deselect(Known.Food, Decisions.Id, Sample.Text),
                new AreaCommand.Reconsider(Known.Food, Sample.Text)
            ),
        ["plan.return"] = () =>
            Of(
                "development-plan.submit",
                setting => Stories.PlanAt(PlanKind.Development, PlanStep.Answering, setting: setting),
                SubjectKind.Plan,
                Known.DevelopmentPlan,
                new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text),
                new PlanCommand.Return(Known.DevelopmentPlan, Sample.Text)
            ),
        ["plan.redraft"] = () =>
            Of(
                "action-plan.mobilise",
                setting => Stories.PlanAt(PlanKind.Action, PlanStep.Drafting, setting: setting),
                SubjectKind.Plan,
                Known.ActionPlan,
                new PlanCommand.Mobilise(Known.ActionPlan),
                new PlanCommand.Redraft(Known.ActionPlan, Sample.Text)
            ),
        ["plan.cancel-consultation"] = () =>
            Of(
                "development-plan.consult",
                setting => Stories.PlanAt(PlanKind.Development, PlanStep.Drafting, setting: setting),
                SubjectKind.Plan,
                Known.DevelopmentPlan,
                new PlanCommand.Consult(Known.DevelopmentPlan, "first", Make.Day(2021, 6, 1), Sample.Text),
                new ConsultationCommand.Cancel("first", Sample.Text)
            ) with
            {
                Again = new PlanCommand.Consult(Known.DevelopmentPlan, "second", Make.Day(2021, 6, 1), Sample.Text),
            },
        ["effort.lose-funding"] = () =>
            Of(
                "effort.finance",
                setting => Stories.EffortAt(EffortStep.Prioritised, setting),
                SubjectKind.Effort,
                Known.Effort,
                new EffortCommand.Finance(Known.Effort),
                new EffortCommand.LoseFunding(Known.Effort, Sample.Text)
            ),
        ["report.return"] = () =>
        {
            var report = Stories.CycleAt(FollowUpStep.Open).Strategy.Cycles.SelectMany(cycle => cycle.Reports).First().Id;
            return Of(
                "report.submit",
                setting => Stories.CycleAt(FollowUpStep.Open, setting),
                SubjectKind.Report,
                report.Value,
                new ReportCommand.Submit(report, Sample.Text),
                new ReportCommand.Return(report, Sample.Text)
            );
        },
        ["evaluation.return"] = () =>
            Of(
                "evaluation.report",
                setting => Stories.EvaluationAt(EvaluationStep.Underway, setting),
                SubjectKind.Evaluation,
                Known.Evaluation,
                new EvaluationCommand.Report(Known.Evaluation, [new("finding", Sample.Text)], []),
                new EvaluationCommand.Return(Known.Evaluation, Sample.Text)
            ),
        ["change.assess"] = () =>
            Of(
                "change.reject",
                setting => Stories.ChangeAt(ChangeStep.Assessed, setting),
                SubjectKind.Change,
                Known.Change,
                null,
                new ChangeCommand.Assess(Known.Change, Sample.Text)
            ) with
            {
                Again = new ChangeCommand.Reject(Known.Change, null, Sample.Text),
            },
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_tick_of_an_earlier_round_does_not_count(string name)
    {
        var round = Ways[name]();
        var ticked = Do(round.Story, new CheckpointCommand.Tick(Gender.Id, round.Subject, Sample.Text));
        if (round.First is { } first)
            ticked = Do(ticked, first);
        var again = round.Back.Aggregate(ticked, Do);
        Codes(again, round.Again).Should().Contain("checkpoint");
        again.Strategy.TicksOn(round.Subject).Should().ContainSingle().Which.RecordedIn.Should().NotBeNull();
        again.Strategy.TicksOn(round.Subject).Where(again.Strategy.Counts).Should().BeEmpty();
        Do(Do(again, new CheckpointCommand.Tick(Gender.Id, round.Subject, Sample.Text)), round.Again)
            .Strategy.TicksOn(round.Subject)
            .Should()
            .HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_withdrawn_tick_does_not_count_and_stays_on_record(string name)
    {
        var round = Ways[name]();
        var ticked = Do(round.Story, new CheckpointCommand.Tick(Gender.Id, round.Subject, Sample.Text));
        var withdrawn = Do(ticked, new CheckpointCommand.WithdrawTick(Gender.Id, round.Subject, Sample.Text));
        Codes(withdrawn, round.First ?? round.Again).Should().Contain("checkpoint");
        withdrawn.Strategy.TicksOn(round.Subject).Should().ContainSingle().Which.WithdrawnBecause.Should().Be(Sample.Text);
        Codes(ticked, round.First ?? round.Again).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Once_the_act_is_done_no_tick_is_awaited_until_a_new_round(string name)
    {
        var round = Ways[name]();
        if (round.First is not { } first)
            return;
        var judgedAgainOnAdoption = name is "plan.return" or "plan.redraft";
        var tick = new CheckpointCommand.Tick(Gender.Id, round.Subject, Sample.Text);
        IsOffered(round.Story).Should().BeTrue();
        var done = Do(Do(round.Story, tick), first);
        Codes(done, tick).Should().Equal(judgedAgainOnAdoption ? [] : ["checkpoint-not-for"]);
        var withdrawn = Do(done, new CheckpointCommand.WithdrawTick(Gender.Id, round.Subject, Sample.Text));
        IsOffered(withdrawn).Should().Be(judgedAgainOnAdoption);
        IsOffered(round.Back.Aggregate(withdrawn, Do)).Should().BeTrue();

        bool IsOffered(Story story) =>
            story
                .NextSteps(People.ProcessLead, round.Subject)
                .Any(step => step.Subject == round.Subject && step.Commands.Contains("checkpoint.tick"));
    }

    [Fact]
    public void Withdrawing_a_tick_marks_the_decisions_that_rested_on_it()
    {
        var area = new Subject(SubjectKind.Area, Known.Food);
        var selected = Stories
            .AreaAt(AreaStep.Nominated, setting: StorySetting.Default.WithGates("area.select", Gender))
            .Decided()
            .Do(new CheckpointCommand.Tick(Gender.Id, area, Sample.Text), People.ProcessLead)
            .Do(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board);
        var withdrawn = selected.Do(new CheckpointCommand.WithdrawTick(Gender.Id, area, Sample.Text), People.ProcessLead);
        withdrawn.Strategy.MarksOn((Id<Decision>)Decisions.Id).Should().ContainSingle();
        withdrawn.Strategy.Marks.Select(mark => mark.Decision).Should().Equal((Id<Decision>)Decisions.Id);
    }

    [Fact]
    public void A_tick_is_withdrawn_in_the_roles_that_tick()
    {
        var round = Ways["area.return"]();
        Given(Do(round.Story, new CheckpointCommand.Tick(Gender.Id, round.Subject, Sample.Text)))
            .When(new CheckpointCommand.WithdrawTick(Gender.Id, round.Subject, Sample.Text), People.AreaLead)
            .ThenRefused("role")
            .When(new CheckpointCommand.WithdrawTick(Gender.Id, round.Subject, Sample.Text), People.ProcessLead)
            .Then(new CheckpointEvent.TickWithdrawn(Gender.Id, round.Subject, Sample.Text))
            .When(new CheckpointCommand.WithdrawTick(Gender.Id, round.Subject, Sample.Text), People.ProcessLead)
            .ThenRefused("checkpoint-not-ticked");
    }

    /// <summary>
    /// Every trigger that leads to an earlier step begins a round, but for those that only end a pause, so that a new way
    /// back is not forgotten here.
    /// </summary>
    [Fact]
    public void Every_way_back_is_among_the_rounds()
    {
        string[] back =
        [
            .. Back(AreaLifecycle.Table),
            .. Back(PlanLifecycle.Table),
            .. Back(EffortLifecycle.Table),
            .. Back(ReportLifecycle.Table),
            .. Back(EvaluationLifecycle.Table),
            .. Back(ChangeLifecycle.Table),
            .. Back(ReviewLifecycle.Table),
            .. Back(ConsultationLifecycle.Table),
            .. Back(PointLifecycle.Table),
            .. Back(SignalLifecycle.Table),
            .. Back(RecommendationLifecycle.Table),
            .. Back(FollowUpLifecycle.Table),
        ];
        back.Should().BeEquivalentTo(Ways.Keys.Except(["change.assess"]).Append("effort.resume"));
    }

    private static IEnumerable<string> Back<TStep, TTrigger>(LifecycleTable<TStep, TTrigger> table)
        where TStep : struct, Enum
        where TTrigger : struct, Enum =>
        (
            from step in LifecycleTable<TStep, TTrigger>.Steps
            from trigger in table.From(step)
            where Comparer<TStep>.Default.Compare(table.Next(step, trigger)!.Value, step) < 0
            select table.Key(trigger)
        ).Distinct();

    private static Round Of(
        string act,
        Func<StorySetting, Story> story,
        SubjectKind kind,
        string id,
        Command? first,
        params Command[] back
    ) =>
        new(
            story(StorySetting.FollowedUp.WithGates(act, Gender)),
            new(kind, id),
            first,
            back,
            first ?? new AreaCommand.Nominate(id, Sample.Text)
        );

    private static Story Do(Story story, Command command) =>
        People
            .All.Select(person => story.When(command, person))
            .FirstOrDefault(attempt => attempt.Outcome is Outcome.Accepted)
            ?.ThenAccepted()
        ?? throw new InvalidOperationException($"{command}: {string.Join(", ", Codes(story, command))}");

    /// <summary>The codes of the reasons, from whoever has the role.</summary>
    private static IEnumerable<string> Codes(Story story, Command command) =>
        People
            .All.Select(person => story.When(command, person).Outcome)
            .Select(outcome => outcome is Outcome.Refused refused ? refused.Reasons.Select(reason => reason.Code).ToList() : [])
            .MinBy(codes => codes.Count)!;

    private sealed record Round(Story Story, Subject Subject, Command? First, Command[] Back, Command Again);
}
