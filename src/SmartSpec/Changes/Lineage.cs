namespace SmartSpec;

/// <summary>An area with what it came from, or with what became of it, over any number of changes.</summary>
/// <param name="Area">The area.</param>
/// <param name="Change">The change by which it was formed (looking back) or ended (looking forward); null where none was.</param>
/// <param name="On">The day when that change took effect; null where there was none.</param>
/// <param name="Areas">The areas that it came from, or that it became, each with its own; empty where it goes no further.</param>
/// <param name="Strategy">
/// The strategy of another period in which it stands; null in the same as the area that it came from or became.
/// </param>
/// <param name="CarriedOverOn">The day when it was carried over to that strategy, looking forward; null otherwise.</param>
public sealed record Lineage(
    Id<Area> Area,
    Id<Change>? Change,
    LocalDate? On,
    EquatableArray<Lineage> Areas,
    Id<Strategy>? Strategy = null,
    LocalDate? CarriedOverOn = null
)
{
    /// <summary>The areas where it goes no further: the origins, or what there is now.</summary>
    public IEnumerable<Id<Area>> Ends => Areas.Count == 0 ? [Area] : Areas.SelectMany(area => area.Ends).Distinct();
}
