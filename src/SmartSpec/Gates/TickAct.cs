namespace SmartSpec;

/// <summary>
/// The act of ticking a checkpoint, or withdrawing a tick: on an object of any kind, in the roles that the checkpoint states. A
/// definition does not name it by a key. Next steps judge it with the object as roles and gates see it.
/// </summary>
/// <param name="command">The command's name.</param>
/// <param name="whereTicked">Whether next steps offer it for what is ticked in the current round, or for what is not.</param>
internal sealed record TickAct(string command, bool whereTicked) : Act
{
    /// <inheritdoc/>
    public override string Command => command;

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

    /// <summary>Whether the actor may do it with some checkpoint on acts on the object.</summary>
    public bool MayAny(DecisionContext context, in GateSubject on)
    {
        var subject = on.Subject;
        foreach (var checkpoint in context.State.Definition.CheckpointsOn(subject.Kind))
            if (
                context.State.IsTicked(checkpoint.Id, subject) == whereTicked
                && (whereTicked || context.State.Definition.IsAwaited(context.State, checkpoint.Id, on))
                && May(context.Reset(), checkpoint, on)
                && context.Accepts
            )
                return true;
        return false;
    }
}
