using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>The search for where an area comes from and what became of it, through changes and periods.</summary>
internal static class LineageSearch
{
    public static Lineage Forward(
        Strategy strategy,
        Id<Area> area,
        IReadOnlyList<Strategy> later,
        ImmutableHashSet<Id<Strategy>> visited
    )
    {
        var item = strategy.Areas[area];
        EquatableArray<Lineage> became = [.. item.Became.Select(other => Forward(strategy, other, later, visited))];
        if ((item.CarriedOver, strategy.Successor) is ({ } carried, { } successor))
        {
            var there = Elsewhere(strategy, successor, carried.As, later, visited, Forward);
            became = became.Add(there with { CarriedOverOn = carried.On });
        }

        return new()
        {
            Area = area,
            Change = item.EndedBy,
            On = DayOf(strategy, item.EndedBy),
            Areas = became,
        };
    }

    public static Lineage Back(
        Strategy strategy,
        Id<Area> area,
        IReadOnlyList<Strategy> earlier,
        ImmutableHashSet<Id<Strategy>> visited
    )
    {
        var item = strategy.Areas[area];
        EquatableArray<Lineage> from = [.. item.From.Select(other => Back(strategy, other, earlier, visited))];
        if (item.Revives is { } revived)
            from = from.Add(Back(strategy, revived, earlier, visited));
        if (strategy.Predecessor is { } predecessor)
            from =
            [
                .. from,
                .. item.Continues.Select(continued => Elsewhere(strategy, predecessor, continued, earlier, visited, Back)),
            ];
        return new()
        {
            Area = area,
            Change = item.FormedBy,
            On = DayOf(strategy, item.FormedBy),
            Areas = from,
        };
    }

    /// <summary>
    /// An area of another strategy, followed there where that strategy is given, has it, and has not been visited: two that
    /// follow each other are visited once.
    /// </summary>
    private static Lineage Elsewhere(
        Strategy from,
        Id<Strategy> strategy,
        Id<Area> area,
        IReadOnlyList<Strategy> others,
        ImmutableHashSet<Id<Strategy>> visited,
        Func<Strategy, Id<Area>, IReadOnlyList<Strategy>, ImmutableHashSet<Id<Strategy>>, Lineage> follow
    ) =>
        !visited.Contains(strategy)
        && others.FirstOrDefault(other => other.Id == strategy) is { } there
        && there.Areas.Contains(area)
            ? follow(there, area, others, visited.Add(from.Id)) with
            {
                Strategy = strategy,
            }
            : new()
            {
                Area = area,
                Change = null,
                On = null,
                Areas = [],
                Strategy = strategy,
            };

    private static LocalDate? DayOf(Strategy strategy, Id<Change>? change) => strategy.Changes.Find(change)?.EffectiveFrom;
}
