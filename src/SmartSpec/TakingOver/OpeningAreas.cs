namespace SmartSpec;

/// <summary>The rules for the areas of an opening statement: above all, that an area's step fits its plans in force.</summary>
internal static class OpeningAreas
{
    public static void Check(OpeningPlace at, OpeningStatement opening)
    {
        at.Once(opening.Areas.Select(area => area.Id), i => $"areas[{i}].id");
        foreach (var (i, area) in opening.Areas.Index())
        {
            var here = at.Of(Subject.Of(area.Id), $"areas[{i}]");
            here.Written(area.Name, "name");
            here.Written(area.Description, "description");
            here.Known(at.Standing.Decisions, area.Decision, SubjectKind.Decision, "decision");
            here.AllKnown(at.Standing.Evidence, area.Grounds?.Evidence ?? [], SubjectKind.Evidence, "grounds.evidence");
            here.AllKnown(at.Standing.Goals, area.Grounds?.Goals ?? [], SubjectKind.Goal, "grounds.goals");
            here.Once(area.Grounds?.Sdgs ?? [], at => $"grounds.sdgs[{at}]");
            if (area.Step is AreaStep.Deselected or AreaStep.Withdrawn)
                here.Written(area.Reason, "reason");
            else
                here.WrittenOrNone(area.Reason, "reason");
            Assessments(here, area);
            Proposers(here, area.Proposers);
            StepFitsPlans(here, area, opening.Plans);
            OpeningLineage.Check(here, area, opening);
        }
    }

    private static void Assessments(OpeningPlace at, OpeningArea area)
    {
        var criteria = at.Standing.Definition.Criteria;
        at.Once(area.Assessments.Select(assessment => assessment.Criterion), i => $"assessments[{i}].criterion");
        foreach (var (i, assessment) in area.Assessments.Index())
        {
            at.Written(assessment.Motivation, $"assessments[{i}].motivation");
            if (criteria.FirstOrDefault(criterion => criterion.Id == assessment.Criterion) is { } criterion)
                at.Between(assessment.Score, criterion.Lowest, criterion.Highest, $"assessments[{i}].score");
            else
                at.Unknown(SubjectKind.Criterion, assessment.Criterion.Value, $"assessments[{i}].criterion");
        }
    }

    public static void Proposers(OpeningPlace at, EquatableArray<Proposer> proposers)
    {
        foreach (var (i, proposer) in proposers.Index())
        {
            at.Given(proposer.Persons.Count > 0, $"proposers[{i}].persons");
            at.Known(at.Standing.Organisations, proposer.Body, SubjectKind.Organisation, $"proposers[{i}].body");
        }
    }

    private static void StepFitsPlans(OpeningPlace at, OpeningArea area, EquatableArray<OpeningPlan> plans)
    {
        at.Must(area.Step is not AreaStep.Closed, TakingOverRefusals.WithStrategy, "step", Parameter.Of("area", area.Id));
        PlanKind[] expected = area.Step switch
        {
            AreaStep.ActionPlanning => [PlanKind.Development],
            AreaStep.Implementing => [PlanKind.Development, PlanKind.Action],
            _ => [],
        };
        var stated = plans.Where(plan => plan.Area == area.Id).Select(plan => plan.Kind).Distinct().Order().ToList();
        at.Must(
            stated.SequenceEqual(expected),
            TakingOverRefusals.Step,
            "step",
            Parameter.Of("area", area.Id),
            Parameter.Label("step", $"step.area.{Kebab.Of(area.Step)}"),
            Kinds("expected", expected),
            Kinds("stated", stated)
        );
    }

    private static Parameter Kinds(string name, IEnumerable<PlanKind> kinds) =>
        Parameter.Label(name, kinds.Select(kind => $"plan-kind.{Kebab.Of(kind)}"));
}
