namespace SmartSpec;

/// <summary>Queries about the follow-up.</summary>
public static class FollowUpViews
{
    /// <summary>The cycles that are open, in the order of their days.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<FollowUpCycle> OpenCycles(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Cycles.Under(FollowUpCycle.WhileOpen);
    }

    /// <summary>The cycle whose days are not over; null where none is scheduled.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static FollowUpCycle? ScheduledCycle(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Cycles.Last is { Step: FollowUpStep.Scheduled } scheduled ? scheduled : null;
    }

    /// <summary>The cycles in which a report on an area is or was due, in the order of their days.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<FollowUpCycle> CyclesOf(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Cycles.Where(cycle => cycle.ReportOn(area) is not null);
    }

    /// <summary>The report with this identifier; null where there is none.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static CycleReport? FindReport(this Strategy strategy, Id<CycleReport> report)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Cycles.Find(CycleReport.CycleOf(report))?.Report(report);
    }

    /// <summary>
    /// The reports that are late on a day, by <see cref="FollowUpCycle.IsLate"/>, in the order of their cycles.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<CycleReport> LateReports(this Strategy strategy, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Cycles.SelectMany(cycle => cycle.Reports.Where(report => cycle.IsLate(report, on)));
    }
}
