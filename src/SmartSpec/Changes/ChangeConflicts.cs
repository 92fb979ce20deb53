namespace SmartSpec;

/// <summary>The conflicts between two changes that are both to take effect.</summary>
internal static class ChangeConflicts
{
    /// <summary>
    /// Whether one ends or forms anew what the other touches, or both do the same to the same object. A new name and a new
    /// description of one area do not conflict.
    /// </summary>
    public static bool Between(ChangeProposal one, ChangeProposal other) =>
        one.Forming().Any(other.Areas().Contains) || other.Forming().Any(one.Areas().Contains) || IsSame(one, other);

    /// <summary>The existing areas that a change ends, or that get other areas in them.</summary>
    private static EquatableArray<Id<Area>> Forming(this ChangeProposal proposal) =>
        proposal is ChangeProposal.Join join ? join.Areas() : proposal.Ending();

    private static bool IsSame(ChangeProposal one, ChangeProposal other) =>
        (one, other) switch
        {
            (ChangeProposal.Rename a, ChangeProposal.Rename b) => a.Area == b.Area,
            (ChangeProposal.Rescope a, ChangeProposal.Rescope b) => a.Area == b.Area,
            (ChangeProposal.OpenReview a, ChangeProposal.OpenReview b) => a.Area == b.Area,
            (ChangeProposal.RevisePlan a, ChangeProposal.RevisePlan b) => (a.Area, a.Kind) == (b.Area, b.Kind),
            (ChangeProposal.AdjustIndicator a, ChangeProposal.AdjustIndicator b) => a.Indicator == b.Indicator,
            (ChangeProposal.MoveToDefinition, ChangeProposal.MoveToDefinition) => true,
            _ => false,
        };
}
