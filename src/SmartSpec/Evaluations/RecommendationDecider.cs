using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class RecommendationDecider
{
    public static void Decide(DecisionContext context, RecommendationCommand command)
    {
        switch (command)
        {
            case RecommendationCommand.Respond c:
                Respond(context, c);
                break;
            case RecommendationCommand.FollowThrough c:
                FollowThrough(context, c);
                break;
        }
    }

    private static void Respond(DecisionContext context, RecommendationCommand.Respond c)
    {
        if (!context.HasText(c.Reason, "reason") || !Find(context, c.Recommendation, out var recommendation))
            return;
        if (c.Outcome is RecommendationOutcome.Declined && c.LeadsTo is not null)
        {
            context.Refuse(EvaluationRefusals.DeclinedLeadsNowhere, ("recommendation", c.Recommendation));
            return;
        }

        if (
            (c.LeadsTo is null || CanLeadTo(context, c.LeadsTo.Value))
            && EvaluationRules.MayRespond(context, recommendation, Trigger(c.Outcome), c)
        )
            context.Append(new RecommendationEvent.Responded(c.Recommendation, c.Outcome, c.Reason, context.Today, c.LeadsTo));
    }

    private static void FollowThrough(DecisionContext context, RecommendationCommand.FollowThrough c)
    {
        if (
            Find(context, c.Recommendation, out var recommendation)
            && CanLeadTo(context, c.LeadsTo)
            && EvaluationRules.MayFollowThrough(context, recommendation)
        )
            context.Append(new RecommendationEvent.FollowedThrough(c.Recommendation, c.LeadsTo));
    }

    private static bool Find(
        DecisionContext context,
        Id<Recommendation> id,
        [NotNullWhen(true)] out Recommendation? recommendation
    ) => context.TryFind(context.State.Recommendations, id, SubjectKind.Recommendation, out recommendation);

    private static bool CanLeadTo(DecisionContext context, Subject subject) =>
        context.Exists(subject, out _)
        && (
            subject.Kind is SubjectKind.Change or SubjectKind.Effort or SubjectKind.Plan or SubjectKind.Area
            || context.Refuse(EvaluationRefusals.CannotLeadTo, ("subject", subject))
        );

    private static RecommendationTrigger Trigger(RecommendationOutcome outcome) =>
        outcome switch
        {
            RecommendationOutcome.Accepted => RecommendationTrigger.Accept,
            RecommendationOutcome.PartlyAccepted => RecommendationTrigger.AcceptPartly,
            _ => RecommendationTrigger.Decline,
        };
}
