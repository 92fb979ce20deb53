namespace SmartSpec;

/// <summary>The rules that several acts on changes share, and whether a change can still take effect.</summary>
internal static class ChangeRules
{
    /// <summary>The strategy's stages in which a proposal can be made and approved.</summary>
    public static StrategyStages StagesOf(ChangeProposal proposal) =>
        proposal.BeginsSomething() ? StrategyStages.Running : WorkedOnIn(proposal);

    /// <summary>The strategy's stages in which a proposal is assessed, rejected, withdrawn or rescinded.</summary>
    public static StrategyStages WorkedOnIn(ChangeProposal proposal) =>
        proposal is ChangeProposal.MoveToDefinition ? StrategyStages.Living : StrategyStages.Ongoing;

    /// <summary>
    /// Whether a command fires the trigger; the others follow from the day of the change and from what it is to change.
    /// </summary>
    public static bool HasCommand(ChangeTrigger trigger) => trigger <= ChangeTrigger.Rescind;

    /// <summary>Whether a change can take effect in the current state.</summary>
    public static bool CanTakeEffect(Strategy state, Change change)
    {
        if (!IsInStage(state, change))
            return false;
        foreach (var area in change.Proposal.Areas())
            if (state.Areas.Find(area)?.Step.IsSelected() is not true)
                return false;
        return change.Proposal switch
        {
            ChangeProposal.OpenReview p => state.OpenReview(p.Area) is null,
            ChangeProposal.RevisePlan p => state.PlanInForce(p.Area, p.Kind) is not null
                && state.PlanInHand(p.Area, p.Kind) is null,
            ChangeProposal.AdjustIndicator p => state.Indicators.Find(p.Indicator) is { ClosedBecause: null } indicator
                && MeasurementBounds.Fits(state, p.Indicator, p.Terms, toCome: false)
                && IsWithin(state, indicator with { Terms = p.Terms }),
            ChangeProposal.MoveToDefinition p => p.Definition != state.Definition,
            _ => true,
        };
    }

    /// <summary>Whether the terms that a change gives an indicator fit those that other approved changes give.</summary>
    public static bool FitsBoundsToCome(Strategy state, Change change) =>
        change.Proposal is not ChangeProposal.AdjustIndicator p
        || MeasurementBounds.Fits(state, p.Indicator, p.Terms, toCome: true);

    /// <summary>
    /// Whether the strategy's step permits a change: while it is wound down nothing is begun, but what was let take effect then.
    /// </summary>
    public static bool IsInStage(Strategy state, Change change) =>
        state.Step is StrategyStep.Running
        || (state.Step is StrategyStep.Preparing && change.Proposal is ChangeProposal.MoveToDefinition)
        || (state.Step is StrategyStep.WindingDown && (change.OutlastsWindingDown || !change.Proposal.BeginsSomething()));

    private static bool IsWithin(Strategy state, Indicator indicator) =>
        state.Indicators.Find(indicator.Terms.NotAbove) is not { } bound || !MeasurementBounds.Over(indicator, bound).Any();
}
