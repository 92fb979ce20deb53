namespace SmartSpec.Tool;

/// <summary>What people in some roles can do next: of each step, as the one sees it who can do it, if any can.</summary>
internal static class Offers
{
    /// <param name="strategy">The strategy.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="ask">Asks the engine for one actor's steps.</param>
    public static IEnumerable<NextStep> To(
        Strategy strategy,
        IReadOnlyList<Role> roles,
        Func<Actor, IReadOnlyList<NextStep>> ask
    ) =>
        Holders(strategy, roles)
            .SelectMany(ask)
            .GroupBy(step => (step.Act, step.Subject))
            .Select(group => group.FirstOrDefault(step => step.IsPossible) ?? group.MinBy(step => step.Reasons.Count)!);

    /// <summary>
    /// Area leads and owners of efforts and indicators are state: each of those who hold such a role is asked about, with the
    /// other roles.
    /// </summary>
    private static IEnumerable<Actor> Holders(Strategy strategy, IReadOnlyList<Role> roles)
    {
        var ids = (roles.Contains(Role.AreaLead) ? strategy.Areas.Select(area => area.Lead) : [])
            .Concat(roles.Contains(Role.EffortOwner) ? strategy.Efforts.Select(effort => effort.Owner) : [])
            .Concat(roles.Contains(Role.IndicatorOwner) ? strategy.Indicators.Select(indicator => indicator.Terms.Owner) : [])
            .OfType<Id<Actor>>()
            .Distinct();
        var asserted = roles
            .Where(role => role != Role.AreaLead && role != Role.EffortOwner && role != Role.IndicatorOwner)
            .ToEquatableArray();
        return [.. asserted.Count > 0 ? (Actor[])[new("someone", asserted)] : [], .. ids.Select(id => new Actor(id, asserted))];
    }
}
