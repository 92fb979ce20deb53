namespace SmartSpec;

/// <summary>
/// The act of ticking a checkpoint: on an object of any kind, in the roles that the checkpoint states. A definition does
/// not name it by a key. Next steps judge it with the object as roles and gates see it.
/// </summary>
internal sealed record TickAct : Act
{
    /// <inheritdoc/>
    public override string Command => "checkpoint.tick";

    /// <inheritdoc/>
    public override EquatableArray<string> Keys => [];

    /// <inheritdoc/>
    public override bool IsEdit => true;

    /// <summary>Whether next steps offer it: the definition has a checkpoint.</summary>
    public static bool IsOffered(Strategy state) => state.Definition.HasCheckpoints;

    /// <summary>Judges whether the actor may tick a checkpoint for an object.</summary>
    /// <returns>Whether judging went to the end.</returns>
    public bool May(DecisionContext context, Checkpoint checkpoint, in GateSubject on) =>
        context.MayInRoles(checkpoint.Roles, Command, Stages, on);

    /// <summary>Whether the actor may tick some checkpoint on acts on the object that has not been ticked.</summary>
    public bool MayAny(DecisionContext context, in GateSubject on)
    {
        var subject = on.Subject;
        foreach (var checkpoint in context.State.Definition.CheckpointsOn(subject.Kind))
            if (
                !context.State.Ticks.Any(tick => tick.Checkpoint == checkpoint.Id && tick.Subject == subject)
                && May(context.Reset(), checkpoint, on)
                && context.Accepts
            )
                return true;
        return false;
    }
}
