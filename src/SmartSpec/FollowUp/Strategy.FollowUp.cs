namespace SmartSpec;

/// <content>Queries about the follow-up.</content>
public sealed partial record Strategy
{
    /// <summary>The cycles that are open, in the order of their days.</summary>
    public IEnumerable<FollowUpCycle> OpenCycles() => Cycles.Under(FollowUpCycle.WhileOpen);

    /// <summary>The cycle whose days are not over; null where none is scheduled.</summary>
    public FollowUpCycle? ScheduledCycle() => Cycles.Last is { Step: FollowUpStep.Scheduled } scheduled ? scheduled : null;

    /// <summary>The cycles in which a report on an area is or was due, in the order of their days.</summary>
    public IEnumerable<FollowUpCycle> CyclesOf(Id<Area> area) => Cycles.Where(cycle => cycle.ReportOn(area) is not null);

    /// <summary>The report with this identifier; null where there is none.</summary>
    public CycleReport? FindReport(Id<CycleReport> report) => Cycles.Find(CycleReport.CycleOf(report))?.Report(report);

    /// <summary>
    /// The reports that are late on a day, by <see cref="FollowUpCycle.IsLate"/>, in the order of their cycles.
    /// </summary>
    /// <param name="on">The day.</param>
    public IEnumerable<CycleReport> LateReports(LocalDate on) =>
        Cycles.SelectMany(cycle => cycle.Reports.Where(report => cycle.IsLate(report, on)));
}
