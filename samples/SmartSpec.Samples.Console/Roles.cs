namespace SmartSpec.Samples;

/// <summary>The roles that a person can have.</summary>
internal static class Roles
{
    public static IReadOnlyList<Role> All { get; } =
    [
        Role.ProcessLead, Role.AreaLead, Role.EffortOwner, Role.DecisionBody, Role.SteeringGroup, Role.Evaluator, Role.Stakeholder, Role.Reader,
    ];

    public static Role? Find(string code)
    {
        foreach (var role in All)
            if (role.Code == code)
                return role;
        return null;
    }
}
