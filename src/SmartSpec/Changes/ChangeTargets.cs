namespace SmartSpec;

/// <summary>The targets of a proposal: what it ends, creates and touches.</summary>
internal static class ChangeTargets
{
    /// <summary>The areas that it ends.</summary>
    public static EquatableArray<Id<Area>> Ending(this ChangeProposal proposal) =>
        proposal switch
        {
            ChangeProposal.Merge p => p.Areas,
            ChangeProposal.Join p => p.Areas,
            ChangeProposal.Split p => [p.Area],
            ChangeProposal.Retire p => [p.Area],
            _ => [],
        };

    /// <summary>The areas that it creates.</summary>
    public static EquatableArray<NewArea> Making(this ChangeProposal proposal) =>
        proposal switch
        {
            ChangeProposal.Merge p => [p.Into],
            ChangeProposal.Split p => p.Into,
            _ => [],
        };

    /// <summary>The areas to which things are carried; by default to the first.</summary>
    public static EquatableArray<Id<Area>> Successors(this ChangeProposal proposal) =>
        proposal is ChangeProposal.Join join ? [join.Into] : proposal.Making().Select(area => area.Id).ToEquatableArray();

    /// <summary>The existing areas that it touches.</summary>
    public static EquatableArray<Id<Area>> Areas(this ChangeProposal proposal) =>
        proposal switch
        {
            ChangeProposal.Rename p => [p.Area],
            ChangeProposal.Rescope p => [p.Area],
            ChangeProposal.OpenReview p => [p.Area],
            ChangeProposal.RevisePlan p => [p.Area],
            ChangeProposal.Join p => [.. p.Areas, p.Into],
            _ => proposal.Ending(),
        };

    /// <summary>The subjects of a proposal: the areas that it touches, or the indicator.</summary>
    public static IEnumerable<Subject> About(this ChangeProposal proposal) =>
        proposal is ChangeProposal.AdjustIndicator adjust ? [Subject.Of(adjust.Indicator)] : proposal.Areas().Select(Subject.Of);

    /// <summary>The identifiers that it reserves.</summary>
    public static IEnumerable<Subject> Reserving(this ChangeProposal proposal) =>
        proposal switch
        {
            ChangeProposal.OpenReview p => [Subject.Of(p.Review)],
            ChangeProposal.RevisePlan p => [Subject.Of(p.Plan)],
            _ => proposal.Making().Select(area => Subject.Of(area.Id)),
        };

    /// <summary>Whether it begins something new, which is not done while the strategy is wound down.</summary>
    public static bool BeginsSomething(this ChangeProposal proposal) =>
        proposal
            is ChangeProposal.Merge
                or ChangeProposal.Join
                or ChangeProposal.Split
                or ChangeProposal.OpenReview
                or ChangeProposal.RevisePlan;
}
