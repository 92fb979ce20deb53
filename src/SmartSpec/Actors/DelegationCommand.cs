using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with delegations.</summary>
[JsonDerivedType(typeof(Grant), "delegation.grant")]
[JsonDerivedType(typeof(Revoke), "delegation.revoke")]
public abstract record DelegationCommand : Command
{
    private DelegationCommand()
    {
    }

    /// <summary>Let one person act on behalf of another, in stated roles and days.</summary>
    public sealed record Grant(
        Id<Delegation> Delegation,
        Id<Actor> From,
        Id<Actor> To,
        Items<Role> Roles,
        LocalDate FirstDay,
        LocalDate LastDay,
        Id<Area>? Area = null) : DelegationCommand;

    /// <summary>Take a delegation back.</summary>
    public sealed record Revoke(Id<Delegation> Delegation) : DelegationCommand;
}
