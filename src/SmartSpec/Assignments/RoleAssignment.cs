namespace SmartSpec.Model;

/// <summary>A recorded assignment of a role to a person, in the whole strategy or in one area, on stated days.</summary>
public sealed record RoleAssignment : IIdentified<RoleAssignment>
{
    /// <summary>The identifier.</summary>
    public required Id<RoleAssignment> Id { get; init; }

    /// <summary>The person.</summary>
    public required Id<Actor> Person { get; init; }

    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>The first day, in the strategy's time zone.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last day, inclusive; null for until it is revoked.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The area to which it is limited, with its plans and efforts; null for the whole strategy.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>The recorded decision that gives it. Default: none.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The revocation; null where it was not revoked.</summary>
    public RoleRevocation? Revoked { get; init; }

    /// <summary>Whether it is in force on a day, as long as the decision that gives it stands.</summary>
    internal bool IsInForceOn(LocalDate day) =>
        FirstDay <= day && !(LastDay < day) && !(Revoked is { } revoked && revoked.On <= day);

    /// <summary>Whether it gives a person a role on a day, for an area; null for the strategy as a whole.</summary>
    internal bool Covers(Id<Actor> person, Role role, LocalDate day, Id<Area>? area) =>
        Person == person && Role == role && IsInForceOn(day) && (Area is null || Area == area);
}
