namespace SmartSpec;

/// <content>Queries about where areas and their efforts come from, and what became of them.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// Returns what became of an area: the change that ended it, the areas that it became, and so on to the areas of now, also in
    /// the strategies of later periods.
    /// </summary>
    /// <param name="area">The area.</param>
    /// <param name="later">
    /// The strategies of later periods, as far as they are to be followed; an area carried over to one that is not given is
    /// named, and not followed.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public Lineage WhatBecameOf(Id<Area> area, params IEnumerable<Strategy> later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return LineageSearch.Forward(this, area, [.. later], []);
    }

    /// <summary>
    /// Returns where an area comes from: the change that formed it, or joined others to it, the areas that it came from, and so
    /// on back to those that were selected, also in the strategies of earlier periods.
    /// </summary>
    /// <param name="area">The area.</param>
    /// <param name="earlier">
    /// The strategies of earlier periods, as far as they are to be followed; an area of one that is not given is named, and not
    /// followed.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public Lineage OriginOf(Id<Area> area, params IEnumerable<Strategy> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return LineageSearch.Back(this, area, [.. earlier], []);
    }

    /// <summary>The former areas of an effort, the first first, each with the change that carried the effort from it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such effort.</exception>
    public EquatableArray<Move> MovesOf(Id<Effort> effort) => Efforts[effort].Moves;

    /// <summary>An area and all the areas that it came from by changes.</summary>
    internal IEnumerable<Id<Area>> WithSources(Id<Area> area) => [area, .. Areas.Find(area)?.From.SelectMany(WithSources) ?? []];
}
