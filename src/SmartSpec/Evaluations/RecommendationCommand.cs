using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with the recommendations of evaluations.</summary>
[JsonDerivedType(typeof(Respond), "recommendation.respond")]
[JsonDerivedType(typeof(FollowThrough), "recommendation.follow-through")]
public abstract record RecommendationCommand : Command
{
    private RecommendationCommand() { }

    /// <summary>Respond to a recommendation, with the reason.</summary>
    /// <param name="Recommendation">
    /// The recommendation, not answered before, of an evaluation that is reported or concluded.
    /// </param>
    /// <param name="Outcome">Whether it is accepted.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="LeadsTo">
    /// The effort, plan or area that it leads to; null where that is to be named later, and where it is declined.
    /// </param>
    public sealed record Respond(
        Id<Recommendation> Recommendation,
        RecommendationOutcome Outcome,
        Text Reason,
        Subject? LeadsTo = null
    ) : RecommendationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.HasText(Reason, "reason") || !RecommendationDecider.Find(context, Recommendation, out var recommendation)
            )
                return;
            if (Outcome is RecommendationOutcome.Declined && LeadsTo is not null)
            {
                context.Refuse(EvaluationRefusals.DeclinedLeadsNowhere, ("recommendation", Recommendation));
                return;
            }

            if (
                (LeadsTo is null || RecommendationDecider.CanLeadTo(context, LeadsTo.Value))
                && EvaluationRules.MayRespond(context, recommendation, RecommendationDecider.Trigger(Outcome), this)
            )
                context.Append(new RecommendationEvent.Responded(Recommendation, Outcome, Reason, context.Today, LeadsTo));
        }
    }

    /// <summary>Name what an accepted recommendation leads to.</summary>
    /// <param name="Recommendation">The recommendation, accepted or accepted in part.</param>
    /// <param name="LeadsTo">The effort, plan or area that it leads to; replaces what was named before.</param>
    public sealed record FollowThrough(Id<Recommendation> Recommendation, Subject LeadsTo) : RecommendationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                RecommendationDecider.Find(context, Recommendation, out var recommendation)
                && RecommendationDecider.CanLeadTo(context, LeadsTo)
                && EvaluationRules.MayFollowThrough(context, recommendation)
            )
                context.Append(new RecommendationEvent.FollowedThrough(Recommendation, LeadsTo));
        }
    }
}
