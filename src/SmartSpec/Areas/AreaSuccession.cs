namespace SmartSpec;

/// <summary>Areas from one period to the next: handed over by the strategy that ends, continued in the one that follows it.</summary>
internal static class AreaSuccession
{
    public static void CarryOver(Deliberation d, AreaCommand.CarryOver c)
    {
        if (!d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) || !d.Given(!c.As.IsEmpty, "as") || !MayCarryOver(d, area))
            return;
        d.Rule(area.CarriedOver?.As != c.As, AreaRefusals.CarriedOver, ("area", area.Id), ("as", c.As));
        d.Append(new AreaEvent.CarriedOver(c.Area, c.As, d.State.Successor.GetValueOrDefault(), d.Today));
    }

    public static void Continue(Deliberation d, AreaCommand.Continue c)
    {
        if (!d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) || !d.Given(c.Earlier.All(earlier => !earlier.IsEmpty), "earlier")
            || !d.Distinct(c.Earlier, "earlier") || !MayContinue(d, area))
            return;
        foreach (var earlier in c.Earlier)
            if (d.State.ContinuedIn(earlier) is { } other && other.Id != area.Id)
                d.Rule(false, AreaRefusals.AlreadyContinued, ("earlier", earlier), ("area", other.Id));
        d.Append(new AreaEvent.Continued(c.Area, c.Earlier));
    }

    /// <summary>Whether an area may be handed over: selected, and to a strategy that has been named.</summary>
    public static bool MayCarryOver(Deliberation d, Area area)
    {
        if (!d.Editable("area", Subject.Of(area.Id), area.Step, "area.carry-over", AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
            || !d.May("area.carry-over", During.Ongoing, GateSubject.Of(area)))
            return false;
        if (d.State.Successor is null)
            d.Refuse(AreaRefusals.NoSuccessor);
        return true;
    }

    /// <summary>Whether an area may be said to continue an earlier one: where the strategy follows another.</summary>
    public static bool MayContinue(Deliberation d, Area area)
    {
        if (!AreaRules.MayEdit(d, area, "area.continue"))
            return false;
        if (d.State.Predecessor is null)
            d.Refuse(AreaRefusals.NoPredecessor);
        return true;
    }
}
