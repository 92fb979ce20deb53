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

    /// <summary>Those of a definition that a person can have: the shipped ones, and the region's own.</summary>
    public static IEnumerable<Role> Of(ProcessDefinition definition) =>
        All.Concat(definition.Roles.Where(role => role != Role.System)).Distinct();

    /// <summary>The role of a definition with a code, or with a name in either language; null if there is none.</summary>
    public static Role? Find(string text, ProcessDefinition definition)
    {
        var (swedish, english) = (Texts.Swedish.For(definition), Texts.English.For(definition));
        foreach (var role in Of(definition))
            if (role.Code == text || Is(swedish.Role(role), text) || Is(english.Role(role), text))
                return role;
        return null;
    }

    /// <summary>The codes and names of all, as a list to choose from.</summary>
    public static string Listed(Texts texts) => Listed(texts, All);

    /// <summary>The codes and names of those of a definition, as a list to choose from.</summary>
    public static string Listed(Texts texts, ProcessDefinition definition) => Listed(texts.For(definition), Of(definition));

    private static string Listed(Texts texts, IEnumerable<Role> roles) =>
        string.Join(
            ", ",
            roles.Select(role => texts.Role(role) is var name && name == role.Code ? name : $"{role.Code} ({name})")
        );

    private static bool Is(string name, string text) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
}
