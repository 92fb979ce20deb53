namespace SmartSpec;

/// <summary>Views of health.</summary>
public static class HealthViews
{
    /// <summary>Returns the health of an area on a day, from the strategy as it is now.</summary>
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
    /// Returns the health of the strategy as a whole on a day, as it is now: from what concerns no single area, and from the
    /// health of the selected areas.
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
