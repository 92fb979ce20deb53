namespace SmartSpec.Definitions;

/// <summary>
/// A gate as data: a named box that a role ticks with evidence, such as a gender analysis or a political referral.
/// </summary>
/// <param name="Id">The checkpoint's identifier in the definition.</param>
/// <param name="Label">What is to be done, in the language of its readers.</param>
/// <param name="Roles">The roles that may tick it.</param>
public sealed record Checkpoint(Id<Checkpoint> Id, Text Label, EquatableArray<Role> Roles) : Gate, IIdentified<Checkpoint>
{
    /// <inheritdoc/>
    public override string Code => "checkpoint";

    internal override string? Fault =>
        Label.IsEmpty ? "a checkpoint has a label"
        : Roles.Count == 0 ? "a checkpoint names at least one role that ticks it"
        : null;

    internal override GateVerdict Judge(GateCase on)
    {
        foreach (var tick in on.State.Ticks)
            if (tick.Checkpoint == Id && tick.Subject == on.Subject)
                return GateVerdict.Met;
        return GateVerdict.Unmet("checkpoint", Id.Value);
    }
}
