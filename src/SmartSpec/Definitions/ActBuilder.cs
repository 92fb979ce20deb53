namespace SmartSpec.Definitions;

/// <summary>A builder of the roles and gates of one act.</summary>
public sealed class ActBuilder
{
    internal ActBuilder(EquatableArray<Role> roles, EquatableArray<Gate> gates) => (Roles, Gates) = (roles, gates);

    internal EquatableArray<Role> Roles { get; private set; }

    internal EquatableArray<Gate> Gates { get; private set; }

    internal bool RolesChanged { get; private set; }

    internal bool GatesChanged { get; private set; }

    /// <summary>Lets these roles do the act, and no others; with none, nobody may.</summary>
    public ActBuilder By(params EquatableArray<Role> roles)
    {
        (Roles, RolesChanged) = (roles, true);
        return this;
    }

    /// <summary>Lets a role do the act as well.</summary>
    public ActBuilder AlsoBy(Role role) => By(Roles.Contains(role) ? Roles : Roles.Add(role));

    /// <summary>Puts a gate on the act, in place of one with the same code; a checkpoint in place of the one with its
    /// identifier, and separated duties beside others.</summary>
    /// <exception cref="ArgumentNullException">There is no gate.</exception>
    public ActBuilder Require(Gate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        var place = Gates.ToList().FindIndex(other => IsSame(gate, other));
        (Gates, GatesChanged) = (place < 0 ? Gates.Add(gate) : Gates.SetItem(place, gate), true);
        return this;
    }

    /// <summary>Removes every gate with a code, such as <c>four-eyes</c>; nothing where the act has none.</summary>
    /// <exception cref="ArgumentNullException">There is no code.</exception>
    public ActBuilder DoNotRequire(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        (Gates, GatesChanged) = (Gates.Without(gate => gate.Code == code), true);
        return this;
    }

    /// <summary>Removes all gates.</summary>
    public ActBuilder RequireNothing()
    {
        (Gates, GatesChanged) = ([], true);
        return this;
    }

    private static bool IsSame(Gate gate, Gate other) =>
        gate is SeparateDuties ? gate == other : gate.Code == other.Code && (gate as Checkpoint)?.Id == (other as Checkpoint)?.Id;
}
