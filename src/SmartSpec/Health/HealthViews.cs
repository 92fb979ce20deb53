namespace SmartSpec;

/// <summary>What is asked about health.</summary>
public static class HealthViews
{
    /// <summary>How healthy an area is on a day, from the strategy as it stands now.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="area">The area.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public static Health HealthOf(this Strategy strategy, Id<Area> area, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return new HealthReading(strategy, on).Of(strategy.Areas[area]);
    }

    /// <summary>
    /// How healthy the strategy as a whole is on a day, from how it stands now: what concerns no single area, and the health of
    /// the areas that are selected.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static Health Health(this Strategy strategy, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return new HealthReading(strategy, on).OfStrategy();
    }
}
