namespace SmartSpec;

/// <summary>Adopted plans take effect on their day.</summary>
internal static class PlanSettling
{
    /// <summary>The first day on which an adopted plan takes effect; null if none waits.</summary>
    public static LocalDate? NextDue(Strategy state)
    {
        LocalDate? next = null;
        foreach (var plan in state.Plans)
            if (plan is { Step: PlanStep.Adopted, EffectiveFrom: { } day } && (next is null || day < next))
                next = day;
        return next;
    }

    /// <summary>Lets every adopted plan whose day it is take effect.</summary>
    public static void Settle(Deliberation d, LocalDate day)
    {
        foreach (var plan in d.State.Plans.Where(plan => plan.Step is PlanStep.Adopted && plan.EffectiveFrom <= day).ToList())
            TakeEffect(d, plan);
    }

    private static void TakeEffect(Deliberation d, PlanVersion plan)
    {
        var day = plan.EffectiveFrom;
        if (d.State.PlanInForce(plan.Area, plan.Kind) is { } old)
            d.Append(new PlanEvent.Superseded(old.Id, plan.Id), day);
        d.Append(new PlanEvent.TookEffect(plan.Id), day);
        foreach (var happened in Fates.Happening(d.State, plan).ToList())
            d.Append(happened, day);
        if (d.State.Areas.Find(plan.Area) is not { } area)
            return;
        if (plan.Kind is PlanKind.Development && AreaLifecycle.Table.Next(area.Step, AreaTrigger.DevelopmentPlanInForce) is not null)
            d.Append(new AreaEvent.ActionPlanningBegun(area.Id, plan.Id), day);
        if (plan.Kind is PlanKind.Action && AreaLifecycle.Table.Next(area.Step, AreaTrigger.ActionPlanInForce) is not null)
            d.Append(new AreaEvent.ImplementationBegun(area.Id, plan.Id), day);
        FollowUpSettling.Owe(d, plan);
    }
}
