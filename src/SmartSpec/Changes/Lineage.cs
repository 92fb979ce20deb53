namespace SmartSpec.Model;

/// <summary>The lineage of an area: what it came from, or what became of it, over any number of changes.</summary>
public sealed record Lineage
{
    /// <summary>The area.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>The change by which it was formed (looking back) or ended (looking forward); null for none.</summary>
    public required Id<Change>? Change { get; init; }

    /// <summary>
    /// The day when that change took effect, or when the area had ended before the strategy was taken over; null for none.
    /// </summary>
    public required LocalDate? On { get; init; }

    /// <summary>The areas that it came from, or that it became, each with its own; empty where it goes no further.</summary>
    public required EquatableArray<Lineage> Areas { get; init; }

    /// <summary>
    /// The strategy of another period to which it belongs; null where it is in the same strategy as the area before it in the
    /// lineage.
    /// </summary>
    public Id<Strategy>? Strategy { get; init; }

    /// <summary>
    /// Whether the connection with the area before it in the lineage is that the later one takes up the ended one again.
    /// </summary>
    public bool IsRevival { get; init; }

    /// <summary>The day when it was carried over to that strategy, looking forward; null otherwise.</summary>
    public LocalDate? CarriedOverOn { get; init; }

    /// <summary>The areas where it goes no further: the origins, or what there is now.</summary>
    public IEnumerable<Id<Area>> Ends => Areas.Count == 0 ? [Area] : Areas.SelectMany(area => area.Ends).Distinct();
}
