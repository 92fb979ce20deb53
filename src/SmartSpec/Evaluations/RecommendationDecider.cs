using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class RecommendationDecider
{
    public static bool Find(
        DecisionContext context,
        Id<Recommendation> id,
        [NotNullWhen(true)] out Recommendation? recommendation
    ) => context.TryFind(context.State.Recommendations, id, SubjectKind.Recommendation, out recommendation);

    public static bool CanLeadTo(DecisionContext context, Subject subject) =>
        context.Exists(subject, out _)
        && (
            subject.Kind is SubjectKind.Change or SubjectKind.Effort or SubjectKind.Plan or SubjectKind.Area
            || context.Refuse(EvaluationRefusals.CannotLeadTo, ("subject", subject))
        );

    public static RecommendationTrigger Trigger(RecommendationOutcome outcome) =>
        outcome switch
        {
            RecommendationOutcome.Accepted => RecommendationTrigger.Accept,
            RecommendationOutcome.PartlyAccepted => RecommendationTrigger.AcceptPartly,
            _ => RecommendationTrigger.Decline,
        };
}
