namespace SmartSpec;

/// <summary>What is asked of changes.</summary>
public static class ChangeViews
{
    /// <summary>What a change would touch as the strategy stands, and what would become of each thing.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="change">The change; of one that has taken effect what came of it.</param>
    /// <param name="fates">Fates stated in place of those of its assessment; empty where these stand.</param>
    /// <param name="callsFrom">
    /// Only efforts from calls announced from this day on follow it; null where it says so itself, or all do.
    /// </param>
    /// <returns>Every thing once; none for a change that ends no area.</returns>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such change.</exception>
    public static EquatableArray<ChildFate> ImpactOf(
        this Strategy strategy,
        Id<Change> change,
        EquatableArray<ChildFate> fates = default,
        LocalDate? callsFrom = null
    )
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var held = strategy.Changes[change];
        return held.Step is ChangeStep.InEffect
            ? held.Outcome
            : ChangeImpact
                .Of(strategy, held, ChangeFates.Effective(held, fates), callsFrom ?? held.CallsFrom)
                .Select(child => child.Fate)
                .ToEquatableArray();
    }

    /// <summary>The changes that touch an area, or have made it, in the order in which they were proposed.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<Change> ChangesOf(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Changes.Where(change =>
            change.Proposal.Areas().Contains(area)
            || change.Proposal.Successors().Contains(area)
            || (
                change.Proposal is ChangeProposal.AdjustIndicator adjust
                && strategy.Indicators.Find(adjust.Indicator)?.Area == area
            )
        );
    }

    /// <summary>The approved changes that wait for their day, the earliest first.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<Change> ChangesToCome(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Changes.Where(change => change.Step is ChangeStep.Approved).OrderBy(change => change.EffectiveFrom);
    }

    /// <summary>Whether an open change has spoken for an identifier.</summary>
    internal static bool IsReserved(this Strategy strategy, Subject subject)
    {
        foreach (var change in strategy.Changes)
            if (change.Step.IsOpen() && change.Proposal.Reserving().Contains(subject))
                return true;
        return false;
    }
}
