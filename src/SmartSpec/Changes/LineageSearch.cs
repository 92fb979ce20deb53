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
        List<Lineage> became = [.. item.Became.Select(other => Forward(strategy, other, later, visited))];
        became.AddRange(
            strategy
                .Areas.Where(other => other.Revives == area && other.Step is not AreaStep.Withdrawn)
                .Select(other => Forward(strategy, other.Id, later, visited) with { IsRevival = true })
        );
        if ((item.CarriedOver, strategy.Successor) is ({ } carried, { } successor))
        {
            var there = Elsewhere(strategy, successor, carried.As, later, visited, Forward);
            became.Add(there with { CarriedOverOn = carried.On });
        }

        // What continues it in a later period, though nothing was carried over here, as where it had ended.
        foreach (var other in later.Where(other => other.Predecessor == strategy.Id && !visited.Contains(other.Id)))
        foreach (var continuing in other.Areas.Where(one => one.Continues.Contains(area) && one.Step is not AreaStep.Withdrawn))
            if (!(other.Id == strategy.Successor && continuing.Id == item.CarriedOver?.As))
                became.Add(Elsewhere(strategy, other.Id, continuing.Id, later, visited, Forward));
        return new()
        {
            Area = area,
            Change = item.EndedBy,
            On = DayOf(strategy, item.EndedBy) ?? item.EndedOn,
            Areas = [.. became],
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
            from = from.Add(Back(strategy, revived, earlier, visited) with { IsRevival = true });
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
            On = DayOf(strategy, item.FormedBy) ?? item.From.Select(other => strategy.Areas.Find(other)?.EndedOn).Max(),
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
