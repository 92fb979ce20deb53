using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to follow-up cycles.</summary>
[JsonDerivedType(typeof(Scheduled), "follow-up.scheduled.v1")]
[JsonDerivedType(typeof(Opened), "follow-up.opened.v1")]
[JsonDerivedType(typeof(ReportOwed), "follow-up.report-owed.v1")]
[JsonDerivedType(typeof(Closed), "follow-up.closed.v1")]
public abstract record FollowUpEvent : Event
{
    private FollowUpEvent() { }

    /// <summary>The next cycle was scheduled, in the place of the one that was to come, where there was one.</summary>
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
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Cycles = FollowUpEvolver.WithoutScheduled(state.Cycles).Put(FollowUpEvolver.Scheduled(this)),
            };
    }

    /// <summary>Its days were over, and its reports owed.</summary>
    /// <param name="Cycle">The cycle.</param>
    /// <param name="Reports">
    /// The strategy's own report, and one for each area with an action plan in force on the last day.
    /// </param>
    public sealed record Opened(Id<FollowUpCycle> Cycle, EquatableArray<OwedReport> Reports) : FollowUpEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            FollowUpEvolver.Change(
                state,
                Cycle,
                cycle =>
                    cycle with
                    {
                        Step = FollowUpStep.Open,
                        OpenedOn = FollowUpEvolver.OpenedOn(state, cycle, recordedAt),
                        Reports = Reports.Select(owed => new CycleReport(owed.Report, owed.Area)).ToEquatableArray(),
                    }
            );
    }

    /// <summary>One more report is owed in it: an action plan took effect late, on the cycle's last day or before.</summary>
    /// <param name="Cycle">The cycle, open.</param>
    /// <param name="Report">The report, and its area.</param>
    public sealed record ReportOwed(Id<FollowUpCycle> Cycle, OwedReport Report) : FollowUpEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            FollowUpEvolver.Change(
                state,
                Cycle,
                cycle => cycle with { Reports = cycle.Reports.Add(new(Report.Report, Report.Area)) }
            );
    }

    /// <summary>It was closed.</summary>
    /// <param name="Cycle">The cycle.</param>
    /// <param name="ClosedOn">The day, in the strategy's time zone.</param>
    /// <param name="Conclusion">What comes of it.</param>
    /// <param name="Waivers">The waivable gates that were passed without being met, with the reasons; empty for none.</param>
    public sealed record Closed(Id<FollowUpCycle> Cycle, LocalDate ClosedOn, Text Conclusion, EquatableArray<Waiver> Waivers)
        : FollowUpEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            FollowUpEvolver.Change(
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
}
