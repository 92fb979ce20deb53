namespace SmartSpec;

/// <summary>Approved changes take effect on their day.</summary>
internal static class ChangeSettlement
{
    /// <summary>The first day on which an approved change takes effect; null if none waits.</summary>
    public static LocalDate? NextDue(Strategy state)
    {
        LocalDate? next = null;
        foreach (var change in state.Changes)
            if (change is { Step: ChangeStep.Approved, EffectiveFrom: { } day } && (next is null || day < next))
                next = day;
        return next;
    }

    /// <summary>
    /// Lets every approved change whose day it is take effect, in the order in which they were proposed; one that no longer can
    /// lapses.
    /// </summary>
    public static void Settle(DecisionContext context, LocalDate day)
    {
        foreach (
            var id in context
                .State.Changes.Where(change => change.Step is ChangeStep.Approved && change.EffectiveFrom <= day)
                .Select(change => change.Id)
                .ToList()
        )
        {
            if (context.State.Changes[id] is not { Step: ChangeStep.Approved, EffectiveFrom: { } from } change)
                continue;
            if (!ChangeRules.CanTakeEffect(context.State, change))
                context.Append(new ChangeEvent.Lapsed(id), from);
            else
                foreach (var happened in new ChangeEffect(context.State, change, from).All().ToList())
                    context.Append(happened, from);
        }
    }
}
