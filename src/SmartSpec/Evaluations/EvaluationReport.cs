namespace SmartSpec;

/// <summary>The checks of a report: that it is complete, and fits the evaluation.</summary>
internal static class EvaluationReport
{
    /// <summary>Whether it has findings, all with texts and areas that exist, and a day that is not past.</summary>
    public static bool IsGood(DecisionContext context, EvaluationCommand.Report report)
    {
        context.Expect(report.Findings.Count > 0, "findings");
        foreach (var finding in report.Findings)
            if (
                !context.ExpectText(finding.Said, "findings.said")
                || !context.ExistsOrNone(context.State.Areas, finding.Area, SubjectKind.Area)
            )
                return false;
        foreach (var advice in report.Recommendations)
            if (
                !context.ExpectText(advice.Said, "recommendations.said")
                || !context.ExistsOrNone(context.State.Areas, advice.Area, SubjectKind.Area)
            )
                return false;
        return context.AreDistinct(report.Findings.Select(finding => finding.Id).ToEquatableArray(), "findings")
            && context.AreDistinct(report.Recommendations.Select(advice => advice.Id).ToEquatableArray(), "recommendations")
            && (report.RespondBy is not { } day || context.IsInRange(day, context.Today, ProgrammePeriod.Latest, "respondBy"));
    }

    /// <summary>Whether the findings answer questions of the evaluation, and the recommendations are new.</summary>
    public static bool Fits(DecisionContext context, EvaluationCommand.Report report, Evaluation evaluation)
    {
        foreach (var finding in report.Findings)
            if (finding.Question is { } id && !evaluation.Questions.Any(question => question.Id == id))
                return context.RefuseUnknown(SubjectKind.Question, id.Value);
        foreach (var advice in report.Recommendations)
            context.IsNew(context.State.Recommendations, advice.Id, SubjectKind.Recommendation);
        return true;
    }

    /// <summary>Findings and recommendations are only about areas that the evaluation covers.</summary>
    public static void MustBeInScope(DecisionContext context, EvaluationCommand.Report report, Evaluation evaluation)
    {
        var outside = report
            .Findings.Select(finding => finding.Area)
            .Concat(report.Recommendations.Select(advice => advice.Area))
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
