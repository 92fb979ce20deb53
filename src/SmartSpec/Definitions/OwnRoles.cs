namespace SmartSpec;

/// <summary>The roles of a definition: those that are shipped, and the region's own.</summary>
internal static class OwnRoles
{
    /// <summary>The greatest number of letters by which a misspelt role differs from the one that was meant.</summary>
    private const int MostMisspelt = 2;

    /// <summary>The roles that every definition knows.</summary>
    public static EquatableArray<Role> Shipped { get; } =
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
        Role.System,
    ];

    /// <summary>
    /// The roles of a definition: those that are shipped, those that it names, and those that it gives something.
    /// </summary>
    public static IEnumerable<Role> All(DefinitionDocument document) =>
        Shipped.Concat(Named(document)).Concat(Places(document).Select(place => place.Role)).Distinct();

    /// <summary>The roles that a definition gives a name.</summary>
    public static IEnumerable<Role> Named(DefinitionDocument document) =>
        (document.RoleNames ?? new Dictionary<string, Text>()).Keys.Select(code => new Role(code));

    /// <summary>The roles that may do some act, or tick a checkpoint.</summary>
    public static HashSet<Role> Acting(DefinitionDocument document) =>
        [
            .. ActKeys.All.SelectMany(act => For(document, act)),
            .. document.Gates.Values.SelectMany(onAct => onAct).OfType<Checkpoint>().SelectMany(checkpoint => checkpoint.Roles),
        ];

    /// <summary>Every place where a definition gives a role something.</summary>
    public static IEnumerable<(Role Role, string Path)> Places(DefinitionDocument document) =>
        [
            .. document.Roles.SelectMany(onAct =>
                onAct.Value.Select((role, position) => (role, $"$.roles['{onAct.Key}'][{position}]"))
            ),
            .. document.Gates.SelectMany(onAct =>
                onAct.Value.SelectMany(
                    (gate, at) =>
                        gate is Checkpoint checkpoint
                            ? checkpoint.Roles.Select(
                                (role, position) => (role, $"$.gates['{onAct.Key}'][{at}].roles[{position}]")
                            )
                            : []
                )
            ),
            .. (document.AssignedRoles ?? []).Select((role, position) => (role, $"$.assignedRoles[{position}]")),
        ];

    /// <summary>
    /// The roles that are probably others, misspelt: own ones without a name that are almost written as a known one.
    /// </summary>
    public static IEnumerable<DefinitionFinding> Misspelt(DefinitionDocument document)
    {
        var known = Shipped.Concat(Named(document)).ToHashSet();
        foreach (var (role, path) in Places(document))
            if (!known.Contains(role) && Meant(role.Code, known) is { } meant)
                yield return DefinitionFinding.Error("role-misspelt", path, role.Code, meant.Code);
    }

    /// <summary>The known role that is almost written the same; null where none is.</summary>
    public static Role? Meant(string code, IEnumerable<Role> known) =>
        Near.To(code, known.Select(other => other.Code)) is { } near && Near.Distance(near, code) <= MostMisspelt
            ? new Role(near)
            : null;

    /// <summary>Whether somebody can have a role on objects of a kind: what is state is so only on some.</summary>
    public static bool IsOn(Role role, SubjectKind kind) =>
        role == Role.IndicatorOwner ? kind is SubjectKind.Indicator
        : role == Role.EffortOwner ? kind is SubjectKind.Effort or SubjectKind.Indicator
        : role != Role.AreaLead || kind is not (SubjectKind.Strategy or SubjectKind.Cycle);

    /// <summary>Whether no role may do an act, or only roles that nobody can have on its objects.</summary>
    public static bool IsOfNobody(DefinitionDocument document, string act) =>
        !For(document, act).Any(role => ActKeys.Kinds(act).Any(kind => IsOn(role, kind)));

    /// <summary>The roles that may do an act; none means nobody.</summary>
    public static EquatableArray<Role> For(DefinitionDocument document, string act) =>
        document.Roles.TryGetValue(act, out var roles) ? roles : ActKeys.DefaultRoles(act);
}
