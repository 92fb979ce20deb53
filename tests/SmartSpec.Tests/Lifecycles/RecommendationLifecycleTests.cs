namespace SmartSpec.Tests;

public sealed class RecommendationLifecycleTests : LifecycleTests<RecommendationStep>
{
    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_response_leads_where_the_table_says_or_is_refused(RecommendationStep step, string name)
    {
        var trigger = Enum.Parse<RecommendationTrigger>(name);
        var outcome = trigger switch
        {
            RecommendationTrigger.Accept => RecommendationOutcome.Accepted,
            RecommendationTrigger.AcceptPartly => RecommendationOutcome.PartlyAccepted,
            _ => RecommendationOutcome.Declined,
        };
        var story = Stories.RecommendationAt(step);
        var attempt = Given(story)
            .When(new RecommendationCommand.Respond(Known.Recommendation, outcome, Sample.Text), People.AreaLead);
        if (DomainTables.Recommendation.Next(step, trigger) is { } next)
            attempt
                .Then(new RecommendationEvent.Responded(Known.Recommendation, outcome, Sample.Text, story.Today))
                .Strategy.Recommendations[Known.Recommendation]
                .Step.Should()
                .Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
