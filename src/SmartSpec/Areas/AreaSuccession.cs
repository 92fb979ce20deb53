namespace SmartSpec;

/// <summary>Areas from one period to the next: handed over by the strategy that ends, continued in the one that follows it.</summary>
internal static class AreaSuccession
{
    public static void CarryOver(Deliberation d, AreaCommand.CarryOver c)
    {
        if (d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) && d.Given(!c.As.IsEmpty, "as") && MayCarryOver(d, area))
            d.Append(new AreaEvent.CarriedOver(c.Area, c.As, d.State.Successor.GetValueOrDefault()));
    }

    public static void Continue(Deliberation d, AreaCommand.Continue c)
    {
        if (!d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) || !d.Given(!c.Earlier.IsEmpty, "earlier") || !MayContinue(d, area))
            return;
        if (d.State.Areas.FirstOrDefault(held => held.Continues.Contains(c.Earlier)) is { } other)
            d.Rule(false, AreaRefusals.AlreadyContinued, ("earlier", c.Earlier), ("area", other.Id));
        d.Append(new AreaEvent.Continued(c.Area, c.Earlier));
    }

    /// <summary>Whether an area may be handed over: selected, once, and to a strategy that has been named.</summary>
    public static bool MayCarryOver(Deliberation d, Area area)
    {
        if (!d.Editable("area", Subject.Of(area.Id), area.Step, "area.carry-over", AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
            || !d.May("area.carry-over", During.Ongoing, GateSubject.Of(area)))
            return false;
        if (d.State.Successor is null)
            d.Refuse(AreaRefusals.NoSuccessor);
        if (area.CarriedOverAs is { } carried)
            d.Rule(false, AreaRefusals.CarriedOver, ("area", area.Id), ("as", carried));
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
