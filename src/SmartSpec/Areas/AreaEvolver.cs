namespace SmartSpec;

internal static class AreaEvolver
{
    public static Strategy Change(Strategy state, Id<Area> id, Func<Area, Area> change) =>
        state with
        {
            Areas = state.Areas.Change(id, change),
        };

    public static Area WithAssessment(Area area, Assessment assessment) =>
        area with
        {
            Assessments = area.Assessments.Without(held => held.Criterion == assessment.Criterion).Add(assessment),
        };

    public static Area WithCriteria(Area area, EquatableArray<Criterion> criteria, ProcessDefinition definition)
    {
        var changed = area with { Criteria = criteria };
        var counted = changed.CriteriaUnder(definition);
        return changed with
        {
            Assessments = area.Assessments.Without(held =>
                !counted.Any(criterion =>
                    criterion.Id == held.Criterion && criterion.Lowest <= held.Score && held.Score <= criterion.Highest
                )
            ),
        };
    }
}
