using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of the recommendations of evaluations, after the report.</summary>
[JsonDerivedType(typeof(Responded), "recommendation.responded.v1")]
[JsonDerivedType(typeof(FollowedThrough), "recommendation.followed-through.v1")]
[JsonDerivedType(typeof(Carried), "recommendation.carried.v1")]
public abstract record RecommendationEvent : Event
{
    private RecommendationEvent() { }

    /// <summary>A recommendation was responded to.</summary>
    /// <param name="Recommendation">The recommendation, not answered until then.</param>
    /// <param name="Outcome">The outcome: accepted, accepted in part or declined.</param>
    /// <param name="Reason">The reason for the outcome.</param>
    /// <param name="RespondedOn">The day of the response, in the strategy's time zone.</param>
    /// <param name="LeadsTo">
    /// The effort, plan, area or change that it leads to; null where it leads to nothing, or to nothing yet.
    /// </param>
    public sealed record Responded(
        Id<Recommendation> Recommendation,
        RecommendationOutcome Outcome,
        Text Reason,
        LocalDate RespondedOn,
        Subject? LeadsTo = null
    ) : RecommendationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Recommendation,
                recommendation =>
                    recommendation with
                    {
                        Step = StepOf(Outcome),
                        Reason = Reason,
                        RespondedOn = RespondedOn,
                        LeadsTo = LeadsTo,
                    }
            );

        private static RecommendationStep StepOf(RecommendationOutcome outcome) =>
            outcome switch
            {
                RecommendationOutcome.Accepted => RecommendationStep.Accepted,
                RecommendationOutcome.PartlyAccepted => RecommendationStep.PartlyAccepted,
                _ => RecommendationStep.Declined,
            };
    }

    /// <summary>The object that it leads to was named.</summary>
    /// <param name="Recommendation">The recommendation, accepted or accepted in part.</param>
    /// <param name="LeadsTo">The effort, plan, area or change that it leads to from now on.</param>
    public sealed record FollowedThrough(Id<Recommendation> Recommendation, Subject LeadsTo) : RecommendationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Recommendation, recommendation => recommendation with { LeadsTo = LeadsTo });
    }

    /// <summary>A change moved it to a successor of its area.</summary>
    /// <param name="Recommendation">The recommendation.</param>
    /// <param name="Area">The area that it is about from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Carried(Id<Recommendation> Recommendation, Id<Area> Area, Id<Change> Change) : RecommendationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Recommendation, recommendation => recommendation with { Area = Area });
    }

    private static void Update(Strategy state, Id<Recommendation> id, Func<Recommendation, Recommendation> change) =>
        state.Recommendations = state.Recommendations.Change(id, change);
}
