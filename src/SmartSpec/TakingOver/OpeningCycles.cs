namespace SmartSpec;

/// <summary>The rules for the follow-up cycles of an opening statement: one after the other, and all in the past.</summary>
internal static class OpeningCycles
{
    // More than a strategy can have with any rhythm.
    private const int MostCycles = 100_000;

    public static void Check(OpeningPlace at, EquatableArray<OpeningCycle> cycles)
    {
        OpeningCycle? before = null;
        foreach (var (i, cycle) in cycles.Index())
        {
            var here = at.Of(Subject.Of(FollowUpCycle.IdOf(cycle.LastDay)), $"cycles[{i}]");
            here.Between(cycle.Number, (before?.Number ?? 0) + 1, before?.Number + 1 ?? MostCycles, "number");
            here.Between(
                cycle.FirstDay,
                before is null ? ProgrammePeriod.Earliest : After(before.LastDay),
                ProgrammePeriod.Latest,
                "firstDay"
            );
            here.Between(cycle.LastDay, cycle.FirstDay, LocalDate.Max(at.On, ProgrammePeriod.Earliest).PlusDays(-1), "lastDay");
            here.Between(cycle.DueOn, cycle.LastDay, ProgrammePeriod.Latest, "dueOn");
            if (cycle.ClosedOn is { } closed)
                here.Between(closed, After(cycle.LastDay), at.On, "closedOn");
            here.WrittenOrNone(cycle.Conclusion, "conclusion");
            here.Once(cycle.Reports.Select(report => report.Area), at => $"reports[{at}].area");
            foreach (var (j, report) in cycle.Reports.Index())
                Report(here.In($"reports[{j}]"), cycle, report);
            before = cycle;
        }
    }

    private static void Report(OpeningPlace at, OpeningCycle cycle, OpeningReport report)
    {
        at.Known(at.Standing.Areas, report.Area, SubjectKind.Area, "area");
        at.WrittenOrNone(report.Deviations, "deviations");
        at.WrittenOrNone(report.Outlook, "outlook");
        if (report.SubmittedOn is { } submitted)
            at.Between(submitted, After(cycle.LastDay), at.On, "submittedOn");
        if (report.Step is ReportStep.Submitted or ReportStep.Accepted)
        {
            at.Written(report.Status, "status");
            at.Given(report.SubmittedOn is not null, "submittedOn");
        }
        else
        {
            at.WrittenOrNone(report.Status, "status");
        }

        if (report.Step is ReportStep.Excused)
            at.Written(report.Reason, "reason");
        else
            at.WrittenOrNone(report.Reason, "reason");
        OpeningAreas.Proposers(at, report.Proposers);
    }

    /// <summary>The day after; a day too far off has been reported already.</summary>
    private static LocalDate After(LocalDate day) => LocalDate.Min(day, ProgrammePeriod.Latest).PlusDays(1);
}
