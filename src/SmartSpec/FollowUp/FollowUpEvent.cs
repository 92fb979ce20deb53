using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of follow-up cycles.</summary>
[JsonDerivedType(typeof(Scheduled), "follow-up.scheduled.v1")]
[JsonDerivedType(typeof(Opened), "follow-up.opened.v1")]
[JsonDerivedType(typeof(ReportOwed), "follow-up.report-owed.v1")]
[JsonDerivedType(typeof(Closed), "follow-up.closed.v1")]
[JsonDerivedType(typeof(Cancelled), "follow-up.cancelled.v1")]
public abstract record FollowUpEvent : Event
{
    private FollowUpEvent() { }

    /// <summary>The next cycle was scheduled; it replaces a cycle that was scheduled before and has not begun.</summary>
    /// <param name="Cycle">The cycle's identifier: its last day.</param>
    /// <param name="Number">Its number, from 1.</param>
    /// <param name="FirstDay">Its first day.</param>
    /// <param name="LastDay">Its last day, inclusive.</param>
    /// <param name="DueOn">The day by which its reports are due.</param>
    /// <param name="CloseBy">The day by which it should be closed.</param>
    public sealed record Scheduled(
        Id<FollowUpCycle> Cycle,
        int Number,
        LocalDate FirstDay,
        LocalDate LastDay,
        LocalDate DueOn,
        LocalDate CloseBy
    ) : FollowUpEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Cycles = WithoutScheduled(state.Cycles)
                .Put(
                    new()
                    {
                        Id = Cycle,
                        Number = Number,
                        FirstDay = FirstDay,
                        LastDay = LastDay,
                        DueOn = DueOn,
                        CloseBy = CloseBy,
                    }
                );

        private static EntitySet<FollowUpCycle> WithoutScheduled(EntitySet<FollowUpCycle> cycles) =>
            cycles.Last is { Step: FollowUpStep.Scheduled } scheduled ? cycles.Without(scheduled.Id) : cycles;
    }

    /// <summary>The next cycle was cancelled: the strategy moved to a process definition without follow-up.</summary>
    /// <param name="Cycle">The cycle: scheduled until then.</param>
    public sealed record Cancelled(Id<FollowUpCycle> Cycle) : FollowUpEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Cycles = state.Cycles.Without(Cycle);
    }

    /// <summary>It was opened: its days are over, and its reports are due.</summary>
    /// <param name="Cycle">The cycle.</param>
    /// <param name="Reports">
    /// The strategy's own report, and one for each area with an action plan in force, or an effort under way or paused, on
    /// the last day.
    /// </param>
    public sealed record Opened(Id<FollowUpCycle> Cycle, EquatableArray<OwedReport> Reports) : FollowUpEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Cycle,
                cycle =>
                    cycle with
                    {
                        Step = FollowUpStep.Open,
                        OpenedOn = OpenedOn(state, cycle, recordedAt),
                        Reports = Reports
                            .Select(report => new CycleReport { Id = report.Report, Area = report.Area })
                            .ToEquatableArray(),
                    }
            );

        /// <summary>The day when it was opened: on time also where the time zone skips the day after the last one.</summary>
        private static LocalDate OpenedOn(Strategy state, FollowUpCycle cycle, Instant recordedAt)
        {
            var (zone, due) = (state.Charter.Zone, cycle.LastDay.PlusDays(1));
            var day = zone.DayOf(recordedAt);
            return day > due && zone.StartOfDay(day) == zone.StartOfDay(due) ? due : day;
        }
    }

    /// <summary>
    /// One more report is due in it: an action plan or a change took effect late, on the cycle's last day or before.
    /// </summary>
    /// <param name="Cycle">The cycle, open.</param>
    /// <param name="Report">The report, and its area.</param>
    public sealed record ReportOwed(Id<FollowUpCycle> Cycle, OwedReport Report) : FollowUpEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Cycle,
                cycle => cycle with { Reports = cycle.Reports.Add(new() { Id = Report.Report, Area = Report.Area }) }
            );
    }

    /// <summary>It was closed.</summary>
    /// <param name="Cycle">The cycle.</param>
    /// <param name="ClosedOn">The day, in the strategy's time zone.</param>
    /// <param name="Conclusion">The conclusion from the cycle.</param>
    /// <param name="Waivers">The waivable gates that were passed without being met, with the reasons; empty for none.</param>
    public sealed record Closed(Id<FollowUpCycle> Cycle, LocalDate ClosedOn, Text Conclusion, EquatableArray<Waiver> Waivers)
        : FollowUpEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Cycle,
                cycle =>
                    cycle with
                    {
                        Step = FollowUpStep.Closed,
                        ClosedOn = ClosedOn,
                        Conclusion = Conclusion,
                        Waivers = Waivers,
                    }
            );
    }

    private static void Update(Strategy state, Id<FollowUpCycle> id, Func<FollowUpCycle, FollowUpCycle> change) =>
        state.Cycles = state.Cycles.Change(id, change);
}
