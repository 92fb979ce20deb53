namespace SmartSpec.Model;

/// <summary>A person's permission for another to act on their behalf, in stated roles and on stated days.</summary>
public sealed record Delegation : IIdentified<Delegation>
{
    /// <summary>The identifier.</summary>
    public required Id<Delegation> Id { get; init; }

    /// <summary>The person who delegates.</summary>
    public required Id<Actor> From { get; init; }

    /// <summary>The person who may act on behalf of the first.</summary>
    public required Id<Actor> To { get; init; }

    /// <summary>The roles.</summary>
    public required EquatableArray<Role> Roles { get; init; }

    /// <summary>The first day, in the strategy's time zone.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>The area to which it is limited, with its plans and efforts; null for the whole strategy.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>Whether it was revoked.</summary>
    public bool Revoked { get; init; }

    /// <summary>The recorded decision that gives it; null where the person who delegates gave it. Default: none.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>
    /// The persons who gave or registered it, and who recorded its decision: for four-eyes each counts as one person with whoever
    /// acts on it.
    /// </summary>
    public EquatableArray<Id<Actor>> GrantedBy { get; init; }

    /// <summary>Whether it lets an actor act for the person on whose behalf they do, on a day, in some role.</summary>
    internal bool IsBetween(Actor actor, LocalDate day) =>
        !Revoked && To == actor.Id && From == actor.OnBehalfOf && FirstDay <= day && day <= LastDay;

    /// <summary>Whether it lets one person act for another, in a role, on a day, for an area.</summary>
    internal bool Covers(Actor actor, Role role, LocalDate day, Id<Area>? area) =>
        IsBetween(actor, day) && Roles.Contains(role) && (Area is null || Area == area);
}
