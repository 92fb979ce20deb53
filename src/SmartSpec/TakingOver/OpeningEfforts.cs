namespace SmartSpec;

/// <summary>The rules for the efforts of an opening statement.</summary>
internal static class OpeningEfforts
{
    public static void Check(OpeningPlace at, EquatableArray<OpeningEffort> efforts)
    {
        at.Once(efforts.Select(effort => effort.Id), i => $"efforts[{i}].id");
        foreach (var (i, effort) in efforts.Index())
        {
            var here = at.Of(Subject.Of(effort.Id), $"efforts[{i}]");
            here.Written(effort.Name, "name");
            here.Written(effort.Description, "description");
            if (effort.Step is EffortStep.Cancelled)
                here.Written(effort.Reason, "reason");
            else
                here.WrittenOrNone(effort.Reason, "reason");
            here.Known(at.Standing.Calls, effort.Call, SubjectKind.Call, "call");
            here.AllKnown(at.Standing.Organisations, effort.Partners, SubjectKind.Organisation, "partners");
            here.Between(effort.Rank ?? 1, 1, int.MaxValue, "rank");
            InSelectedArea(here, effort);
            Fields(here, effort);
            Days(here, effort);
            OpeningMoney.Check(here, effort);
        }
    }

    private static void InSelectedArea(OpeningPlace at, OpeningEffort effort)
    {
        if (!at.Known(at.Standing.Areas, effort.Area, SubjectKind.Area, "area"))
            return;
        var step = at.Standing.Areas[effort.Area].Step;
        at.Must(
            !step.IsCandidate() && step is not (AreaStep.Deselected or AreaStep.Withdrawn),
            TakingOverRefusals.Candidate,
            "area",
            Parameter.Of("area", effort.Area),
            Parameter.Label("step", $"step.area.{Kebab.Of(step)}")
        );
    }

    /// <summary>Checks that the fields it names are in the development plan in force: the statement has no others.</summary>
    private static void Fields(OpeningPlace at, OpeningEffort effort)
    {
        var plan = at.Standing.PlanInForce(effort.Area, PlanKind.Development);
        if (effort.Field is { } main)
            InForce(main, "field");
        at.Given(effort.Field is not null || effort.AlsoServes.Count == 0, "field");
        foreach (var (i, other) in effort.AlsoServes.Index())
        {
            InForce(other, $"alsoServes[{i}]");
            at.Must(
                other != effort.Field && !effort.AlsoServes.Take(i).Contains(other),
                DecidingRefusals.Twice,
                $"alsoServes[{i}]",
                Parameter.Of("value", other)
            );
        }

        void InForce(Id<DevelopmentField> field, string member) =>
            at.Must(
                plan?.Field(field) is not null,
                TakingOverRefusals.Field,
                member,
                Parameter.Of("field", field),
                Parameter.Of("area", effort.Area)
            );
    }

    private static void Days(OpeningPlace at, OpeningEffort effort)
    {
        var working = effort.Step is EffortStep.Underway or EffortStep.Paused;
        at.Given(!working || effort.Owner is not null, "owner");
        at.Given(effort.FirstDay is not null || (!working && effort.LastDay is null), "firstDay");
        at.Given(effort.LastDay is not null || (!working && effort.FirstDay is null), "lastDay");
        var begun = working || effort.Step is EffortStep.Completed;
        if (effort.FirstDay is { } first)
            at.Between(first, ProgrammePeriod.Earliest, begun ? at.On : ProgrammePeriod.Latest, "firstDay");
        if (effort.LastDay is { } last)
            at.Between(last, effort.FirstDay ?? ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay");
        at.Known(at.Standing.Decisions, effort.ExtendedBy, SubjectKind.Decision, "extendedBy");
        var (start, _, end) = at.Standing.Charter.Period;
        if (start <= end && effort.Step.IsOpen() && effort.ExtendedBy is null && effort.LastDay > end)
            at.Must(
                false,
                EffortRefusals.PastLastActivity,
                "lastDay",
                Parameter.Of("effort", effort.Id),
                Parameter.Of("last-day", effort.LastDay.Value),
                Parameter.Of("last-activity-day", end)
            );
    }
}
