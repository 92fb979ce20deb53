namespace SmartSpec;

/// <content>Its plans, efforts and areas.</content>
public sealed partial record Strategy
{
    /// <summary>The plan version of a kind that is in force in an area; null if none is.</summary>
    public PlanVersion? PlanInForce(Id<Area> area, PlanKind kind)
    {
        foreach (var plan in Plans.Under(Subject.Of(area)))
            if (plan.Kind == kind && plan.Step == PlanStep.InForce)
                return plan;
        return null;
    }

    /// <summary>
    /// The plan version of a kind that an area has in hand: begun, and not yet in force; null if there is none.
    /// </summary>
    public PlanVersion? PlanInHand(Id<Area> area, PlanKind kind)
    {
        foreach (var plan in Plans.Under(Subject.Of(area)))
            if (plan.Kind == kind && plan.Step.IsInHand())
                return plan;
        return null;
    }

    /// <summary>The number that an area's next plan version of a kind gets.</summary>
    internal int NextNumber(Id<Area> area, PlanKind kind)
    {
        var last = 0;
        foreach (var plan in Plans.Under(Subject.Of(area)))
            if (plan.Kind == kind)
                last = Math.Max(last, plan.Number);
        return last + 1;
    }

    /// <summary>
    /// The last plan version of a kind that was in force in an area that has ended; null if there is none, or the area has not
    /// ended.
    /// </summary>
    internal PlanVersion? LastPlan(Id<Area> area, PlanKind kind)
    {
        PlanVersion? last = null;
        if (Areas.Find(area)?.EndedBy is not null)
            foreach (var plan in Plans.Under(Subject.Of(area)))
                if (plan.Kind == kind && plan.Step is PlanStep.Ended)
                    last = plan;
        return last;
    }

    /// <summary>The plan version of a kind that has been adopted in an area and waits for its day; null if none does.</summary>
    internal PlanVersion? PlanToCome(Id<Area> area, PlanKind kind) =>
        PlanInHand(area, kind) is { Step: PlanStep.Adopted } plan ? plan : null;

    /// <summary>The efforts of an area, in the order in which they were proposed.</summary>
    public IEnumerable<Effort> EffortsOf(Id<Area> area) => Efforts.Under(Subject.Of(area));

    /// <summary>The areas that have been selected and have not ended.</summary>
    public IEnumerable<Area> SelectedAreas() => Areas.Where(area => area.Step.IsSelected());

    /// <summary>
    /// A development field and the newest plan version that has it and has not been discarded; null if there is none.
    /// </summary>
    internal (DevelopmentField Field, PlanVersion Plan)? FindField(Id<DevelopmentField> id)
    {
        (DevelopmentField, PlanVersion)? found = null;
        foreach (var plan in Plans)
            if (plan.Kind == PlanKind.Development && plan.Step != PlanStep.Discarded && plan.Field(id) is { } field)
                found = (field, plan);
        return found;
    }
}
