namespace SmartSpec.Definitions;

/// <summary>
/// A builder of a process definition from another, in code. What is not changed stays as it is. Not safe to share between
/// threads.
/// </summary>
public sealed class DefinitionBuilder
{
    private DefinitionDocument document;

    internal DefinitionBuilder(DefinitionDocument start) => document = start;

    /// <summary>Names the definition.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public DefinitionBuilder Named(Text name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return With(one => one with { Name = name });
    }

    /// <summary>Changes the roles and gates of the act that a command does, for plans of both kinds.</summary>
    /// <typeparam name="T">The command, such as <see cref="AreaCommand.Nominate"/>.</typeparam>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException">There is no change.</exception>
    public DefinitionBuilder On<T>(Action<ActBuilder> change)
        where T : Command
    {
        foreach (var key in ActKeys.KeysOf(typeof(T)))
            On(key, change);
        return this;
    }

    /// <summary>Changes the roles and gates of the act that a command does on plans of a kind.</summary>
    /// <typeparam name="T">The command, such as <see cref="PlanCommand.Adopt"/>.</typeparam>
    /// <param name="kind">The kind of plan.</param>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException">There is no change.</exception>
    public DefinitionBuilder On<T>(PlanKind kind, Action<ActBuilder> change)
        where T : PlanCommand => On(ActKeys.KeysOf(typeof(T)).Single(key => PlanKinds.Of(key) == kind), change);

    /// <summary>Changes the roles and gates of an act.</summary>
    /// <param name="act">The act, such as <c>area.nominate</c>.</param>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException">The act or the change is null.</exception>
    public DefinitionBuilder On(string act, Action<ActBuilder> change)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(change);
        var builder = new ActBuilder(document.Roles.GetValueOrDefault(act), document.Gates.GetValueOrDefault(act));
        change(builder);
        return With(one =>
            one with
            {
                Roles = builder.RolesChanged ? Put(one.Roles, act, builder.Roles) : one.Roles,
                Gates = builder.GatesChanged ? Put(one.Gates, act, builder.Gates) : one.Gates,
            }
        );
    }

    /// <summary>States between whom four-eyes applies, on the acts that have the gate.</summary>
    public DefinitionBuilder FourEyesBetween(FourEyes between) => With(one => one with { FourEyes = between });

    /// <summary>Replaces the selection criteria.</summary>
    public DefinitionBuilder AssessedBy(params EquatableArray<Criterion> criteria) =>
        With(one => one with { Criteria = criteria });

    /// <summary>Follows the strategy up in a rhythm.</summary>
    /// <param name="everyMonths">The number of months in a cycle: 1, 2, 3, 4, 6 or 12.</param>
    /// <param name="from">The first day of each year's first cycle. Default: 1 January.</param>
    /// <param name="graceDays">The number of days from a cycle's last day until its reports are due. Default: 14.</param>
    public DefinitionBuilder FollowedUp(int everyMonths, AnnualDate? from = null, int graceDays = 14) =>
        With(one => one with { FollowUp = new(everyMonths, from ?? new(1, 1), graceDays) });

    /// <summary>Names a role of the region's own.</summary>
    /// <param name="role">The role.</param>
    /// <param name="name">Its name, in the languages of its readers.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public DefinitionBuilder RoleNamed(Role role, Text name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return With(one =>
            one with
            {
                RoleNames = new Dictionary<string, Text>(one.RoleNames ?? new Dictionary<string, Text>(), StringComparer.Ordinal)
                {
                    [role.Code] = name,
                },
            }
        );
    }

    /// <summary>Lets roles count only with a recorded assignment in force, beside the role that the host asserts.</summary>
    /// <param name="roles">All such roles; none for none.</param>
    public DefinitionBuilder RolesAssigned(params EquatableArray<Role> roles) =>
        With(one => one with { AssignedRoles = roles.Count > 0 ? roles : null });

    /// <summary>States the enabling condition that the strategy is to fulfil, in place of the shipped one.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    public DefinitionBuilder Fulfilling(EnablingCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return With(one => one with { EnablingCondition = condition });
    }

    /// <summary>Changes anything else in the document.</summary>
    /// <param name="change">Returns the changed document.</param>
    /// <exception cref="ArgumentNullException">There is no change.</exception>
    public DefinitionBuilder With(Func<DefinitionDocument, DefinitionDocument> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        document = change(document);
        return this;
    }

    internal ProcessDefinition Build() => ProcessDefinition.Of(document);

    private static Dictionary<string, T> Put<T>(IReadOnlyDictionary<string, T> all, string act, T value) =>
        new(all, StringComparer.Ordinal) { [act] = value };
}
