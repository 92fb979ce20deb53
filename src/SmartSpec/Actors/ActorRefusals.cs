namespace SmartSpec;

internal static class ActorRefusals
{
    public static readonly RefusalCode Role = new(ReasonKind.Role, "role", "act", "roles", "appointed", "unknown", "meant");
    public static readonly RefusalCode NotDelegated = new(
        ReasonKind.Role,
        "not-delegated",
        "act",
        "actor",
        "on-behalf-of",
        "roles"
    );
    public static readonly RefusalCode DelegationToSelf = new(ReasonKind.Rule, "delegation-to-self", "actor")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode RoleUnknown = new(ReasonKind.Input, "role-unknown", "role", "meant", "member");
    public static readonly RefusalCode NotYoursToDelegate = new(ReasonKind.Rule, "not-yours-to-delegate", "role")
    {
        Mending = Mending.Person,
    };
    public static readonly RefusalCode DelegationRevoked = new(ReasonKind.Rule, "delegation-revoked", "delegation")
    {
        Mending = Mending.Nothing,
    };

    public static readonly RefusalCode[] All =
    [
        Role,
        NotDelegated,
        RoleUnknown,
        DelegationToSelf,
        NotYoursToDelegate,
        DelegationRevoked,
    ];
}
