namespace SmartSpec;

internal static class CheckpointDecider
{
    /// <summary>Whether the one who asks may tick some checkpoint that waits for the object.</summary>
    public static bool MayTickAny(DecisionContext context, GateSubject on)
    {
        foreach (var checkpoint in context.State.Definition.CheckpointsOn(on.Subject.Kind))
            if (
                !context.State.Ticks.Any(tick => tick.Checkpoint == checkpoint.Id && tick.Subject == on.Subject)
                && context.Reset(context.IsQuiet).MayInRoles(checkpoint.Roles, "checkpoint.tick", StrategyStages.Living, on)
                && context.Accepts
            )
                return true;
        return false;
    }
}
