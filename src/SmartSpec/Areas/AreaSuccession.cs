namespace SmartSpec;

/// <summary>
/// Areas from one period to the next: handed over by the strategy that ends, continued in the one that follows it.
/// </summary>
internal static class AreaSuccession
{
    public static void CarryOver(DecisionContext context, AreaCommand.CarryOver c)
    {
        if (
            !context.TryFind(context.State.Areas, c.Area, SubjectKind.Area, out var area)
            || !context.IsGiven(!c.As.IsEmpty, "as")
            || !MayCarryOver(context, area)
        )
            return;
        context.Require(area.CarriedOver?.As != c.As, AreaRefusals.CarriedOver, ("area", area.Id), ("as", c.As));
        context.Append(new AreaEvent.CarriedOver(c.Area, c.As, context.State.Successor.GetValueOrDefault(), context.Today));
    }

    public static void Continue(DecisionContext context, AreaCommand.Continue c)
    {
        if (
            !context.TryFind(context.State.Areas, c.Area, SubjectKind.Area, out var area)
            || !context.IsGiven(c.Earlier.All(earlier => !earlier.IsEmpty), "earlier")
            || !context.AreDistinct(c.Earlier, "earlier")
            || !MayContinue(context, area)
        )
            return;
        foreach (var earlier in c.Earlier)
            if (context.State.ContinuedIn(earlier) is { } other && other.Id != area.Id)
                context.Require(false, AreaRefusals.AlreadyContinued, ("earlier", earlier), ("area", other.Id));
        context.Append(new AreaEvent.Continued(c.Area, c.Earlier));
    }

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
