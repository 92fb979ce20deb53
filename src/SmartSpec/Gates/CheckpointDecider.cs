namespace SmartSpec;

internal static class CheckpointDecider
{
    public static void Decide(DecisionContext context, CheckpointCommand command)
    {
        switch (command)
        {
            case CheckpointCommand.Tick tick:
                Tick(context, tick);
                break;
        }
    }

    private static void Tick(DecisionContext context, CheckpointCommand.Tick tick)
    {
        if (!context.HasText(tick.Evidence, "evidence") || !DecisionDecider.DocumentsAreGood(context, tick.Documents))
            return;
        if (context.State.Definition.Checkpoint(tick.Checkpoint) is not { } checkpoint)
        {
            context.RefuseUnknown(SubjectKind.Checkpoint, tick.Checkpoint.Value);
            return;
        }

        if (!context.Exists(tick.Subject, out var on))
            return;
        if (!context.State.Definition.CheckpointsOn(tick.Subject.Kind).Contains(checkpoint))
        {
            context.Refuse(GateRefusals.NotFor, ("checkpoint", tick.Checkpoint), ("subject", tick.Subject));
            return;
        }

        if (!context.MayInRoles(checkpoint.Roles, "checkpoint.tick", StrategyStages.Living, on))
            return;
        context.Append(
            new CheckpointEvent.Ticked(new(tick.Checkpoint, tick.Subject, context.Actor.Id, tick.Evidence, tick.Documents))
        );
    }

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
