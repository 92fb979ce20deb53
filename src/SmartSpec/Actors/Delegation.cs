namespace SmartSpec.Model;

/// <summary>A person's permission for another to act on their behalf, in stated roles and on stated days.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="From">Who delegates.</param>
/// <param name="To">Who may act on behalf of the first.</param>
/// <param name="Roles">In which roles.</param>
/// <param name="FirstDay">The first day, in the strategy's time zone.</param>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="Area">Only for this area, its plans and efforts; null for the whole strategy.</param>
/// <param name="Revoked">Whether it was taken back.</param>
public sealed record Delegation(
    Id<Delegation> Id,
    Id<Actor> From,
    Id<Actor> To,
    EquatableArray<Role> Roles,
    LocalDate FirstDay,
    LocalDate LastDay,
    Id<Area>? Area = null,
    bool Revoked = false
) : IIdentified<Delegation>
{
    /// <summary>Whether it lets one person act for another, in a role, on a day, for an area.</summary>
    internal bool Covers(Actor actor, Role role, LocalDate day, Id<Area>? area) =>
        !Revoked
        && To == actor.Id
        && From == actor.OnBehalfOf
        && FirstDay <= day
        && day <= LastDay
        && Roles.Contains(role)
        && (Area is null || Area == area);
}
