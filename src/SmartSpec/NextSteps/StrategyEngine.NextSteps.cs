namespace SmartSpec;

/// <content>Next steps of people in roles.</content>
public sealed partial class StrategyEngine
{
    /// <summary>
    /// The next steps of people in some roles, and what blocks the rest. Area leads and owners of efforts and indicators are
    /// part of the state: each person who has such a role is considered, together with the other roles; and so is each person
    /// to whom one of the roles has been assigned, where it counts only with an assignment.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="roles">The roles.</param>
    /// <returns>Each step once, as seen by one who can do it, if any can; otherwise with the fewest reasons against it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<NextStep> NextSteps(Strategy strategy, IEnumerable<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(roles);
        return OfAny(Actors(strategy, roles.ToHashSet()).Select(actor => NextSteps(strategy, actor)));
    }

    /// <summary>Each step once, as seen by one who can do it, if any can; otherwise with the fewest reasons against it.</summary>
    private static IReadOnlyList<NextStep> OfAny(IEnumerable<IReadOnlyList<NextStep>> ofEach) =>
        [
            .. ofEach
                .SelectMany(steps => steps)
                .GroupBy(step => (step.Act, step.Subject))
                .Select(group => group.FirstOrDefault(step => step.IsPossible) ?? group.MinBy(step => step.Reasons.Count)!),
        ];

    private static IEnumerable<Actor> Actors(Strategy strategy, HashSet<Role> roles)
    {
        var persons = (roles.Contains(Role.AreaLead) ? strategy.Areas.Select(area => area.Lead) : [])
            .Concat(roles.Contains(Role.EffortOwner) ? strategy.Efforts.Select(effort => effort.Owner) : [])
            .Concat(roles.Contains(Role.IndicatorOwner) ? strategy.Indicators.Select(indicator => indicator.Terms.Owner) : [])
            .Concat(
                strategy
                    .Assignments.Where(assignment => roles.Contains(assignment.Role))
                    .Where(assignment => strategy.Definition.NeedsAssignment(assignment.Role))
                    .Select(assignment => (Id<Actor>?)assignment.Person)
            )
            .OfType<Id<Actor>>()
            .Distinct();
        var asserted = roles.Where(role => !role.IsAppointed).ToEquatableArray();
        return
        [
            .. asserted.Count > 0 ? (Actor[])[new("someone", asserted)] : [],
            .. persons.Select(person => new Actor(person, asserted)),
        ];
    }
}
