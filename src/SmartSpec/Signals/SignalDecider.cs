namespace SmartSpec;

internal static class SignalDecider
{
    public static void Decide(Deliberation d, SignalCommand command)
    {
        switch (command)
        {
            case SignalCommand.Answer c:
                Answer(d, c);
                break;
        }
    }

    private static void Answer(Deliberation d, SignalCommand.Answer c)
    {
        if (d.Written(c.Reason, "reason") && d.Known(d.State.Signals, c.Signal, SubjectKind.Signal, out var signal)
            && LeadsWhereItSays(d, c) && SignalRules.MayAnswer(d, signal, c))
            d.Append(new SignalEvent.Answered(c.Signal, c.Outcome, c.Reason, d.Today, c.LeadsTo));
    }

    /// <summary>Whether the answer names what its outcome speaks of, and nothing where it speaks of nothing.</summary>
    private static bool LeadsWhereItSays(Deliberation d, SignalCommand.Answer c)
    {
        if (c.Outcome is SignalOutcome.Explained)
            return c.LeadsTo is null || d.Refuse(SignalRefusals.ExplainedLeadsNowhere, ("signal", c.Signal));
        if (!d.Given(c.LeadsTo is not null, "leadsTo"))
            return false;
        var subject = c.LeadsTo!.Value;
        return d.Exists(subject, out _) && (Fits(c.Outcome, subject.Kind) || d.Refuse(SignalRefusals.LeadsElsewhere, ("subject", subject)));
    }

    private static bool Fits(SignalOutcome outcome, SubjectKind kind) => outcome switch
    {
        SignalOutcome.EvaluationOrdered => kind is SubjectKind.Evaluation,
        SignalOutcome.EffortAdjusted => kind is SubjectKind.Effort,
        _ => kind is SubjectKind.Change or SubjectKind.Area or SubjectKind.Review or SubjectKind.Plan or SubjectKind.Field or SubjectKind.Effort or SubjectKind.Indicator,
    };
}
