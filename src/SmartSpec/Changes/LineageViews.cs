using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>Where areas and what stands in them come from, and what became of them.</summary>
public static class LineageViews
{
    /// <summary>
    /// What became of an area: the change that ended it, the areas that it became, and so on to what there is now, also in the
    /// strategies of later periods.
    /// </summary>
    /// <param name="strategy">The strategy where the area stands.</param>
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
    /// Where an area comes from: the change that formed it, or joined others to it, the areas that it came from, and so on back
    /// to those that were selected, also in the strategies of earlier periods.
    /// </summary>
    /// <param name="strategy">The strategy where the area stands.</param>
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

    /// <summary>
    /// The areas that an effort has stood in before the one where it stands, the first first, each with the change that carried
    /// it on.
    /// </summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such effort.</exception>
    public static EquatableArray<Move> MovesOf(this Strategy strategy, Id<Effort> effort)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Efforts[effort].Moves;
    }

    /// <summary>An area and all that it came from by changes.</summary>
    internal static IEnumerable<Id<Area>> WithSources(this Strategy strategy, Id<Area> area) =>
        [area, .. strategy.Areas.Find(area)?.From.SelectMany(strategy.WithSources) ?? []];

    /// <summary>Whether an area is one of some others, or comes from one of them.</summary>
    internal static bool StemsFrom(this Strategy strategy, Id<Area> area, EquatableArray<Id<Area>> others) =>
        others.Contains(area)
        || (strategy.Areas.Find(area) is { } held && held.From.Any(from => strategy.StemsFrom(from, others)));

    private static Lineage Forward(
        Strategy strategy,
        Id<Area> area,
        IReadOnlyList<Strategy> later,
        ImmutableHashSet<Id<Strategy>> been
    )
    {
        var held = strategy.Areas[area];
        EquatableArray<Lineage> became = [.. held.Became.Select(other => Forward(strategy, other, later, been))];
        if ((held.CarriedOver, strategy.Successor) is ({ } carried, { } successor))
        {
            var there = Elsewhere(strategy, successor, carried.As, later, been, Forward);
            became = became.Add(there with { CarriedOverOn = carried.On });
        }

        return new(area, held.EndedBy, DayOf(strategy, held.EndedBy), became);
    }

    private static Lineage Back(
        Strategy strategy,
        Id<Area> area,
        IReadOnlyList<Strategy> earlier,
        ImmutableHashSet<Id<Strategy>> been
    )
    {
        var held = strategy.Areas[area];
        EquatableArray<Lineage> from = [.. held.From.Select(other => Back(strategy, other, earlier, been))];
        if (held.Revives is { } revived)
            from = from.Add(Back(strategy, revived, earlier, been));
        if (strategy.Predecessor is { } predecessor)
            from =
            [
                .. from,
                .. held.Continues.Select(continued => Elsewhere(strategy, predecessor, continued, earlier, been, Back)),
            ];
        return new(area, held.FormedBy, DayOf(strategy, held.FormedBy), from);
    }

    /// <summary>
    /// An area of another strategy, followed there where that strategy is given, has it, and has not been gone through: two
    /// that follow each other are gone through once.
    /// </summary>
    private static Lineage Elsewhere(
        Strategy from,
        Id<Strategy> strategy,
        Id<Area> area,
        IReadOnlyList<Strategy> others,
        ImmutableHashSet<Id<Strategy>> been,
        Func<Strategy, Id<Area>, IReadOnlyList<Strategy>, ImmutableHashSet<Id<Strategy>>, Lineage> follow
    ) =>
        !been.Contains(strategy)
        && others.FirstOrDefault(other => other.Id == strategy) is { } there
        && there.Areas.Contains(area)
            ? follow(there, area, others, been.Add(from.Id)) with
            {
                Strategy = strategy,
            }
            : new(area, null, null, [], strategy);

    private static LocalDate? DayOf(Strategy strategy, Id<Change>? change) => strategy.Changes.Find(change)?.EffectiveFrom;
}
