using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with the reports of a follow-up cycle that is open.</summary>
[JsonDerivedType(typeof(Submit), "report.submit")]
[JsonDerivedType(typeof(Accept), "report.accept")]
[JsonDerivedType(typeof(Return), "report.return")]
[JsonDerivedType(typeof(Excuse), "report.excuse")]
public abstract record ReportCommand : Command
{
    private ReportCommand() { }

    /// <summary>Submit a report that is due.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Status">How things stand.</param>
    /// <param name="Deviations">
    /// What differs from plans and targets, why, and what is done about it; null where nothing does.
    /// </param>
    /// <param name="Outlook">What is expected of the time to come; null where nothing is to be said.</param>
    public sealed record Submit(Id<CycleReport> Report, Text Status, Text? Deviations = null, Text? Outlook = null)
        : ReportCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Status, "status")
                && context.HasTextOrNone(Deviations, "deviations")
                && context.HasTextOrNone(Outlook, "outlook")
                && ReportDecider.May(context, Report, ReportTrigger.Submit, this)
            )
                context.Append(
                    new ReportEvent.Submitted(Report, context.Today, Status, Deviations, Outlook, Proposer.Of(context.Actor))
                );
        }
    }

    /// <summary>Accept a report that has been submitted.</summary>
    /// <param name="Report">The report.</param>
    public sealed record Accept(Id<CycleReport> Report) : ReportCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (ReportDecider.May(context, Report, ReportTrigger.Accept, this))
                context.Append(new ReportEvent.Accepted(Report, context.State.Definition.FourEyesOn("report.accept")));
        }
    }

    /// <summary>Return a report that has been submitted, to be submitted anew.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Return(Id<CycleReport> Report, Text Reason) : ReportCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (context.HasText(Reason, "reason") && ReportDecider.May(context, Report, ReportTrigger.Return, this))
                context.Append(new ReportEvent.Returned(Report, Reason));
        }
    }

    /// <summary>Excuse from a report that is due: it need not be submitted.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Excuse(Id<CycleReport> Report, Text Reason) : ReportCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (context.HasText(Reason, "reason") && ReportDecider.May(context, Report, ReportTrigger.Excuse, this))
                context.Append(new ReportEvent.Excused(Report, Reason));
        }
    }
}
