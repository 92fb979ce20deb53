namespace SmartSpec.Model;

/// <summary>The lineage of an area: what it came from, or what became of it, over any number of changes.</summary>
/// <param name="Area">The area.</param>
/// <param name="Change">The change by which it was formed (looking back) or ended (looking forward); null for none.</param>
/// <param name="On">The day when that change took effect; null for none.</param>
/// <param name="Areas">The areas that it came from, or that it became, each with its own; empty where it goes no further.</param>
/// <param name="Strategy">
/// The strategy of another period to which it belongs; null where it is in the same strategy as the area before it in the
/// lineage.
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
