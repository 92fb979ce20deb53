namespace SmartSpec.Definitions;

/// <summary>Who may do what under a process definition: acts, the steps from which they are possible, roles and gates.</summary>
/// <remarks>
/// The roles for ticking a checkpoint are with the checkpoint, which is a gate; the rules that a definition cannot change are
/// not here.
/// </remarks>
public sealed record PermissionMatrix
{
    /// <summary>Whose definition it is.</summary>
    public required string Definition { get; init; }

    /// <summary>The definition's version.</summary>
    public required int Version { get; init; }

    /// <summary>The definition's name.</summary>
    public required Text Name { get; init; }

    /// <summary>The roles that may do something, in the order in which the definition knows them.</summary>
    public required EquatableArray<Role> Roles { get; init; }

    /// <summary>The acts, by the kind of object that they are done to: one row for each act and kind.</summary>
    public required EquatableArray<PermissionRow> Rows { get; init; }

    /// <summary>The same matrix with the rows of some roles and acts only.</summary>
    /// <param name="role">Only what this role may do. Default: all.</param>
    /// <param name="act">Only this act. Default: all.</param>
    public PermissionMatrix Only(Role? role = null, string? act = null) =>
        this with
        {
            Rows = Rows.Without(row =>
                (role is { } wanted && !row.Roles.Contains(wanted)) || (act is not null && row.Act != act)
            ),
        };

    /// <summary>The matrix as text of at most 80 columns, in a language.</summary>
    /// <param name="texts">The texts; those of <see cref="Texts.For"/> name the region's own roles.</param>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string ToText(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new PermissionText(this, texts).Write();
    }

    /// <summary>The matrix as one HTML page that needs nothing else: a table with headings, to read, search and print.</summary>
    /// <param name="texts">The texts; those of <see cref="Texts.For"/> name the region's own roles.</param>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string ToHtml(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new PermissionPage(this, texts).Write();
    }

    /// <summary>The matrix as JSON, indented.</summary>
    public string ToJson() => Indented.Write(this, SmartSpecJson.Info<PermissionMatrix>());

    internal static PermissionMatrix Of(ProcessDefinition definition)
    {
        var rows = Concepts
            .All.SelectMany(concept => concept.Acts)
            .SelectMany(act => act.Keys, (act, key) => (Act: act, Key: key, On: act.On ?? SubjectKind.Strategy))
            .GroupBy(one => (one.Key, one.On), one => one.Act)
            .Select(acts => RowOf(definition, acts.Key.Key, acts.Key.On, [.. acts]))
            .OrderBy(row => row.On is SubjectKind.Strategy ? -1 : (int)row.On)
            .ToEquatableArray();
        return new()
        {
            Definition = definition.Document.Id,
            Version = definition.Document.Version,
            Name = definition.Document.Name,
            Roles = definition.Roles.Without(role => !rows.Any(row => row.Roles.Contains(role))),
            Rows = rows,
        };
    }

    /// <summary>
    /// The row of the acts with one key on one kind of object, such as assessing a change for the first time and again.
    /// </summary>
    private static PermissionRow RowOf(ProcessDefinition definition, string key, SubjectKind on, EquatableArray<Act> acts)
    {
        var roles = definition.RolesFor(key);
        var begins = acts.Any(static act => act.Events.Any(static type => type.IsAssignableTo(typeof(IFounding))));
        var steps = acts.Select(act => act.StepsOf(key)).ToList();
        var from = steps.Exists(some => some.Count == 0) ? [] : steps.SelectMany(some => some).Distinct().ToEquatableArray();
        return new()
        {
            Act = key,
            On = on,
            Steps = from,
            Stages = begins ? [] : [.. Enum.GetValues<StrategyStep>().Where(step => IsPossible(step))],
            DependsOnObject = acts.Any(static act => act.DependsOnObject),
            Roles = roles,
            AssignedRoles = roles.Without(role => !definition.NeedsAssignment(role)),
            IsOfNobody = !roles.Any(role => OwnRoles.IsOn(role, on)),
            FourEyes = definition.FourEyesOn(key),
            Gates = definition.GatesOn(key),
        };

        // The step of the strategy is also that of the object, where the object is the strategy.
        bool IsPossible(StrategyStep step) =>
            acts.Any(act => act.Stages.HasFlag(DecisionContext.When(step)))
            && (
                on is not SubjectKind.Strategy
                || from.Count == 0
                || from.Contains(new SubjectStep(StrategyLifecycle.Table.Name, Kebab.Of(step)))
            );
    }
}
