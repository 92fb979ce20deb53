namespace SmartSpec;

/// <summary>A person or a system user who acts, by an opaque identifier. The host authenticates and asserts the roles.</summary>
/// <param name="Id">Opaque; never a name, address or other personal data.</param>
/// <param name="Roles">
/// The roles the host asserts. <see cref="Role.AreaLead"/>, <see cref="Role.EffortOwner"/> and
/// <see cref="Role.IndicatorOwner"/> need not be: they are state.
/// </param>
/// <exception cref="ArgumentException">The identifier is <c>default</c>, or one of the roles is.</exception>
public sealed record Actor(Id<Actor> Id, EquatableArray<Role> Roles)
{
    /// <summary>The identifier. Opaque; never a name, address or other personal data.</summary>
    public Id<Actor> Id
    {
        get;
        init => field = Identified(value);
    } = Identified(Id);

    /// <summary>The roles the host asserts.</summary>
    public EquatableArray<Role> Roles
    {
        get;
        init => field = WellFormed(value);
    } = WellFormed(Roles);

    /// <summary>The engine itself, which settles what has fallen due.</summary>
    public static Actor System { get; } = new("smartspec", [Role.System]);

    /// <summary>The person on whose behalf this one acts; a delegation in effect must cover it. Default: none.</summary>
    public Id<Actor>? OnBehalfOf
    {
        get;
        init => field = value is { } other ? Identified(other) : default(Id<Actor>?);
    }

    /// <summary>The organisation for which this one acts; needed where four-eyes applies between bodies. Default: none.</summary>
    public Id<Organisation>? Body
    {
        get;
        init => field = value is { } body ? Identified(body) : default(Id<Organisation>?);
    }

    /// <summary>The same actor acting on behalf of another.</summary>
    public Actor For(Id<Actor> other) => this with { OnBehalfOf = other };

    /// <summary>Whether the host asserted this role.</summary>
    public bool Has(Role role) => Roles.Contains(role);

    private static Id<T> Identified<T>(Id<T> id) =>
        id.IsEmpty
            ? throw new ArgumentException(
                $"Default identifies nothing: use 1 to {Id<T>.MaxLength} ASCII letters, digits and - _ . :, such as u-4711.",
                nameof(id)
            )
            : id;

    private static EquatableArray<Role> WellFormed(EquatableArray<Role> roles)
    {
        foreach (var role in roles)
            if (!role.IsWellFormed)
                throw new ArgumentException($"Default is no role: use {Role.Form}.", nameof(roles));
        return roles;
    }

    /// <summary>
    /// Whether this actor can delegate a role from a person: nobody gives what is not their own. A role that the host asserts is
    /// given by an actor who has it; a role that is state is judged when it is used. A delegation is not given onward.
    /// </summary>
    internal bool CanDelegate(Id<Actor> from, Role role) => from == Id && OnBehalfOf is null && (role.IsAppointed || Has(role));
}
