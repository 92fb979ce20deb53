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
        var origin = c.Right is Fact.Paid paid ? paid.Payment : d.State.Origins.Of(FactKey.Of(c.Right));
        d.Rule(was != c.Right, CorrectionRefusals.NothingToCorrect, ("event", origin));
        FactChecks.RulesHold(d, c.Right);
        d.Append(new CorrectionEvent.Corrected(origin, was, c.Right, c.Reason, Resting.On(d.State, c.Right, origin).Distinct().ToItems()));
    }
}
