namespace SmartSpec;

/// <content>Queries about health.</content>
public sealed partial record Strategy
{
    /// <summary>Returns the health of an area on a day, from the strategy as it is now.</summary>
    /// <param name="area">The area.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public Health HealthOf(Id<Area> area, LocalDate on) => new HealthReading(this, on).Of(Areas[area]);

    /// <summary>
    /// Returns the health of the strategy as a whole on a day, as it is now: from what concerns no single area, and from the
    /// health of the selected areas.
    /// </summary>
    /// <param name="on">The day.</param>
    public Health Health(LocalDate on) => new HealthReading(this, on).OfStrategy();
}
