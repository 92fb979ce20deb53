using Stateless;

namespace SmartSpec.Tests;

public sealed class RecommendationLifecycleTests : LifecycleTests<RecommendationStep, RecommendationTrigger>
{
    private protected override Domain<RecommendationStep, RecommendationTrigger> Domain => DomainTables.Recommendation;

    private protected override Lifecycle<RecommendationStep, RecommendationTrigger> Table => RecommendationLifecycle.Table;

    private protected override Action<StateMachine<RecommendationStep, RecommendationTrigger>> Describe =>
        RecommendationLifecycle.Describe;

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_response_leads_where_the_table_says_or_is_refused(RecommendationStep step, RecommendationTrigger trigger)
    {
        var outcome = trigger switch
        {
            RecommendationTrigger.Accept => RecommendationOutcome.Accepted,
            RecommendationTrigger.AcceptPartly => RecommendationOutcome.PartlyAccepted,
            _ => RecommendationOutcome.Declined,
        };
        var story = Stories.RecommendationAt(step);
        var attempt = Given(story)
            .When(new RecommendationCommand.Respond(Known.Recommendation, outcome, Said.Why), People.AreaLead);
        if (Domain.Next(step, trigger) is { } next)
            attempt
                .Then(new RecommendationEvent.Responded(Known.Recommendation, outcome, Said.Why, story.Today))
                .Strategy.Recommendations[Known.Recommendation]
                .Step.Should()
                .Be(next);
        else
            RefusedByStep(attempt, []);
    }
}
