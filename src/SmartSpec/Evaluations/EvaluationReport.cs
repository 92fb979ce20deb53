namespace SmartSpec;

/// <summary>Whether a report is complete, and fits the evaluation.</summary>
internal static class EvaluationReport
{
    public static bool IsGood(DecisionContext context, EvaluationCommand.Report c)
    {
        if (!context.IsGiven(c.Findings.Count > 0, "findings"))
            return false;
        foreach (var finding in c.Findings)
            if (
                !context.HasText(finding.Said, "findings.said")
                || !context.ExistsOrNone(context.State.Areas, finding.Area, SubjectKind.Area)
            )
                return false;
        foreach (var advice in c.Recommendations)
            if (
                !context.HasText(advice.Said, "recommendations.said")
                || !context.ExistsOrNone(context.State.Areas, advice.Area, SubjectKind.Area)
            )
                return false;
        return context.AreDistinct(c.Findings.Select(finding => finding.Id).ToEquatableArray(), "findings")
            && context.AreDistinct(c.Recommendations.Select(advice => advice.Id).ToEquatableArray(), "recommendations")
            && (c.RespondBy is not { } day || context.IsInRange(day, context.Today, ProgrammePeriod.Latest, "respondBy"));
    }

    /// <summary>Whether the findings answer questions that were asked, and the recommendations are new.</summary>
    public static bool FitsIn(DecisionContext context, EvaluationCommand.Report c, Evaluation evaluation)
    {
        foreach (var finding in c.Findings)
            if (finding.Question is { } id && !evaluation.Questions.Any(question => question.Id == id))
                return context.RefuseUnknown(SubjectKind.Question, id.Value);
        foreach (var advice in c.Recommendations)
            context.IsNew(context.State.Recommendations, advice.Id, SubjectKind.Recommendation);
        return true;
    }

    /// <summary>Refuses what is said of areas that the evaluation does not cover.</summary>
    public static void StaysInScope(DecisionContext context, EvaluationCommand.Report c, Evaluation evaluation)
    {
        var outside = c
            .Findings.Select(finding => finding.Area)
            .Concat(c.Recommendations.Select(advice => advice.Area))
            .OfType<Id<Area>>()
            .Distinct()
            .Where(area => !evaluation.Covers(area))
            .ToList();
        context.Require(
            outside.Count == 0,
            EvaluationRefusals.OutsideScope,
            Parameter.Of("evaluation", evaluation.Id),
            Parameter.Many("areas", outside)
        );
    }
}
