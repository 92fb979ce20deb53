namespace SmartSpec;

/// <summary>The settlement of plans: adopted plans take effect on their day.</summary>
internal static class PlanSettlement
{
    /// <summary>The first day on which an adopted plan takes effect; null for none. None does whose decision was annulled.</summary>
    public static LocalDate? NextDue(Strategy state)
    {
        LocalDate? next = null;
        foreach (var plan in state.Plans)
            if (
                plan is { Step: PlanStep.Adopted, EffectiveFrom: { } day }
                && (next is null || day < next)
                && !state.IsAnnulled(plan.Decision)
            )
                next = day;
        return next;
    }

    /// <summary>Lets every adopted plan take effect whose day has come.</summary>
    public static void Settle(DecisionContext context, LocalDate day)
    {
        foreach (
            var plan in context
                .State.Plans.Where(plan =>
                    plan.Step is PlanStep.Adopted && plan.EffectiveFrom <= day && !context.State.IsAnnulled(plan.Decision)
                )
                .ToList()
        )
            TakeEffect(context, plan);
    }

    private static void TakeEffect(DecisionContext context, PlanVersion plan)
    {
        var day = plan.EffectiveFrom;
        if (context.State.PlanInForce(plan.Area, plan.Kind) is { } old)
            context.Append(new PlanEvent.Superseded(old.Id, plan.Id), day);
        context.Append(new PlanEvent.TookEffect(plan.Id), day);
        foreach (var item in FateRules.EventsOf(context.State, plan).ToList())
            context.Append(item, day);
        if (context.State.Areas.Find(plan.Area) is not { } area)
            return;
        if (
            plan.Kind is PlanKind.Development
            && AreaLifecycle.Table.Next(area.Step, AreaTrigger.DevelopmentPlanInForce) is not null
        )
            context.Append(new AreaEvent.ActionPlanningBegun(area.Id, plan.Id), day);
        if (plan.Kind is PlanKind.Action && AreaLifecycle.Table.Next(area.Step, AreaTrigger.ActionPlanInForce) is not null)
            context.Append(new AreaEvent.ImplementationBegun(area.Id, plan.Id), day);
        FollowUpSettlement.Owe(context, plan);
    }
}
