namespace SmartSpec;

internal static class CorrectionDecider
{
    public static void Decide(DecisionContext context, CorrectionCommand command)
    {
        switch (command)
        {
            case CorrectionCommand.Correct c:
                Correct(context, c);
                break;
        }
    }

    private static void Correct(DecisionContext context, CorrectionCommand.Correct c)
    {
        if (
            !context.HasText(c.Reason, "reason")
            || Facts.Standing(context, c.Right) is not { } was
            || !FactChecks.AreGood(context, c.Right)
            || !context.May("correction.correct", StrategyStages.Living)
        )
            return;
        var last = context.State.Origins.Find(FactKey.Of(c.Right));
        var origin = last ?? (c.Right as Fact.Paid)?.Payment ?? 1;
        if (last is null && Unstated(was) is { } effort)
            context.Refuse(CorrectionRefusals.NothingRecorded, ("effort", effort));
        context.Require(was != c.Right, CorrectionRefusals.NothingToCorrect, ("event", origin));
        FactChecks.RulesHold(context, c.Right);
        context.Append(
            new CorrectionEvent.Corrected(
                origin,
                was,
                c.Right,
                c.Reason,
                DependentDecisions.On(context.State, c.Right, origin).Distinct().ToEquatableArray()
            )
        );
        if (c.Right is Fact.Chartered && context.Accepts)
            FollowUpSettlement.Amend(context);
    }

    /// <summary>The effort of which a fact stands empty: nobody has stated it.</summary>
    private static Id<Effort>? Unstated(Fact was) =>
        was switch
        {
            Fact.Budgeted { Years.Count: 0 } f => f.Effort,
            Fact.Funded { Amount.Amount: 0 } f => f.Effort,
            _ => default(Id<Effort>?),
        };
}
