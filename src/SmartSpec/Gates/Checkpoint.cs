namespace SmartSpec.Definitions;

/// <summary>
/// A gate as data: a named box that a role ticks with evidence, such as a gender analysis or a political referral, and anew in
/// each round of its object.
/// </summary>
/// <param name="Id">The checkpoint's identifier in the definition.</param>
/// <param name="Label">What is to be done, in the language of its readers.</param>
/// <param name="Roles">The roles that may tick it.</param>
public sealed record Checkpoint(Id<Checkpoint> Id, Text Label, EquatableArray<Role> Roles) : Gate, IIdentified<Checkpoint>
{
    /// <inheritdoc/>
    public override string Code => "checkpoint";

    internal override FaultText? Fault =>
        Label.IsEmpty ? new("malformed.definition.checkpoint.label")
        : Roles.Count == 0 ? new("malformed.definition.checkpoint.roles")
        : null;

    internal override GateVerdict Judge(GateCase on) =>
        on.State.IsTicked(Id, on.Subject) ? GateVerdict.Met : GateVerdict.Unmet("checkpoint", Id.Value);
}
