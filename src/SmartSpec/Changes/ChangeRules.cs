namespace SmartSpec;

/// <summary>Whether a change may be moved, apart from what the command itself brings; and whether it can still be done.</summary>
internal static class ChangeRules
{
    public static bool MayPropose(DecisionContext context, ChangeProposal? proposal, in GateSubject on, Command? input) =>
        context.May(
            "change.propose",
            proposal?.BeginsSomething() is true ? StrategyStages.Running : StrategyStages.Ongoing,
            on,
            input
        );

    public static bool May(DecisionContext context, Change change, ChangeTrigger trigger, Command? input)
    {
        if (
            !context.CanMove(ChangeLifecycle.Table, Subject.Of(change.Id), change.Step, trigger, fits: HasCommand)
            || !context.May(
                ChangeLifecycle.Table.Key(trigger),
                DuringOf(change, trigger),
                GateSubject.Of(context.State, change),
                input
            )
        )
            return false;
        if (trigger is ChangeTrigger.Approve && !CanTakeEffect(context.State, change))
            context.Require(false, ChangeRefusals.NoLongerFits, ("change", change.Id));
        return true;
    }

    /// <summary>Whether the one who asks may assess a change that has been assessed already.</summary>
    public static bool MayAssessAgain(DecisionContext context, Change change) =>
        context.Editable("change", Subject.Of(change.Id), change.Step, "change.assess", ChangeStep.Proposed, ChangeStep.Assessed)
        && context.May("change.assess", StrategyStages.Ongoing, GateSubject.Of(context.State, change));

    /// <summary>
    /// The triggers that a command fires; the others follow from the change's day and from what it is to change.
    /// </summary>
    public static bool HasCommand(ChangeTrigger trigger) => trigger <= ChangeTrigger.Rescind;

    /// <summary>Whether what a change is to do can be done as the state stands.</summary>
    public static bool CanTakeEffect(Strategy state, Change change)
    {
        if (!StrategyGoesOn(state, change.Proposal))
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
                && IsWithin(state, indicator with { Terms = p.Terms }),
            _ => true,
        };
    }

    private static bool StrategyGoesOn(Strategy state, ChangeProposal proposal) =>
        state.Step is StrategyStep.Running || (state.Step is StrategyStep.WindingDown && !proposal.BeginsSomething());

    private static bool IsWithin(Strategy state, Indicator indicator) =>
        state.Indicators.Find(indicator.Terms.NotAbove) is not { } bound || !MeasurementBounds.Over(indicator, bound).Any();

    private static StrategyStages DuringOf(Change change, ChangeTrigger trigger) =>
        trigger is ChangeTrigger.Approve && change.Proposal.BeginsSomething() ? StrategyStages.Running : StrategyStages.Ongoing;
}
