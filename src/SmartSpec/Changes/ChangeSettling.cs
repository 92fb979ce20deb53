namespace SmartSpec;

/// <summary>Approved changes take effect on their day.</summary>
internal static class ChangeSettling
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

    /// <summary>Lets every approved change whose day it is take effect, in the order in which they were proposed; one that no longer can lapses.</summary>
    public static void Settle(Deliberation d, LocalDate day)
    {
        foreach (var id in d.State.Changes.Where(change => change.Step is ChangeStep.Approved && change.EffectiveFrom <= day).Select(change => change.Id).ToList())
        {
            if (d.State.Changes[id] is not { Step: ChangeStep.Approved, EffectiveFrom: { } from } change)
                continue;
            if (!ChangeRules.CanTakeEffect(d.State, change))
                d.Append(new ChangeEvent.Lapsed(id), from);
            else
                foreach (var happened in new ChangeEffect(d.State, change, from).All().ToList())
                    d.Append(happened, from);
        }
    }
}
