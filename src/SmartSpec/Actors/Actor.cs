namespace SmartSpec;

/// <summary>A person or a system user who acts, by an opaque identifier. The host authenticates and asserts the roles.</summary>
/// <param name="Id">Opaque; never a name, address or other personal data.</param>
/// <param name="Roles">
/// The roles the host asserts. <see cref="Role.AreaLead"/>, <see cref="Role.EffortOwner"/> and
/// <see cref="Role.IndicatorOwner"/> need not be: they are state.
/// </param>
public sealed record Actor(Id<Actor> Id, EquatableArray<Role> Roles)
{
    /// <summary>The engine itself, which settles what has fallen due.</summary>
    public static Actor System { get; } = new("smartspec", [Role.System]);

    /// <summary>The person on whose behalf this one acts; a delegation in effect must cover it. Default: none.</summary>
    public Id<Actor>? OnBehalfOf { get; init; }

    /// <summary>The organisation for which this one acts; needed where four-eyes applies between bodies. Default: none.</summary>
    public Id<Organisation>? Body { get; init; }

    /// <summary>The same actor acting on behalf of another.</summary>
    public Actor For(Id<Actor> other) => this with { OnBehalfOf = other };

    /// <summary>Whether the host asserted this role.</summary>
    public bool Has(Role role) => Roles.Contains(role);

    /// <summary>
    /// Whether this actor can delegate a role: nobody gives what they do not have. A role that the host asserts is given by an
    /// actor who has it; a role that is state is judged when it is used.
    /// </summary>
    internal bool CanDelegate(Role role) =>
        role == Role.AreaLead || role == Role.EffortOwner || role == Role.IndicatorOwner || (OnBehalfOf is null && Has(role));
}
