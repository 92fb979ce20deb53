namespace SmartSpec;

/// <summary>Whether the waivers of a command can be: each has a reason, and its gate stands on the act and is waivable.</summary>
internal static class Waiving
{
    public static bool IsGood(Deliberation d, Items<Waiver> waivers, string act)
    {
        foreach (var waiver in waivers)
            if (!d.Written(waiver.Reason, "waivers.reason") || (!IsWaivable(d, waiver, act) && !d.Refuse(GateRefusals.NotWaivable, ("gate", waiver.Gate))))
                return false;
        return true;
    }

    private static bool IsWaivable(Deliberation d, Waiver waiver, string act)
    {
        foreach (var gate in d.State.Definition.GatesOn(act))
            if (gate.IsWaivable && gate.Code == waiver.Gate)
                return true;
        return false;
    }
}
