namespace SmartSpec;

internal static class SignalDecider
{
    /// <summary>Whether the answer names what its outcome speaks of, and nothing where it speaks of nothing.</summary>
    public static bool LeadsWhereItSays(DecisionContext context, SignalCommand.Answer c)
    {
        if (c.Outcome is SignalOutcome.Explained)
            return c.LeadsTo is null || context.Refuse(SignalRefusals.ExplainedLeadsNowhere, ("signal", c.Signal));
        if (!context.IsGiven(c.LeadsTo is not null, "leadsTo"))
            return false;
        var subject = c.LeadsTo!.Value;
        return context.Exists(subject, out _)
            && (Fits(c.Outcome, subject.Kind) || context.Refuse(SignalRefusals.LeadsElsewhere, ("subject", subject)));
    }

    public static bool Fits(SignalOutcome outcome, SubjectKind kind) =>
        outcome switch
        {
            SignalOutcome.EvaluationOrdered => kind is SubjectKind.Evaluation,
            SignalOutcome.EffortAdjusted => kind is SubjectKind.Effort,
            _ => kind
                is SubjectKind.Change
                    or SubjectKind.Area
                    or SubjectKind.Review
                    or SubjectKind.Plan
                    or SubjectKind.Field
                    or SubjectKind.Effort
                    or SubjectKind.Indicator,
        };
}
