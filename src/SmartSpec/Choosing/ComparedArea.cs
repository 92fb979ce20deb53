namespace SmartSpec.Model;

/// <summary>An area among those that were compared.</summary>
public sealed record ComparedArea
{
    /// <summary>The area, with its step and the reason for which it was not selected or was withdrawn.</summary>
    public required Area Area { get; init; }

    /// <summary>The decision by which it was selected or not selected; null before, or where none is required.</summary>
    public required Decision? Decision { get; init; }

    /// <summary>
    /// The weighted sum of its scores, from 0 for the worst case by every criterion to 1 for the best; null where a score is
    /// missing. A missing score is not zero.
    /// </summary>
    public required decimal? Score { get; init; }

    /// <summary>
    /// The rank by that sum, 1 for the highest, shared where the sums are equal; null where a score is missing, or where
    /// other criteria count for it than for the area that was asked about.
    /// </summary>
    public required int? Rank { get; init; }

    /// <summary>The criteria by which it has no score.</summary>
    public required EquatableArray<Criterion> Unassessed { get; init; }

    /// <summary>Whether it was selected, also where it has ended since.</summary>
    public bool WasSelected =>
        Area.Step
            is not (
                AreaStep.Proposed
                or AreaStep.UnderAnalysis
                or AreaStep.Nominated
                or AreaStep.Deselected
                or AreaStep.Withdrawn
            );
}
