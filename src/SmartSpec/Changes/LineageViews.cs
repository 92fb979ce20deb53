using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>Queries about where areas and their efforts come from, and what became of them.</summary>
public static class LineageViews
{
    /// <summary>
    /// Returns what became of an area: the change that ended it, the areas that it became, and so on to the areas of now, also in
    /// the strategies of later periods.
    /// </summary>
    /// <param name="strategy">The strategy of the area.</param>
    /// <param name="area">The area.</param>
    /// <param name="later">
    /// The strategies of later periods, as far as they are to be followed; an area carried over to one that is not given is
    /// named, and not followed.
    /// </param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public static Lineage WhatBecameOf(this Strategy strategy, Id<Area> area, params IEnumerable<Strategy> later)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(later);
        return Forward(strategy, area, [.. later], []);
    }

    /// <summary>
    /// Returns where an area comes from: the change that formed it, or joined others to it, the areas that it came from, and so
    /// on back to those that were selected, also in the strategies of earlier periods.
    /// </summary>
    /// <param name="strategy">The strategy of the area.</param>
    /// <param name="area">The area.</param>
    /// <param name="earlier">
    /// The strategies of earlier periods, as far as they are to be followed; an area of one that is not given is named, and not
    /// followed.
    /// </param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public static Lineage OriginOf(this Strategy strategy, Id<Area> area, params IEnumerable<Strategy> earlier)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(earlier);
        return Back(strategy, area, [.. earlier], []);
    }

    /// <summary>The former areas of an effort, the first first, each with the change that carried the effort from it.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such effort.</exception>
    public static EquatableArray<Move> MovesOf(this Strategy strategy, Id<Effort> effort)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Efforts[effort].Moves;
    }

    /// <summary>An area and all the areas that it came from by changes.</summary>
    internal static IEnumerable<Id<Area>> WithSources(this Strategy strategy, Id<Area> area) =>
        [area, .. strategy.Areas.Find(area)?.From.SelectMany(strategy.WithSources) ?? []];

    /// <summary>Whether an area is one of some others, or comes from one of them.</summary>
    internal static bool StemsFrom(this Strategy strategy, Id<Area> area, EquatableArray<Id<Area>> others) =>
        others.Contains(area)
        || (strategy.Areas.Find(area) is { } item && item.From.Any(from => strategy.StemsFrom(from, others)));

    private static Lineage Forward(
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

        return new(area, item.EndedBy, DayOf(strategy, item.EndedBy), became);
    }

    private static Lineage Back(
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
        return new(area, item.FormedBy, DayOf(strategy, item.FormedBy), from);
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
            : new(area, null, null, [], strategy);

    private static LocalDate? DayOf(Strategy strategy, Id<Change>? change) => strategy.Changes.Find(change)?.EffectiveFrom;
}
