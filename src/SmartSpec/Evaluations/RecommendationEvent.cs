using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to the recommendations of evaluations, after they were reported.</summary>
[JsonDerivedType(typeof(Responded), "recommendation.responded.v1")]
[JsonDerivedType(typeof(FollowedThrough), "recommendation.followed-through.v1")]
[JsonDerivedType(typeof(Carried), "recommendation.carried.v1")]
public abstract record RecommendationEvent : Event
{
    private RecommendationEvent() { }

    /// <summary>A recommendation was responded to.</summary>
    /// <param name="Recommendation">The recommendation, not answered until then.</param>
    /// <param name="Outcome">Whether it was accepted.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="RespondedOn">The day of the response, in the strategy's time zone.</param>
    /// <param name="LeadsTo">
    /// The effort, plan or area that it leads to; null where it leads to nothing, or to nothing yet.
    /// </param>
    public sealed record Responded(
        Id<Recommendation> Recommendation,
        RecommendationOutcome Outcome,
        Text Reason,
        LocalDate RespondedOn,
        Subject? LeadsTo = null
    ) : RecommendationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            RecommendationEvolver.Change(
                state,
                Recommendation,
                held =>
                    held with
                    {
                        Step = RecommendationEvolver.StepOf(Outcome),
                        Reason = Reason,
                        RespondedOn = RespondedOn,
                        LeadsTo = LeadsTo,
                    }
            );
    }

    /// <summary>What it leads to was named.</summary>
    /// <param name="Recommendation">The recommendation, accepted or accepted in part.</param>
    /// <param name="LeadsTo">The effort, plan or area that it leads to from now on.</param>
    public sealed record FollowedThrough(Id<Recommendation> Recommendation, Subject LeadsTo) : RecommendationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            RecommendationEvolver.Change(state, Recommendation, held => held with { LeadsTo = LeadsTo });
    }

    /// <summary>A change let it wait for its response, or lead on, in what became of its area.</summary>
    /// <param name="Recommendation">The recommendation.</param>
    /// <param name="Area">The area that it is about from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Carried(Id<Recommendation> Recommendation, Id<Area> Area, Id<Change> Change) : RecommendationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            RecommendationEvolver.Change(state, Recommendation, held => held with { Area = Area });
    }
}
