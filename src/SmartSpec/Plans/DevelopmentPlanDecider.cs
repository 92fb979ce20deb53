namespace SmartSpec;

/// <summary>Edits of a development plan's content.</summary>
internal static class DevelopmentPlanDecider
{
    /// <summary>
    /// Whether a field is another area's. What a change has brought with it, from an area that it ended, is the area's own.
    /// </summary>
    public static bool IsOfAnotherArea(Strategy state, PlanVersion plan, Id<DevelopmentField> field)
    {
        var others = false;
        foreach (var held in state.Plans)
        {
            if (held.Field(field) is null)
                continue;
            if (held.Area == plan.Area)
                return false;
            others = true;
        }

        return others;
    }
}
