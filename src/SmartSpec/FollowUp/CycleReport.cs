namespace SmartSpec.Model;

/// <summary>Rapport: the report on an area, or on the strategy as a whole, in a follow-up cycle.</summary>
public sealed record CycleReport
{
    /// <summary>
    /// The identifier: the cycle's, and the report's place in it, such as <c>2026-04-30.2</c>; the strategy's own has place 0.
    /// </summary>
    public required Id<CycleReport> Id { get; init; }

    /// <summary>The area; null for the strategy's own.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>The current step.</summary>
    public ReportStep Step { get; init; }

    /// <summary>The status, as last submitted; null before. It remains when the report is returned.</summary>
    public Text? Status { get; init; }

    /// <summary>The deviations from plans and targets, with causes and measures; null where none were reported.</summary>
    public Text? Deviations { get; init; }

    /// <summary>The expectations for the time ahead; null where none were reported.</summary>
    public Text? Outlook { get; init; }

    /// <summary>The day when it was last submitted; null before.</summary>
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>The persons who have submitted it; four-eyes compares acceptance with them.</summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>The number of the event by which it was last returned; null where it has not been.</summary>
    public long? RoundFrom { get; init; }

    /// <summary>The reason why it was last returned or excused.</summary>
    public Text? Reason { get; init; }

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
