namespace SmartSpec;

/// <summary>Where areas and what stands in them come from, and what became of them.</summary>
public static class LineageViews
{
    /// <summary>What became of an area: the change that ended it, the areas that it became, and so on to what there is now.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public static Lineage WhatBecameOf(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var held = strategy.Areas[area];
        return new(area, held.EndedBy, DayOf(strategy, held.EndedBy), held.Became.Select(strategy.WhatBecameOf).ToItems());
    }

    /// <summary>Where an area comes from: the change that formed it, or joined others to it, the areas that it came from, and so on back to those that were selected.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public static Lineage OriginOf(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var held = strategy.Areas[area];
        var from = held.From.Select(strategy.OriginOf);
        return new(area, held.FormedBy, DayOf(strategy, held.FormedBy), held.Revives is { } revived ? [.. from, strategy.OriginOf(revived)] : from.ToItems());
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

    private static LocalDate? DayOf(Strategy strategy, Id<Change>? change) => strategy.Changes.Find(change)?.EffectiveFrom;
}
