namespace SmartSpec;

/// <content>Queries about changes.</content>
public sealed partial record Strategy
{
    /// <summary>Computes what a change would touch in the current state, and the fate of each thing.</summary>
    /// <param name="change">The change; for one that has taken effect its outcome is returned.</param>
    /// <param name="fates">Fates in place of those of its assessment; empty to use those.</param>
    /// <param name="callsFrom">
    /// The day from which a call must be announced for its efforts to follow the change; null for the day of the change itself.
    /// </param>
    /// <returns>The fate of every thing, each once; empty for a change that ends no area.</returns>
    /// <exception cref="KeyNotFoundException">There is no such change.</exception>
    public EquatableArray<ChildFate> ImpactOf(
        Id<Change> change,
        EquatableArray<ChildFate> fates = default,
        LocalDate? callsFrom = null
    )
    {
        var item = Changes[change];
        return item.Step is ChangeStep.InEffect
            ? item.Outcome
            : ChangeImpact
                .Of(this, item, ChangeFates.Effective(item, fates), callsFrom ?? item.CallsFrom)
                .Select(child => child.Fate)
                .ToEquatableArray();
    }

    /// <summary>The changes that touch an area, or made it, in the order in which they were proposed.</summary>
    public IEnumerable<Change> ChangesOf(Id<Area> area) =>
        Changes.Where(change =>
            change.Proposal.Areas().Contains(area)
            || change.Proposal.Successors().Contains(area)
            || (change.Proposal is ChangeProposal.AdjustIndicator adjust && Indicators.Find(adjust.Indicator)?.Area == area)
        );

    /// <summary>The approved changes that wait for their day, the earliest first.</summary>
    public IEnumerable<Change> ChangesToCome() =>
        Changes.Where(change => change.Step is ChangeStep.Approved).OrderBy(change => change.EffectiveFrom);

    /// <summary>
    /// The approved changes and the adopted plan versions that wait for their day: what <c>strategy.wind-down</c> names.
    /// </summary>
    public IEnumerable<Subject> DecidedToCome() =>
        [
            .. Changes.Where(change => change.Step is ChangeStep.Approved).Select(change => Subject.Of(change.Id)),
            .. Plans.Where(plan => plan.Step is PlanStep.Adopted).Select(plan => Subject.Of(plan.Id)),
        ];

    /// <summary>Whether an open change has reserved an identifier.</summary>
    internal bool IsReserved(Subject subject)
    {
        foreach (var change in Changes)
            if (change.Step.IsOpen() && change.Proposal.Reserving().Contains(subject))
                return true;
        return false;
    }
}
