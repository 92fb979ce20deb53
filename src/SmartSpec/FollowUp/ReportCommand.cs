using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on the reports of open follow-up cycles.</summary>
[JsonDerivedType(typeof(Submit), "report.submit")]
[JsonDerivedType(typeof(Accept), "report.accept")]
[JsonDerivedType(typeof(Return), "report.return")]
[JsonDerivedType(typeof(Excuse), "report.excuse")]
public abstract record ReportCommand : Command
{
    private ReportCommand() { }

    /// <summary>Submit a report that is due.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Status">The current status.</param>
    /// <param name="Deviations">
    /// The deviations from plans and targets, with causes and measures; null where there are none.
    /// </param>
    /// <param name="Outlook">The expectations for the time ahead; null where there is nothing to report.</param>
    public sealed record Submit(Id<CycleReport> Report, Text Status, Text? Deviations = null, Text? Outlook = null)
        : ReportCommand
    {
        internal static Act<CycleReport> Act { get; } = FollowUpActs.Step(ReportTrigger.Submit, typeof(ReportEvent.Submitted));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Status, "status")
                && context.ExpectTextOrNone(Deviations, "deviations")
                && context.ExpectTextOrNone(Outlook, "outlook")
                && Find(context, Report, out var report)
                && Act.May(context, report)
            )
                context.Append(
                    new ReportEvent.Submitted(
                        Report,
                        context.Today,
                        Status,
                        Deviations,
                        Outlook,
                        Proposer.Of(context),
                        Anew: report.RoundFrom is not null
                    )
                );
        }
    }

    /// <summary>Accept a report that has been submitted.</summary>
    /// <param name="Report">The report.</param>
    public sealed record Accept(Id<CycleReport> Report) : ReportCommand
    {
        internal static Act<CycleReport> Act { get; } = FollowUpActs.Step(ReportTrigger.Accept, typeof(ReportEvent.Accepted));

        internal override void Decide(DecisionContext context)
        {
            if (Find(context, Report, out var report) && Act.May(context, report))
                context.Append(new ReportEvent.Accepted(Report, context.State.Definition.FourEyesOn(Act.Command)));
        }
    }

    /// <summary>Return a report that has been submitted, to be submitted again.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">The reason for returning it.</param>
    public sealed record Return(Id<CycleReport> Report, Text Reason) : ReportCommand
    {
        internal static Act<CycleReport> Act { get; } = FollowUpActs.Step(ReportTrigger.Return, typeof(ReportEvent.Returned));

        internal override void Decide(DecisionContext context)
        {
            if (context.ExpectText(Reason, "reason") && Find(context, Report, out var report) && Act.May(context, report))
                context.Append(new ReportEvent.Returned(Report, Reason));
        }
    }

    /// <summary>Excuse from a report that is due: it need not be submitted.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">The reason for excusing from it.</param>
    public sealed record Excuse(Id<CycleReport> Report, Text Reason) : ReportCommand
    {
        internal static Act<CycleReport> Act { get; } = FollowUpActs.Step(ReportTrigger.Excuse, typeof(ReportEvent.Excused));

        internal override void Decide(DecisionContext context)
        {
            if (context.ExpectText(Reason, "reason") && Find(context, Report, out var report) && Act.May(context, report))
                context.Append(new ReportEvent.Excused(Report, Reason));
        }
    }

    private static bool Find(DecisionContext context, Id<CycleReport> id, [NotNullWhen(true)] out CycleReport? report) =>
        (report = context.State.FindReport(id)) is not null || context.RefuseUnknown(SubjectKind.Report, id.Value);
}
