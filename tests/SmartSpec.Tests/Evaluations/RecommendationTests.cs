namespace SmartSpec.Tests;

public sealed class RecommendationTests
{
    private static readonly Subject Effort = new(SubjectKind.Effort, Known.Effort);

    [Theory]
    [InlineData(SubjectKind.Effort, Known.Effort)]
    [InlineData(SubjectKind.Plan, Known.ActionPlan)]
    [InlineData(SubjectKind.Area, Known.Food)]
    public void An_accepted_recommendation_names_what_it_leads_to(SubjectKind kind, string id)
    {
        var story = Stories.RecommendationAt(RecommendationStep.Open);
        Given(story)
            .When(Respond(RecommendationOutcome.PartlyAccepted, new Subject(kind, id)), People.AreaLead)
            .Then(
                new RecommendationEvent.Responded(
                    Known.Recommendation,
                    RecommendationOutcome.PartlyAccepted,
                    Sample.Text,
                    story.Today,
                    new Subject(kind, id)
                )
            )
            .Strategy.AcceptedLeadingNowhere()
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void What_it_leads_to_is_there_and_is_an_effort_a_plan_or_an_area() =>
        Given(Stories.RecommendationAt(RecommendationStep.Open))
            .When(Respond(RecommendationOutcome.Accepted, new Subject(SubjectKind.Effort, "nowhere")), People.AreaLead)
            .ThenRefused("unknown")
            .When(Respond(RecommendationOutcome.Accepted, new Subject(SubjectKind.Evaluation, Known.Evaluation)), People.AreaLead)
            .ThenRefused("cannot-lead-to")
            .When(Respond(RecommendationOutcome.Declined, Effort), People.AreaLead)
            .ThenRefused("declined-leads-nowhere");

    [Theory]
    [InlineData(RecommendationOutcome.Accepted)]
    [InlineData(RecommendationOutcome.PartlyAccepted)]
    [InlineData(RecommendationOutcome.Declined)]
    public void A_response_always_has_its_reason(RecommendationOutcome outcome) =>
        Given(Stories.RecommendationAt(RecommendationStep.Open))
            .When(Respond(outcome) with { Reason = Sample.Blank }, People.AreaLead)
            .ThenRefused("text-missing");

    [Fact]
    public void What_is_accepted_and_leads_to_nothing_yet_is_seen_until_it_is_named()
    {
        var accepted = Stories.RecommendationAt(RecommendationStep.Accepted);
        accepted.Strategy.AcceptedLeadingNowhere().Select(entry => entry.Id.Value).Should().Equal(Known.Recommendation);
        var followed = Given(accepted)
            .When(new RecommendationCommand.FollowThrough(Known.Recommendation, Effort), People.AreaLead)
            .Then(new RecommendationEvent.FollowedThrough(Known.Recommendation, Effort));
        followed.Strategy.AcceptedLeadingNowhere().Should().BeEmpty();
        followed.Strategy.Recommendations[Known.Recommendation].LeadsTo.Should().Be(Effort);
        followed
            .NextSteps(People.AreaLead)
            .Should()
            .NotContain(step => step.Act == "recommendation.follow-through")
            .And.Contain(step => step.Act == "recommendation.edit" && step.Commands.Contains("recommendation.follow-through"));
    }

    [Theory]
    [InlineData(RecommendationStep.Open)]
    [InlineData(RecommendationStep.Declined)]
    public void What_is_not_accepted_leads_nowhere(RecommendationStep step) =>
        Given(Stories.RecommendationAt(step))
            .When(new RecommendationCommand.FollowThrough(Known.Recommendation, Effort), People.AreaLead)
            .ThenRefused("not-editable");

    [Fact]
    public void Nobody_responds_while_the_report_is_written_again()
    {
        var returned = Stories
            .RecommendationAt(RecommendationStep.Open)
            .Do(new EvaluationCommand.Return(Known.Evaluation, Sample.Text), People.Board);
        Given(returned).When(Respond(RecommendationOutcome.Accepted), People.AreaLead).ThenRefused("not-editable");
        returned.NextSteps(People.AreaLead).Single(step => step.Act == "recommendation.respond").IsPossible.Should().BeFalse();
    }

    [Fact]
    public void What_lapsed_needs_no_response_and_is_not_listed()
    {
        var cancelled = Stories
            .RecommendationAt(RecommendationStep.Open)
            .Do(new EvaluationCommand.Cancel(Known.Evaluation, Sample.Text), People.ProcessLead);
        Given(cancelled).When(Respond(RecommendationOutcome.Accepted), People.AreaLead).ThenRefused("recommendation-lapsed");
        cancelled.Strategy.UnansweredRecommendations().Should().BeEmpty();
        cancelled.NextSteps(People.AreaLead).Should().NotContain(step => step.Act == "recommendation.respond");
    }

    [Fact]
    public void Where_the_gate_is_off_an_evaluation_is_concluded_first_and_answered_afterwards() =>
        Given(Stories.RecommendationAt(RecommendationStep.Open, StorySetting.Default.WithGates("evaluation.conclude")))
            .Do(new EvaluationCommand.Conclude(Known.Evaluation, Sample.Text), People.ProcessLead)
            .When(Respond(RecommendationOutcome.Accepted), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void The_lead_of_the_area_that_it_is_about_responds_and_no_other_lead_does()
    {
        var story = Stories
            .EvaluationAt(EvaluationStep.Cancelled)
            .WithAreaAt(AreaStep.Proposed, "water")
            .Do(new AreaCommand.AppointLead("water", People.SecondAreaLead.Id), People.ProcessLead)
            .WithEvaluationAt(EvaluationStep.Underway, "whole", area: null)
            .Do(
                new EvaluationCommand.Report(
                    "whole",
                    [new("f", Sample.Text)],
                    [new("on-water", Sample.Text, "water"), new("on-all", Sample.Text)]
                ),
                People.Evaluator
            );
        var response = Respond(RecommendationOutcome.Declined);
        Given(story)
            .When(response with { Recommendation = "on-water" }, People.AreaLead)
            .ThenRefused("role")
            .When(response with { Recommendation = "on-all" }, People.AreaLead)
            .ThenRefused("role")
            .When(response with { Recommendation = "on-water" }, People.SecondAreaLead)
            .ThenAccepted()
            .When(response with { Recommendation = "on-all" }, People.Board)
            .ThenAccepted();
    }

    [Fact]
    public void Asked_about_an_area_the_next_steps_tell_of_the_evaluations_that_cover_it()
    {
        var story = Stories
            .RecommendationAt(RecommendationStep.Open)
            .WithAreaAt(AreaStep.Proposed, "water")
            .WithEvaluationAt(EvaluationStep.Planned, "whole", area: null);
        RecommendationsOn(story, new(SubjectKind.Area, Known.Food))
            .Should()
            .BeEquivalentTo([$"evaluation:{Known.Evaluation}", "evaluation:whole", $"recommendation:{Known.Recommendation}"]);
        RecommendationsOn(story, new(SubjectKind.Area, "water")).Should().Equal("evaluation:whole");
        RecommendationsOn(story, new(SubjectKind.Evaluation, Known.Evaluation))
            .Should()
            .Equal($"evaluation:{Known.Evaluation}", $"recommendation:{Known.Recommendation}");
        RecommendationsOn(story, new(SubjectKind.Recommendation, Known.Recommendation))
            .Should()
            .Equal($"recommendation:{Known.Recommendation}");
        RecommendationsOn(story, new(SubjectKind.Strategy, Known.Strategy)).Should().Equal("evaluation:whole");
    }

    private static IEnumerable<string> RecommendationsOn(Story story, Subject about) =>
        story
            .NextSteps(People.ProcessLead, about)
            .Select(step => step.Subject)
            .Where(subject => subject.Kind is SubjectKind.Evaluation or SubjectKind.Recommendation)
            .Distinct()
            .Select(subject => subject.ToString());

    private static RecommendationCommand.Respond Respond(RecommendationOutcome outcome, Subject? leadsTo = null) =>
        new(Known.Recommendation, outcome, Sample.Text, leadsTo);
}
