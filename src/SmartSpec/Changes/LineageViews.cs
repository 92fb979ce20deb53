namespace SmartSpec;

/// <summary>Where areas and what stands in them come from, and what became of them.</summary>
public static class LineageViews
{
    /// <summary>What became of an area: the change that ended it, the areas that it became, and so on to what there is now, also in the strategies of later periods.</summary>
    /// <param name="strategy">The strategy where the area stands.</param>
    /// <param name="area">The area.</param>
    /// <param name="later">The strategies of later periods, as far as they are to be followed; an area carried over to one that is not given is named, and not followed.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public static Lineage WhatBecameOf(this Strategy strategy, Id<Area> area, params IEnumerable<Strategy> later)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(later);
        var held = strategy.Areas[area];
        Items<Lineage> became = [.. held.Became.Select(other => strategy.WhatBecameOf(other, later))];
        if ((held.CarriedOverAs, strategy.Successor) is ({ } carried, { } successor))
            became = became.Add(Elsewhere(successor, carried, later, (there, same) => there.WhatBecameOf(same, later)));
        return new(area, held.EndedBy, DayOf(strategy, held.EndedBy), became);
    }

    /// <summary>Where an area comes from: the change that formed it, or joined others to it, the areas that it came from, and so on back to those that were selected, also in the strategies of earlier periods.</summary>
    /// <param name="strategy">The strategy where the area stands.</param>
    /// <param name="area">The area.</param>
    /// <param name="earlier">The strategies of earlier periods, as far as they are to be followed; an area of one that is not given is named, and not followed.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public static Lineage OriginOf(this Strategy strategy, Id<Area> area, params IEnumerable<Strategy> earlier)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(earlier);
        var held = strategy.Areas[area];
        Items<Lineage> from = [.. held.From.Select(other => strategy.OriginOf(other, earlier))];
        if (held.Revives is { } revived)
            from = from.Add(strategy.OriginOf(revived, earlier));
        if (strategy.Predecessor is { } predecessor)
            from = [.. from, .. held.Continues.Select(continued => Elsewhere(predecessor, continued, earlier, (there, same) => there.OriginOf(same, earlier)))];
        return new(area, held.FormedBy, DayOf(strategy, held.FormedBy), from);
    }

    /// <summary>The areas that an effort has stood in before the one where it stands, the first first, each with the change that carried it on.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such effort.</exception>
    public static Items<Move> MovesOf(this Strategy strategy, Id<Effort> effort)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Efforts[effort].Moves;
    }

    /// <summary>Whether an area is one of some others, or comes from one of them.</summary>
    internal static bool StemsFrom(this Strategy strategy, Id<Area> area, Items<Id<Area>> others) =>
        others.Contains(area) || (strategy.Areas.Find(area) is { } held && held.From.Any(from => strategy.StemsFrom(from, others)));

    /// <summary>An area of another strategy, followed there where that strategy is given and has it.</summary>
    private static Lineage Elsewhere(Id<Strategy> strategy, Id<Area> area, IEnumerable<Strategy> others, Func<Strategy, Id<Area>, Lineage> follow) =>
        others.FirstOrDefault(other => other.Id == strategy) is { } there && there.Areas.Contains(area)
            ? follow(there, area) with { Strategy = strategy }
            : new(area, null, null, [], strategy);

    private static LocalDate? DayOf(Strategy strategy, Id<Change>? change) => strategy.Changes.Find(change)?.EffectiveFrom;
}
