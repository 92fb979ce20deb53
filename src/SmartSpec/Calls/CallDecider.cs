namespace SmartSpec;

internal static class CallDecider
{
    public static void Decide(Deliberation d, CallCommand command)
    {
        switch (command)
        {
            case CallCommand.Announce c:
                Announce(d, c);
                break;
        }
    }

    private static void Announce(Deliberation d, CallCommand.Announce c)
    {
        if (!d.Fresh(d.State.Calls, c.Call, SubjectKind.Call) || !d.Written(c.Name, "name") || !d.Given(c.Areas.Count > 0, "areas")
            || !d.Ordered(c.OpensOn, c.ClosesOn) || !d.AllKnown(d.State.Areas, c.Areas, SubjectKind.Area)
            || !d.KnownOrNone(d.State.Organisations, c.Financier, SubjectKind.Organisation)
            || !ReferenceDecider.AreGood(d, c.References, "references") || !d.May("call.announce", During.Running))
            return;
        foreach (var area in c.Areas)
            d.Rule(d.State.Areas[area].Step.IsSelected(), CallRefusals.NotSelected, ("area", area));
        d.Append(new CallEvent.Announced(new(c.Call, c.Name, c.Areas, c.OpensOn, c.ClosesOn, d.Today, c.Financier, c.References)));
    }
}
