namespace SmartSpec.Tool;

/// <summary>The roles that a person can have.</summary>
internal static class Roles
{
    public static IReadOnlyList<Role> All { get; } =
    [
        Role.ProcessLead,
        Role.AreaLead,
        Role.EffortOwner,
        Role.IndicatorOwner,
        Role.DecisionBody,
        Role.SteeringGroup,
        Role.Evaluator,
        Role.Stakeholder,
        Role.Reader,
    ];

    /// <summary>The role with this code, or with this name in either language; null if there is none.</summary>
    public static Role? Find(string said)
    {
        foreach (var role in All)
            if (role.Code == said || Is(Texts.Swedish.Role(role), said) || Is(Texts.English.Role(role), said))
                return role;
        return null;
    }

    /// <summary>The names and codes of all, as a list to choose from.</summary>
    public static Words Listed { get; } =
        new(
            string.Join(", ", All.Select(role => $"{role.Code} ({Texts.Swedish.Role(role)})")),
            string.Join(", ", All.Select(role => $"{role.Code} ({Texts.English.Role(role)})"))
        );

    private static bool Is(string name, string said) => string.Equals(name, said, StringComparison.OrdinalIgnoreCase);
}
