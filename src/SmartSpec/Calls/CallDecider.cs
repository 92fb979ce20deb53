namespace SmartSpec;

internal static class CallDecider
{
    public static void Decide(DecisionContext context, CallCommand command)
    {
        switch (command)
        {
            case CallCommand.Announce c:
                Announce(context, c);
                break;
        }
    }

    private static void Announce(DecisionContext context, CallCommand.Announce c)
    {
        if (
            !context.IsNew(context.State.Calls, c.Call, SubjectKind.Call)
            || !context.HasText(c.Name, "name")
            || !context.IsGiven(c.Areas.Count > 0, "areas")
            || !context.IsInOrder(c.OpensOn, c.ClosesOn)
            || !context.AllExist(context.State.Areas, c.Areas, SubjectKind.Area)
            || !context.ExistsOrNone(context.State.Organisations, c.Financier, SubjectKind.Organisation)
            || !ReferenceDecider.AreGood(context, c.References, "references")
            || !context.May("call.announce", StrategyStages.Running)
        )
            return;
        foreach (var area in c.Areas)
            context.Require(context.State.Areas[area].Step.IsSelected(), CallRefusals.NotSelected, ("area", area));
        context.Append(
            new CallEvent.Announced(new(c.Call, c.Name, c.Areas, c.OpensOn, c.ClosesOn, context.Today, c.Financier, c.References))
        );
    }
}
