namespace SmartSpec;

/// <summary>Next steps for people in roles, and the acts of a step.</summary>
public static class NextStepViews
{
    /// <summary>
    /// What people in some roles can do next, and what blocks the rest. Area leads and owners of efforts and indicators are part
    /// of the state: each person who has such a role is considered, together with the other roles.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="roles">The roles.</param>
    /// <returns>Each step once, as seen by one who can do it, if any can; otherwise with the fewest reasons against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<NextStep> NextSteps(this StrategyEngine engine, Strategy strategy, IEnumerable<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(roles);
        return
        [
            .. Actors(strategy, roles.ToHashSet())
                .SelectMany(actor => engine.NextSteps(strategy, actor))
                .GroupBy(step => (step.Act, step.Subject))
                .Select(group => group.FirstOrDefault(step => step.IsPossible) ?? group.MinBy(step => step.Reasons.Count)!),
        ];
    }

    /// <summary>
    /// The acts of a step, by the keys of their names (<see cref="Texts.Act"/>): several for a group of edits, one otherwise.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentNullException">The step is null.</exception>
    public static IEnumerable<string> Acts(this NextStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.IsEdit ? step.Commands.Select(ActOf) : [step.Act];
    }

    /// <summary>The key of a command's name: the acts of the two kinds of plan have keys of their own.</summary>
    /// <param name="command">The command's name, such as <c>plan.define-field</c>.</param>
    /// <returns>Such as <c>development-plan.define-field</c>.</returns>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public static string ActOf(string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return !command.StartsWith("plan.", StringComparison.Ordinal)
            ? command
            : ActKeys.All.FirstOrDefault(key => key.EndsWith($"-{command}", StringComparison.Ordinal)) ?? command;
    }

    private static IEnumerable<Actor> Actors(Strategy strategy, HashSet<Role> roles)
    {
        var persons = (roles.Contains(Role.AreaLead) ? strategy.Areas.Select(area => area.Lead) : [])
            .Concat(roles.Contains(Role.EffortOwner) ? strategy.Efforts.Select(effort => effort.Owner) : [])
            .Concat(roles.Contains(Role.IndicatorOwner) ? strategy.Indicators.Select(indicator => indicator.Terms.Owner) : [])
            .OfType<Id<Actor>>()
            .Distinct();
        var asserted = roles
            .Where(role => role != Role.AreaLead && role != Role.EffortOwner && role != Role.IndicatorOwner)
            .ToEquatableArray();
        return
        [
            .. asserted.Count > 0 ? (Actor[])[new("someone", asserted)] : [],
            .. persons.Select(person => new Actor(person, asserted)),
        ];
    }
}
