using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class RecommendationDecider
{
    public static void Decide(Deliberation d, RecommendationCommand command)
    {
        switch (command)
        {
            case RecommendationCommand.Respond c:
                Respond(d, c);
                break;
            case RecommendationCommand.FollowThrough c:
                FollowThrough(d, c);
                break;
        }
    }

    private static void Respond(Deliberation d, RecommendationCommand.Respond c)
    {
        if (!d.Written(c.Reason, "reason") || !Find(d, c.Recommendation, out var recommendation))
            return;
        if (c.Outcome is RecommendationOutcome.Declined && c.LeadsTo is not null)
        {
            d.Refuse(EvaluationRefusals.DeclinedLeadsNowhere, ("recommendation", c.Recommendation));
            return;
        }

        if ((c.LeadsTo is null || CanLeadTo(d, c.LeadsTo.Value)) && EvaluationRules.MayRespond(d, recommendation, Trigger(c.Outcome), c))
            d.Append(new RecommendationEvent.Responded(c.Recommendation, c.Outcome, c.Reason, d.Today, c.LeadsTo));
    }

    private static void FollowThrough(Deliberation d, RecommendationCommand.FollowThrough c)
    {
        if (Find(d, c.Recommendation, out var recommendation) && CanLeadTo(d, c.LeadsTo) && EvaluationRules.MayFollowThrough(d, recommendation))
            d.Append(new RecommendationEvent.FollowedThrough(c.Recommendation, c.LeadsTo));
    }

    private static bool Find(Deliberation d, Id<Recommendation> id, [NotNullWhen(true)] out Recommendation? recommendation) =>
        d.Known(d.State.Recommendations, id, SubjectKind.Recommendation, out recommendation);

    private static bool CanLeadTo(Deliberation d, Subject subject) =>
        d.Exists(subject, out _)
        && (subject.Kind is SubjectKind.Change or SubjectKind.Effort or SubjectKind.Plan or SubjectKind.Area || d.Refuse(EvaluationRefusals.CannotLeadTo, ("subject", subject)));

    private static RecommendationTrigger Trigger(RecommendationOutcome outcome) => outcome switch
    {
        RecommendationOutcome.Accepted => RecommendationTrigger.Accept,
        RecommendationOutcome.PartlyAccepted => RecommendationTrigger.AcceptPartly,
        _ => RecommendationTrigger.Decline,
    };
}
