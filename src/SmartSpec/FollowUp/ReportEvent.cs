using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of the reports of follow-up cycles.</summary>
[JsonDerivedType(typeof(Submitted), "report.submitted.v1")]
[JsonDerivedType(typeof(Accepted), "report.accepted.v1")]
[JsonDerivedType(typeof(Returned), "report.returned.v1")]
[JsonDerivedType(typeof(Excused), "report.excused.v1")]
[JsonDerivedType(typeof(Carried), "report.carried.v1")]
public abstract record ReportEvent : Event
{
    private ReportEvent() { }

    /// <summary>A report was submitted.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="SubmittedOn">The day, in the strategy's time zone.</param>
    /// <param name="Status">The current status.</param>
    /// <param name="Deviations">The deviations from plans and targets; null where none were reported.</param>
    /// <param name="Outlook">The expectations for the time ahead; null where none were reported.</param>
    /// <param name="Proposer">
    /// The person who submitted it, and their organisation; four-eyes compares acceptance with them.
    /// </param>
    /// <param name="Anew">
    /// Whether it was written anew after it was returned: who submitted it before no longer counts. Default: no, as in events
    /// from before they stated it.
    /// </param>
    public sealed record Submitted(
        Id<CycleReport> Report,
        LocalDate SubmittedOn,
        Text Status,
        Text? Deviations,
        Text? Outlook,
        Proposer Proposer,
        bool Anew = false
    ) : ReportEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Report,
                report =>
                    report with
                    {
                        Step = ReportStep.Submitted,
                        SubmittedOn = SubmittedOn,
                        Status = Status,
                        Deviations = Deviations,
                        Outlook = Outlook,
                        Proposers = Anew ? [Proposer] : report.Proposers.Add(Proposer),
                    }
            );
    }

    /// <summary>It was accepted; the event records between whom four-eyes applied.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="FourEyes">Between whom four-eyes applied to this act; off where the definition did not require it.</param>
    public sealed record Accepted(Id<CycleReport> Report, FourEyes FourEyes) : ReportEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Report, report => report with { Step = ReportStep.Accepted });
    }

    /// <summary>It was returned, to be submitted again.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">The reason for returning it.</param>
    public sealed record Returned(Id<CycleReport> Report, Text Reason) : ReportEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Report, report => report with { Step = ReportStep.Due, Reason = Reason, RoundFrom = state.Length + 1 });
    }

    /// <summary>It was excused: it need not be submitted.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">The reason for excusing from it.</param>
    public sealed record Excused(Id<CycleReport> Report, Text Reason) : ReportEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Report, report => report with { Step = ReportStep.Excused, Reason = Reason });
    }

    /// <summary>A change ended its area, and a successor of that area submits it.</summary>
    /// <param name="Report">The report, due.</param>
    /// <param name="Area">The area that owes it from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Carried(Id<CycleReport> Report, Id<Area> Area, Id<Change> Change) : ReportEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Report, report => report with { Area = Area });
    }

    private static void Update(Strategy state, Id<CycleReport> id, Func<CycleReport, CycleReport> change) =>
        state.Cycles = state.Cycles.Change(CycleReport.CycleOf(id), cycle => cycle.With(id, change));
}
