namespace SmartSpec.Tests;

public sealed class StoryTests
{
    public static TheoryData<StrategyStep> StrategySteps => [.. Enum.GetValues<StrategyStep>()];

    public static TheoryData<AreaStep> AreaSteps => [.. Enum.GetValues<AreaStep>()];

    public static TheoryData<ChangeStep> ChangeSteps => [.. Enum.GetValues<ChangeStep>()];

    public static TheoryData<ReviewStep> ReviewSteps => [.. Enum.GetValues<ReviewStep>()];

    public static TheoryData<PlanKind, PlanStep> PlanSteps =>
        [.. Enum.GetValues<PlanKind>().SelectMany(kind => Enum.GetValues<PlanStep>().Select(step => (kind, step)))];

    public static TheoryData<EffortStep> EffortSteps => [.. Enum.GetValues<EffortStep>()];

    public static TheoryData<ConsultationStep> ConsultationSteps => [.. Enum.GetValues<ConsultationStep>()];

    public static TheoryData<PointStep> PointSteps => [.. Enum.GetValues<PointStep>()];

    public static TheoryData<EvaluationStep> EvaluationSteps => [.. Enum.GetValues<EvaluationStep>()];

    public static TheoryData<RecommendationStep> RecommendationSteps => [.. Enum.GetValues<RecommendationStep>()];

    [Theory]
    [MemberData(nameof(StrategySteps))]
    public void A_story_gives_a_strategy_at_any_step(StrategyStep step) =>
        Stories.StrategyAt(step).Strategy.Step.Should().Be(step);

    [Theory]
    [MemberData(nameof(AreaSteps))]
    public void A_story_gives_an_area_at_any_step(AreaStep step) =>
        Stories.AreaAt(step).Strategy.Areas[Known.Food].Step.Should().Be(step);

    [Theory]
    [MemberData(nameof(ChangeSteps))]
    public void A_story_gives_a_change_at_any_step(ChangeStep step) =>
        Stories.ChangeAt(step).Strategy.Changes[Known.Change].Step.Should().Be(step);

    [Theory]
    [MemberData(nameof(ReviewSteps))]
    public void A_story_gives_a_review_at_any_step(ReviewStep step) =>
        Stories.ReviewAt(step).Strategy.Reviews[Known.Review].Step.Should().Be(step);

    [Fact]
    public void A_story_gives_a_paused_area() =>
        Stories.PausedArea(AreaStep.ActionPlanning).Strategy.Areas[Known.Food].Paused.Should().NotBeNull();

    [Theory]
    [MemberData(nameof(PlanSteps))]
    public void A_story_gives_a_plan_at_any_step_of_its_kind(PlanKind kind, PlanStep step)
    {
        var id = kind is PlanKind.Development ? Known.DevelopmentPlan : Known.ActionPlan;
        var build = () => Stories.PlanAt(kind, step).Strategy.Plans[id].Step;
        if (
            step is PlanStep.Mobilising && kind is PlanKind.Development
            || step is PlanStep.Consulting or PlanStep.Answering && kind is PlanKind.Action
        )
            build.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*mobilise*");
        else
            build().Should().Be(step);
    }

    [Theory]
    [MemberData(nameof(EffortSteps))]
    public void A_story_gives_an_effort_at_any_step(EffortStep step) =>
        Stories.EffortAt(step).Strategy.Efforts[Known.Effort].Step.Should().Be(step);

    [Theory]
    [MemberData(nameof(ConsultationSteps))]
    public void A_story_gives_a_consultation_at_any_step(ConsultationStep step) =>
        Stories.ConsultationAt(step).Strategy.Consultations[Known.Consultation].Step.Should().Be(step);

    [Theory]
    [MemberData(nameof(PointSteps))]
    public void A_story_gives_a_point_at_any_step(PointStep step) =>
        Stories.PointAt(step).Strategy.Points[Known.Point].Step.Should().Be(step);

    [Theory]
    [InlineData(FollowUpStep.Scheduled)]
    [InlineData(FollowUpStep.Open)]
    [InlineData(FollowUpStep.Closed)]
    public void A_story_gives_a_follow_up_cycle_at_any_step(FollowUpStep step) =>
        Stories.CycleAt(step).Strategy.Cycles[Known.Cycle].Step.Should().Be(step);

    [Theory]
    [InlineData(ReportStep.Due)]
    [InlineData(ReportStep.Submitted)]
    [InlineData(ReportStep.Accepted)]
    [InlineData(ReportStep.Excused)]
    public void A_story_gives_a_report_at_any_step(ReportStep step) =>
        Stories.ReportAt(step).Strategy.FindReport(Known.Report)!.Step.Should().Be(step);

    [Theory]
    [MemberData(nameof(EvaluationSteps))]
    public void A_story_gives_an_evaluation_at_any_step(EvaluationStep step) =>
        Stories.EvaluationAt(step).Strategy.Evaluations[Known.Evaluation].Step.Should().Be(step);

    [Theory]
    [MemberData(nameof(RecommendationSteps))]
    public void A_story_gives_a_recommendation_at_any_step(RecommendationStep step) =>
        Stories.RecommendationAt(step).Strategy.Recommendations[Known.Recommendation].Step.Should().Be(step);

    [Fact]
    public void A_story_contains_several_areas()
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.ActionPlanning, "water")
            .WithAreaAt(AreaStep.Nominated, "glass");
        story
            .Strategy.Areas.Select(area => (area.Id.Value, area.Step))
            .Should()
            .Equal((Known.Food, AreaStep.Implementing), ("water", AreaStep.ActionPlanning), ("glass", AreaStep.Nominated));
    }

    [Fact]
    public void The_same_story_executed_twice_has_the_same_history() =>
        Stories.EffortAt(EffortStep.Completed).Strategy.Head.Should().Be(Stories.EffortAt(EffortStep.Completed).Strategy.Head);

    [Fact]
    public void A_story_goes_on_from_a_history()
    {
        var story = Stories.AreaAt(AreaStep.Nominated);
        Given(story.History)
            .When(new AreaCommand.Return(Known.Food, Sample.Text), People.SteeringGroup)
            .Then(new AreaEvent.Returned(Known.Food, Sample.Text))
            .Strategy.Areas[Known.Food]
            .Step.Should()
            .Be(AreaStep.UnderAnalysis);
    }
}
