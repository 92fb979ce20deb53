namespace SmartSpec.Definitions;

/// <summary>
/// What a definition lets be done by one act, to one kind of object: from which steps, by whom, and on what conditions.
/// </summary>
public sealed record PermissionRow
{
    /// <summary>The act's key, such as <c>area.select</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The kind of object.</summary>
    public required SubjectKind On { get; init; }

    /// <summary>The steps of the object from which it is possible; empty where no step forbids it.</summary>
    public required EquatableArray<SubjectStep> Steps { get; init; }

    /// <summary>The steps of the strategy in which it is possible; empty for what begins a strategy.</summary>
    public required EquatableArray<StrategyStep> Stages { get; init; }

    /// <summary>
    /// Whether the object itself decides as well: it narrows the strategy's steps, or permits the act in other steps of its
    /// own.
    /// </summary>
    public required bool DependsOnObject { get; init; }

    /// <summary>The roles that may do it.</summary>
    public required EquatableArray<Role> Roles { get; init; }

    /// <summary>Those of the roles that count only with an assignment in force.</summary>
    public required EquatableArray<Role> AssignedRoles { get; init; }

    /// <summary>Whether nobody may do it: no role has it, or only roles that nobody can have on the object.</summary>
    public required bool IsOfNobody { get; init; }

    /// <summary>Between whom four-eyes applies; <see cref="FourEyes.Off"/> where it does not.</summary>
    public required FourEyes FourEyes { get; init; }

    /// <summary>The gates, with their parameters.</summary>
    public required EquatableArray<Gate> Gates { get; init; }

    /// <summary>The gates in words, with their parameters, such as <em>at most 5 selected areas</em>.</summary>
    /// <param name="texts">The texts; those of <see cref="Texts.For"/> name the region's own roles.</param>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public IEnumerable<string> GatesIn(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Gates.Select(gate => GateWords.Of(texts, gate, Act, FourEyes));
    }

    /// <summary>
    /// Whether a role may do it to an object at a step, in a step of the strategy, as far as these three decide.
    /// </summary>
    /// <param name="role">The role.</param>
    /// <param name="step">The object's step; null for one that has none.</param>
    /// <param name="stage">The strategy's step.</param>
    public bool Permits(Role role, SubjectStep? step, StrategyStep stage) =>
        Roles.Contains(role)
        && (Steps.Count == 0 || (step is { } at && Steps.Contains(at)))
        && (Stages.Count == 0 || Stages.Contains(stage));
}
