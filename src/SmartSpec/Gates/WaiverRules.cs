namespace SmartSpec;

/// <summary>The rules for the waivers of a command: each has a reason, and its gate is on the act and can be waived.</summary>
internal static class WaiverRules
{
    public static bool IsGood(DecisionContext context, EquatableArray<Waiver> waivers, string act)
    {
        foreach (var waiver in waivers)
            if (
                !context.ExpectText(waiver.Reason, "waivers.reason")
                || (!IsWaivable(context, waiver, act) && !context.Refuse(GateRefusals.NotWaivable, ("gate", waiver.Gate)))
            )
                return false;
        return true;
    }

    private static bool IsWaivable(DecisionContext context, Waiver waiver, string act)
    {
        foreach (var gate in context.State.Definition.GatesOn(act))
            if (gate.IsWaivable && gate.Code == waiver.Gate)
                return true;
        return false;
    }
}
