namespace SmartSpec.Testing;

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

    /// <summary>The role with a code, or with a name in either language; null if there is none.</summary>
    public static Role? Find(string text)
    {
        foreach (var role in All)
            if (role.Code == text || Is(Texts.Swedish.Role(role), text) || Is(Texts.English.Role(role), text))
                return role;
        return null;
    }

    /// <summary>The codes and names of all, as a list to choose from.</summary>
    public static string Listed(Texts texts) => string.Join(", ", All.Select(role => $"{role.Code} ({texts.Role(role)})"));

    private static bool Is(string name, string text) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
}
