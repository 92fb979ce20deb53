namespace SmartSpec;

/// <summary>Views of a strategy's state that are used in many places.</summary>
public static class StrategyViews
{
    /// <summary>The plan version of a kind that is in force in an area; null if none is.</summary>
    public static PlanVersion? PlanInForce(this Strategy strategy, Id<Area> area, PlanKind kind)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        foreach (var plan in strategy.Plans.Under(Subject.Of(area)))
            if (plan.Kind == kind && plan.Step == PlanStep.InForce)
                return plan;
        return null;
    }

    /// <summary>
    /// The plan version of a kind that an area has in hand: begun, and not yet in force; null if there is none.
    /// </summary>
    public static PlanVersion? PlanInHand(this Strategy strategy, Id<Area> area, PlanKind kind)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        foreach (var plan in strategy.Plans.Under(Subject.Of(area)))
            if (plan.Kind == kind && plan.Step.IsInHand())
                return plan;
        return null;
    }

    /// <summary>The number that an area's next plan version of a kind gets.</summary>
    internal static int NextNumber(this Strategy strategy, Id<Area> area, PlanKind kind)
    {
        var last = 0;
        foreach (var plan in strategy.Plans.Under(Subject.Of(area)))
            if (plan.Kind == kind)
                last = Math.Max(last, plan.Number);
        return last + 1;
    }

    /// <summary>
    /// The last plan version of a kind that was in force in an area that has ended; null if there is none, or the area has not
    /// ended.
    /// </summary>
    internal static PlanVersion? LastPlan(this Strategy strategy, Id<Area> area, PlanKind kind)
    {
        PlanVersion? last = null;
        if (strategy.Areas.Find(area)?.EndedBy is not null)
            foreach (var plan in strategy.Plans.Under(Subject.Of(area)))
                if (plan.Kind == kind && plan.Step is PlanStep.Ended)
                    last = plan;
        return last;
    }

    /// <summary>The plan version of a kind that has been adopted in an area and waits for its day; null if none does.</summary>
    internal static PlanVersion? PlanToCome(this Strategy strategy, Id<Area> area, PlanKind kind) =>
        strategy.PlanInHand(area, kind) is { Step: PlanStep.Adopted } plan ? plan : null;

    /// <summary>The efforts of an area, in the order in which they were proposed.</summary>
    public static IEnumerable<Effort> EffortsOf(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Efforts.Under(Subject.Of(area));
    }

    /// <summary>The areas that have been selected and have not ended.</summary>
    public static IEnumerable<Area> SelectedAreas(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Areas.Where(area => area.Step.IsSelected());
    }

    /// <summary>
    /// A development field and the newest plan version that has it and has not been discarded; null if there is none.
    /// </summary>
    internal static (DevelopmentField Field, PlanVersion Plan)? FindField(this Strategy strategy, Id<DevelopmentField> id)
    {
        (DevelopmentField, PlanVersion)? found = null;
        foreach (var plan in strategy.Plans)
            if (plan.Kind == PlanKind.Development && plan.Step != PlanStep.Discarded && plan.Field(id) is { } field)
                found = (field, plan);
        return found;
    }
}
