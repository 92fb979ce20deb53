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
        : ReportCommand;

    /// <summary>Accept a report that has been submitted.</summary>
    /// <param name="Report">The report.</param>
    public sealed record Accept(Id<CycleReport> Report) : ReportCommand;

    /// <summary>Return a report that has been submitted, to be submitted anew.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Return(Id<CycleReport> Report, Text Reason) : ReportCommand;

    /// <summary>Excuse from a report that is due: it need not be submitted.</summary>
    /// <param name="Report">The report.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Excuse(Id<CycleReport> Report, Text Reason) : ReportCommand;
}
