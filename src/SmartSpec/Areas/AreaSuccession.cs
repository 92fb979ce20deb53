namespace SmartSpec;

/// <summary>
/// Areas from one period to the next: handed over by the strategy that ends, continued in the one that follows it.
/// </summary>
internal static class AreaSuccession
{
    /// <summary>Whether an area may be handed over: selected, and to a strategy that has been named.</summary>
    public static bool MayCarryOver(DecisionContext context, Area area)
    {
        if (
            !context.Editable(
                "area",
                Subject.Of(area.Id),
                area.Step,
                "area.carry-over",
                AreaStep.DevelopmentPlanning,
                AreaStep.ActionPlanning,
                AreaStep.Implementing
            ) || !context.May("area.carry-over", StrategyStages.Ongoing, GateSubject.Of(area))
        )
            return false;
        if (context.State.Successor is null)
            context.Refuse(AreaRefusals.NoSuccessor);
        return true;
    }

    /// <summary>Whether an area may be said to continue an earlier one: where the strategy follows another.</summary>
    public static bool MayContinue(DecisionContext context, Area area)
    {
        if (!AreaRules.MayEdit(context, area, "area.continue"))
            return false;
        if (context.State.Predecessor is null)
            context.Refuse(AreaRefusals.NoPredecessor);
        return true;
    }
}
