namespace SmartSpec;

/// <summary>Whether a report is complete, and fits the evaluation.</summary>
internal static class EvaluationReport
{
    public static bool IsGood(Deliberation d, EvaluationCommand.Report c)
    {
        if (!d.Given(c.Findings.Count > 0, "findings"))
            return false;
        foreach (var finding in c.Findings)
            if (!d.Written(finding.Said, "findings.said") || !d.KnownOrNone(d.State.Areas, finding.Area, SubjectKind.Area))
                return false;
        foreach (var advice in c.Recommendations)
            if (!d.Written(advice.Said, "recommendations.said") || !d.KnownOrNone(d.State.Areas, advice.Area, SubjectKind.Area))
                return false;
        return d.Distinct(c.Findings.Select(finding => finding.Id).ToItems(), "findings")
            && d.Distinct(c.Recommendations.Select(advice => advice.Id).ToItems(), "recommendations")
            && (c.RespondBy is not { } day || d.Between(day, d.Today, ProgrammePeriod.Latest, "respondBy"));
    }

    /// <summary>Whether the findings answer questions that were asked, and the recommendations are new.</summary>
    public static bool FitsIn(Deliberation d, EvaluationCommand.Report c, Evaluation evaluation)
    {
        foreach (var finding in c.Findings)
            if (finding.Question is { } id && !evaluation.Questions.Any(question => question.Id == id))
                return d.Unknown(SubjectKind.Question, id.Value);
        foreach (var advice in c.Recommendations)
            d.Fresh(d.State.Recommendations, advice.Id, SubjectKind.Recommendation);
        return true;
    }

    /// <summary>Refuses what is said of areas that the evaluation does not cover.</summary>
    public static void StaysInScope(Deliberation d, EvaluationCommand.Report c, Evaluation evaluation)
    {
        var outside = c.Findings.Select(finding => finding.Area).Concat(c.Recommendations.Select(advice => advice.Area))
            .OfType<Id<Area>>().Distinct().Where(area => !evaluation.Covers(area)).ToList();
        d.Rule(outside.Count == 0, EvaluationRefusals.OutsideScope, Parameter.Of("evaluation", evaluation.Id), Parameter.Many("areas", outside));
    }
}
