namespace SmartSpec;

internal static class CorrectionDecider
{
    public static void Decide(Deliberation d, CorrectionCommand command)
    {
        switch (command)
        {
            case CorrectionCommand.Correct c:
                Correct(d, c);
                break;
        }
    }

    private static void Correct(Deliberation d, CorrectionCommand.Correct c)
    {
        if (!d.Written(c.Reason, "reason") || Facts.Standing(d, c.Right) is not { } was || !FactChecks.AreGood(d, c.Right) || !d.May("correction.correct", During.Living))
            return;
        var last = d.State.Origins.Find(FactKey.Of(c.Right));
        var origin = last ?? (c.Right as Fact.Paid)?.Payment ?? 1;
        if (last is null && Unstated(was) is { } effort)
            d.Refuse(CorrectionRefusals.NothingRecorded, ("effort", effort));
        d.Rule(was != c.Right, CorrectionRefusals.NothingToCorrect, ("event", origin));
        FactChecks.RulesHold(d, c.Right);
        d.Append(new CorrectionEvent.Corrected(origin, was, c.Right, c.Reason, Resting.On(d.State, c.Right, origin).Distinct().ToItems()));
        if (c.Right is Fact.Chartered && d.Accepts)
            FollowUpSettling.Amend(d);
    }

    /// <summary>The effort of which a fact stands empty: nobody has stated it.</summary>
    private static Id<Effort>? Unstated(Fact was) => was switch
    {
        Fact.Budgeted { Years.Count: 0 } f => f.Effort,
        Fact.Funded { Amount.Amount: 0 } f => f.Effort,
        _ => default(Id<Effort>?),
    };
}
