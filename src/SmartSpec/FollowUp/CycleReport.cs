namespace SmartSpec.Model;

/// <summary>Rapport: the report on an area, or on the strategy as a whole, in a follow-up cycle.</summary>
/// <param name="Id">
/// The identifier: the cycle's, and the report's place in it, such as <c>2026-04-30.2</c>; the strategy's own has place 0.
/// </param>
/// <param name="Area">The area; null for the strategy's own.</param>
/// <param name="Step">The step where it stands.</param>
/// <param name="Status">
/// The status, as last submitted; null before. It remains when the report is returned.
/// </param>
/// <param name="Deviations">
/// The deviations from plans and targets, with causes and measures; null where none were reported.
/// </param>
/// <param name="Outlook">The expectations for the time ahead; null where none were reported.</param>
/// <param name="SubmittedOn">The day when it was last submitted; null before.</param>
/// <param name="Proposers">The persons who have submitted it; four-eyes compares acceptance with them.</param>
/// <param name="Reason">The reason why it was last returned or excused.</param>
public sealed record CycleReport(
    Id<CycleReport> Id,
    Id<Area>? Area = null,
    ReportStep Step = ReportStep.Due,
    Text? Status = null,
    Text? Deviations = null,
    Text? Outlook = null,
    LocalDate? SubmittedOn = null,
    EquatableArray<Proposer> Proposers = default,
    Text? Reason = null
)
{
    /// <summary>The cycle in which it is due.</summary>
    public Id<FollowUpCycle> Cycle => CycleOf(Id);

    internal static Id<CycleReport> IdOf(Id<FollowUpCycle> cycle, int place) => FormattableString.Invariant($"{cycle}.{place}");

    /// <summary>
    /// The cycle that a report's identifier names. Where it names none, the identifier itself, which no cycle has.
    /// </summary>
    internal static Id<FollowUpCycle> CycleOf(Id<CycleReport> id) =>
        id.Value.LastIndexOf('.') is > 0 and var at ? id.Value[..at]
        : id.IsEmpty ? default
        : new Id<FollowUpCycle>(id.Value);
}
