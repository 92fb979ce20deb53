namespace SmartSpec.Model;

/// <summary>
/// Uppföljning: a follow-up cycle. It is a span of days for which the strategy is reported on, and every area with an action plan
/// in force, or with an effort under way or paused, also where it has ended.
/// </summary>
public sealed record FollowUpCycle : IIdentified<FollowUpCycle>, IUnder
{
    /// <summary>The subject under which open cycles are indexed.</summary>
    internal static readonly Subject WhileOpen = new(SubjectKind.Cycle, "open");

    /// <summary>The identifier: the last day, such as <c>2026-04-30</c>.</summary>
    public required Id<FollowUpCycle> Id { get; init; }

    /// <summary>The number among the strategy's cycles, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>
    /// The first day of the span. The first cycle begins on the day when the strategy was launched or taken over, where that is
    /// later.
    /// </summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>
    /// The last day of the span, inclusive. The final cycle ends on the last activity day, where that is earlier.
    /// </summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>The day by which its reports are due.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>The day by which it should be closed. Nothing happens by itself on that day.</summary>
    public required LocalDate CloseBy { get; init; }

    /// <summary>The current step.</summary>
    public FollowUpStep Step { get; init; }

    /// <summary>
    /// The day when it was opened, in the strategy's time zone: the day after its last, or when that was settled; null before.
    /// </summary>
    public LocalDate? OpenedOn { get; init; }

    /// <summary>
    /// The reports due: the strategy's own, and one for each area with an action plan in force, or an effort under way or paused,
    /// on the last day.
    /// </summary>
    public EquatableArray<CycleReport> Reports { get; init; }

    /// <summary>The day when it was closed; null before.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The conclusion from it; null until it is closed.</summary>
    public Text? Conclusion { get; init; }

    /// <summary>The waived gates, with the reasons.</summary>
    public EquatableArray<Waiver> Waivers { get; init; }

    /// <summary>Whether it was opened later than the day after its last day, because nothing was settled on that day.</summary>
    public bool OpenedLate => OpenedOn > LastDay.PlusDays(1);

    /// <summary>Whether it was closed later than it should have been.</summary>
    public bool ClosedLate => ClosedOn > CloseBy;

    Subject? IUnder.Under => Step is FollowUpStep.Open ? WhileOpen : null;

    /// <summary>The report on an area, or on the strategy as a whole; null where none is due.</summary>
    /// <param name="area">The area; null for the strategy's own.</param>
    public CycleReport? ReportOn(Id<Area>? area)
    {
        foreach (var report in Reports)
            if (report.Area == area)
                return report;
        return null;
    }

    /// <summary>
    /// Whether a report of this cycle is late on a day: not submitted though its due day has passed, or submitted after it. A
    /// returned report is late until it is submitted again. An excused report is never late.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public bool IsLate(CycleReport report, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Step switch
        {
            ReportStep.Due => on > DueOn,
            ReportStep.Excused => false,
            _ => report.SubmittedOn > DueOn,
        };
    }

    /// <summary>The report with this identifier; null where there is none.</summary>
    internal CycleReport? Report(Id<CycleReport> id)
    {
        foreach (var report in Reports)
            if (report.Id == id)
                return report;
        return null;
    }

    internal FollowUpCycle With(Id<CycleReport> id, Func<CycleReport, CycleReport> change)
    {
        for (var at = 0; at < Reports.Count; at++)
            if (Reports[at].Id == id)
                return this with { Reports = Reports.SetItem(at, change(Reports[at])) };
        return this;
    }

    internal static Id<FollowUpCycle> IdOf(LocalDate lastDay) => Dates.Write(lastDay);
}
