namespace SmartSpec;

/// <summary>The rules that several acts on areas share.</summary>
internal static class AreaRules
{
    /// <summary>Whether criteria have names, weights and scales.</summary>
    public static bool CriteriaAreGood(DecisionContext context, EquatableArray<Criterion> criteria)
    {
        foreach (var criterion in criteria)
        {
            if (
                !context.IsGiven(!criterion.Id.IsEmpty, "criteria.id")
                || !context.ExpectText(criterion.Name, "criteria.name")
                || !context.IsInRange(criterion.Weight, 0.0001m, decimal.MaxValue, "criteria.weight")
                || (criterion.Worst == criterion.Best && !context.Refuse(AreaRefusals.ScaleEmpty, ("criterion", criterion.Id)))
            )
                return false;
        }

        return context.AreDistinct(criteria.Select(criterion => criterion.Id).ToEquatableArray(), "criteria");
    }

    /// <summary>Whether grounds name what is known, each once.</summary>
    public static bool IsGood(DecisionContext context, Grounds grounds) =>
        context.AllExist(context.State.Evidence, grounds.Evidence, SubjectKind.Evidence)
        && context.AllExist(context.State.Goals, grounds.Goals, SubjectKind.Goal)
        && context.IsGiven(grounds.Sdgs.All(sdg => sdg.Number > 0), "grounds.sdgs")
        && context.AreDistinct(grounds.Sdgs, "grounds.sdgs");

    /// <summary>
    /// Whether an assessment has its motivation, and a score on the scale of a criterion that counts for the area.
    /// </summary>
    public static bool IsGood(DecisionContext context, Area area, Assessment assessment)
    {
        if (
            !context.ExpectText(assessment.Motivation, "motivation")
            || !context.AllExist(context.State.Evidence, assessment.RestsOn, SubjectKind.Evidence)
        )
            return false;
        return
            area.CriteriaUnder(context.State.Definition).FirstOrDefault(criterion => criterion.Id == assessment.Criterion)
                is { } criterion
            ? context.IsInRange(assessment.Score, criterion.Lowest, criterion.Highest, "score")
            : context.RefuseUnknown(SubjectKind.Criterion, assessment.Criterion.Value);
    }

    /// <summary>What a selection rests on is not left out of it, but by a change or in a review.</summary>
    public static void MustKeep(DecisionContext context, Area area, Grounds grounds)
    {
        if (!area.IsSelected || context.State.OpenReview(area.Id) is not null)
            return;
        EquatableArray<Subject> left =
        [
            .. area
                .Grounds.Evidence.Where(id => !grounds.Evidence.Contains(id))
                .Select(id => new Subject(SubjectKind.Evidence, id.Value)),
            .. area.Grounds.Goals.Where(id => !grounds.Goals.Contains(id)).Select(id => new Subject(SubjectKind.Goal, id.Value)),
        ];
        if (left.Count > 0 || !area.Grounds.Sdgs.All(grounds.Sdgs.Contains))
            context.Refuse(
                AreaRefusals.GroundsDecided,
                Parameter.Of("area", area.Id),
                left.Count > 0
                    ? Parameter.Many("left-out", left)
                    : Parameter.Many(
                        "left-out",
                        area.Grounds.Sdgs.Where(sdg => !grounds.Sdgs.Contains(sdg)).Select(sdg => $"SDG {sdg.Number}")
                    )
            );
    }

    /// <summary>The assessments on which a selection rests are not removed with their criteria, but in a review.</summary>
    public static void MustKeep(DecisionContext context, Area area, EquatableArray<Criterion> criteria)
    {
        if (!area.IsSelected || context.State.OpenReview(area.Id) is not null)
            return;
        var kept = (area with { Criteria = criteria }).CriteriaUnder(context.State.Definition);
        var lost = area
            .Assessments.Select(assessment => assessment.Criterion)
            .Where(id => !kept.Any(criterion => criterion.Id == id))
            .ToList();
        if (lost.Count > 0)
            context.Refuse(AreaRefusals.CriteriaDecided, Parameter.Of("area", area.Id), Parameter.Many("assessed", lost));
    }

    /// <summary>While an area is paused, nothing in it is submitted, adopted, mobilised or started.</summary>
    public static void MustNotBePaused(DecisionContext context, Area? area)
    {
        if (area?.Paused is { } paused)
            context.Require(false, AreaRefusals.Paused, ("area", area.Id), ("since", paused.Since));
    }
}
