namespace SmartSpec;

/// <summary>The settlement of changes: approved changes take effect on their day.</summary>
internal static class ChangeSettlement
{
    /// <summary>
    /// The first day on which an approved change takes effect; null for none. None does whose decision was annulled.
    /// </summary>
    public static LocalDate? NextDue(Strategy state)
    {
        LocalDate? next = null;
        foreach (var change in state.Changes)
            if (
                change is { Step: ChangeStep.Approved, EffectiveFrom: { } day }
                && (next is null || day < next)
                && !state.IsAnnulled(change.Decision)
            )
                next = day;
        return next;
    }

    /// <summary>
    /// Lets every approved change take effect whose day has come, in the order in which they were proposed. A change that no
    /// longer can take effect lapses.
    /// </summary>
    public static void Settle(DecisionContext context, LocalDate day)
    {
        foreach (
            var id in context
                .State.Changes.Where(change =>
                    change.Step is ChangeStep.Approved
                    && change.EffectiveFrom <= day
                    && !context.State.IsAnnulled(change.Decision)
                )
                .Select(change => change.Id)
                .ToList()
        )
        {
            if (context.State.Changes[id] is not { Step: ChangeStep.Approved, EffectiveFrom: { } from } change)
                continue;
            if (!ChangeRules.CanTakeEffect(context.State, change))
            {
                context.Append(new ChangeEvent.Lapsed(id), from);
                continue;
            }

            var unreported = FollowUpSettlement.Unreported(context.State, change, from);
            foreach (var item in new ChangeEffect(context.State, change, from).All().ToList())
                context.Append(item, from);
            FollowUpSettlement.Owe(context, change, unreported, from);
            if (change.Proposal is ChangeProposal.MoveToDefinition)
                DefinitionMoves.Settle(context, from);
        }
    }
}
