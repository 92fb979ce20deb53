namespace SmartSpec.Tests;

/// <content>Every transition that a command triggers is listed.</content>
public sealed partial class NextStepTests
{
    [Theory]
    [MemberData(nameof(AreaSteps))]
    public void Every_trigger_of_an_area_that_leads_on_is_listed(AreaStep step) =>
        Stories
            .AreaAt(step)
            .NextSteps(People.Board, new(SubjectKind.Area, Known.Food))
            .Where(next => next.Act.StartsWith("area.", StringComparison.Ordinal) && !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo([
                .. DomainTables.Area.From(step).Where(trigger => trigger <= AreaTrigger.Withdraw).Select(AreaLifecycle.Table.Key),
                .. step.IsSelected() ? ["area.pause"] : Array.Empty<string>(),
            ]);

    [Theory]
    [MemberData(nameof(ChangeSteps))]
    public void Every_trigger_of_a_change_that_a_command_fires_is_listed(ChangeStep step) =>
        Stories
            .ChangeAt(step)
            .NextSteps(People.Board, new(SubjectKind.Change, Known.Change))
            .Where(next => !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo(DomainTables.Change.From(step).Where(ChangeRules.HasCommand).Select(ChangeLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(ReviewSteps))]
    public void Every_trigger_of_a_review_that_a_command_fires_is_listed(ReviewStep step) =>
        Listed(Stories.ReviewAt(step), "review.")
            .Should()
            .BeEquivalentTo(
                step is ReviewStep.Reaffirmed
                    ? ["review.open"]
                    : DomainTables.Review.From(step).Where(ReviewRules.HasCommand).Select(ReviewLifecycle.Table.Key)
            );

    [Theory]
    [MemberData(nameof(PlanSteps))]
    public void Every_trigger_of_a_plan_that_leads_on_is_listed(PlanKind kind, PlanStep step)
    {
        var plan = kind is PlanKind.Development ? Known.DevelopmentPlan : Known.ActionPlan;
        var fitting = DomainTables
            .Plan.From(step)
            .Where(trigger =>
                trigger <= PlanTrigger.Discard
                && trigger != (kind is PlanKind.Development ? PlanTrigger.Mobilise : PlanTrigger.Consult)
            );
        Stories
            .PlanAt(kind, step)
            .NextSteps(People.Board)
            .Where(next => next.Subject == new Subject(SubjectKind.Plan, plan) && !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo(fitting.Select(trigger => new PlanKeys(PlanLifecycle.Table.Key(trigger)).Of(kind)));
    }

    [Theory]
    [MemberData(nameof(EffortSteps))]
    public void Every_trigger_of_an_effort_that_leads_on_is_listed(EffortStep step) =>
        Listed(Stories.EffortAt(step), "effort.")
            .Should()
            .BeEquivalentTo(DomainTables.Effort.From(step).Select(EffortLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(ConsultationSteps))]
    public void Every_trigger_of_a_consultation_that_leads_on_is_listed(ConsultationStep step) =>
        Listed(Stories.ConsultationAt(step), "consultation.")
            .Should()
            .BeEquivalentTo(DomainTables.Consultation.From(step).Select(ConsultationLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(PointSteps))]
    public void Every_trigger_of_a_point_that_leads_on_is_listed(PointStep step) =>
        Listed(Stories.PointAt(step), "point.")
            .Should()
            .BeEquivalentTo(DomainTables.Point.From(step).Select(PointLifecycle.Table.Key));

    [Theory]
    [InlineData(FollowUpStep.Scheduled)]
    [InlineData(FollowUpStep.Open)]
    [InlineData(FollowUpStep.Closed)]
    public void Closing_a_cycle_is_listed_while_it_is_open(FollowUpStep step) =>
        Listed(Stories.CycleAt(step), "follow-up.")
            .Should()
            .BeEquivalentTo(
                DomainTables
                    .FollowUp.From(step)
                    .Where(trigger => trigger is FollowUpTrigger.Close)
                    .Select(FollowUpLifecycle.Table.Key)
            );

    [Theory]
    [InlineData(ReportStep.Due)]
    [InlineData(ReportStep.Submitted)]
    [InlineData(ReportStep.Accepted)]
    [InlineData(ReportStep.Excused)]
    public void Every_trigger_of_a_report_that_leads_on_is_listed(ReportStep step) =>
        Stories
            .ReportAt(step)
            .NextSteps(People.Board, new Subject(SubjectKind.Report, Known.Report))
            .Where(next => !next.IsEdit)
            .Select(next => next.Act)
            .Should()
            .BeEquivalentTo(DomainTables.Report.From(step).Select(ReportLifecycle.Table.Key));

    [Theory]
    [MemberData(nameof(EvaluationSteps))]
    public void Every_trigger_of_an_evaluation_that_leads_on_is_listed(EvaluationStep step) =>
        Listed(Stories.EvaluationAt(step), "evaluation.")
            .Should()
            .BeEquivalentTo(DomainTables.Evaluation.From(step).Select(EvaluationLifecycle.Table.Key));

    [Theory]
    [InlineData(RecommendationStep.Open, "recommendation.respond")]
    [InlineData(RecommendationStep.Accepted, "recommendation.follow-through")]
    [InlineData(RecommendationStep.PartlyAccepted, "recommendation.follow-through")]
    [InlineData(RecommendationStep.Declined)]
    public void A_recommendation_is_listed_until_it_is_answered_and_leads_somewhere(
        RecommendationStep step,
        params string[] acts
    ) => Listed(Stories.RecommendationAt(step), "recommendation.").Should().Equal(acts);

    [Theory]
    [MemberData(nameof(StrategySteps))]
    public void Every_trigger_of_a_strategy_that_leads_on_is_listed(StrategyStep step) =>
        Listed(Stories.StrategyAt(step), "strategy.")
            .Should()
            .BeEquivalentTo(DomainTables.Strategy.From(step).Select(StrategyLifecycle.Table.Key));

    public static TheoryData<AreaStep> AreaSteps => [.. Enum.GetValues<AreaStep>()];

    public static TheoryData<ChangeStep> ChangeSteps => [.. Enum.GetValues<ChangeStep>()];

    public static TheoryData<ReviewStep> ReviewSteps => [.. Enum.GetValues<ReviewStep>()];

    public static TheoryData<PlanKind, PlanStep> PlanSteps =>
        [
            .. Enum.GetValues<PlanStep>()
                .Where(step => step is not PlanStep.Mobilising)
                .Select(step => (PlanKind.Development, step)),
            .. Enum.GetValues<PlanStep>()
                .Where(step => step is not (PlanStep.Consulting or PlanStep.Answering))
                .Select(step => (PlanKind.Action, step)),
        ];

    public static TheoryData<EffortStep> EffortSteps => [.. Enum.GetValues<EffortStep>()];

    public static TheoryData<ConsultationStep> ConsultationSteps => [.. Enum.GetValues<ConsultationStep>()];

    public static TheoryData<EvaluationStep> EvaluationSteps => [.. Enum.GetValues<EvaluationStep>()];

    public static TheoryData<PointStep> PointSteps => [.. Enum.GetValues<PointStep>()];

    public static TheoryData<StrategyStep> StrategySteps => [.. Enum.GetValues<StrategyStep>()];

    private static IEnumerable<string> Listed(Story story, string prefix) =>
        story
            .NextSteps(People.Reader)
            .Where(step => !step.IsEdit && step.Act.StartsWith(prefix, StringComparison.Ordinal))
            .Select(step => step.Act);
}
