namespace SmartSpec;

internal static class CheckpointDecider
{
    public static void Decide(Deliberation d, CheckpointCommand command)
    {
        switch (command)
        {
            case CheckpointCommand.Tick tick:
                Tick(d, tick);
                break;
        }
    }

    private static void Tick(Deliberation d, CheckpointCommand.Tick tick)
    {
        if (!d.Written(tick.Evidence, "evidence") || !DecisionDecider.DocumentsAreGood(d, tick.Documents))
            return;
        if (d.State.Definition.Checkpoint(tick.Checkpoint) is not { } checkpoint)
        {
            d.Unknown(SubjectKind.Checkpoint, tick.Checkpoint.Value);
            return;
        }

        if (!d.Exists(tick.Subject, out var on))
            return;
        if (!d.State.Definition.CheckpointsOn(tick.Subject.Kind).Contains(checkpoint))
        {
            d.Refuse(GateRefusals.NotFor, ("checkpoint", tick.Checkpoint), ("subject", tick.Subject));
            return;
        }

        if (!d.MayIn(checkpoint.Roles, "checkpoint.tick", During.Living, on))
            return;
        d.Append(new CheckpointEvent.Ticked(
            new(tick.Checkpoint, tick.Subject, d.Actor.Id, tick.Evidence, tick.Documents)));
    }

    /// <summary>Whether the one who asks may tick some checkpoint that waits for the object.</summary>
    public static bool MayTickAny(Deliberation d, GateSubject on)
    {
        foreach (var checkpoint in d.State.Definition.CheckpointsOn(on.Subject.Kind))
            if (!d.State.Ticks.Any(tick => tick.Checkpoint == checkpoint.Id && tick.Subject == on.Subject)
                && d.Anew(d.IsQuiet).MayIn(checkpoint.Roles, "checkpoint.tick", During.Living, on) && d.Accepts)
                return true;
        return false;
    }
}
