namespace SmartSpec;

internal static class AssignmentRefusals
{
    public static readonly RefusalCode RoleNotAssigned = new(ReasonKind.Role, "role-not-assigned", "act", "actor", "assigned")
    {
        MendedBy = AssignmentCommand.Grant.Act.Command,
    };
    public static readonly RefusalCode RoleNotAssignable = new(
        ReasonKind.Input,
        "role-not-assignable",
        "role",
        "instead",
        "member"
    );
    public static readonly RefusalCode AssignmentToSelf = new(ReasonKind.Rule, "assignment-to-self", "actor")
    {
        Mending = Mending.Person,
    };
    public static readonly RefusalCode AssignmentRevoked = new(ReasonKind.Rule, "assignment-revoked", "assignment")
    {
        Mending = Mending.Nothing,
    };

    public static readonly RefusalCode[] All = [RoleNotAssigned, RoleNotAssignable, AssignmentToSelf, AssignmentRevoked];
}
