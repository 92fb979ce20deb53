namespace SmartSpec.Model;

/// <summary>
/// A criterion of the enabling condition on a day: its status, the evidence, how fresh it is, and what is missing.
/// </summary>
public sealed record EnablingCriterionStanding
{
    /// <summary>The criterion, with its rules.</summary>
    public required EnablingCriterion Criterion { get; init; }

    /// <summary>The statement on it that stands on the day; null where there is none.</summary>
    public required EnablingStatement? Statement { get; init; }

    /// <summary>The status.</summary>
    public required EnablingStatus Status { get; init; }

    /// <summary>
    /// The evidence, current or not: by rule, in the order in which the record has it; then what the statement names beside that.
    /// </summary>
    public required EquatableArray<EnablingEvidence> Evidence { get; init; }

    /// <summary>
    /// The last day on which it is fulfilled, if nothing more happens; null where nothing ends it, or it is not fulfilled.
    /// </summary>
    public required LocalDate? FreshUntil { get; init; }

    /// <summary>
    /// What is missing where it is not fulfilled; where it is at risk, what will be missing and from when. Each names the
    /// acts that supply it.
    /// </summary>
    public required EquatableArray<EnablingGap> Gaps { get; init; }
}
