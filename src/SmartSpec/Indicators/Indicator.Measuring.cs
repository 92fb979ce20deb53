namespace SmartSpec.Model;

/// <content>Its measurements, in the order of their days.</content>
public sealed partial record Indicator
{
    /// <summary>The measurement of the latest day up to another; null where there is none.</summary>
    internal Measurement? LatestBy(LocalDate on)
    {
        for (var at = Measurements.Count - 1; at >= 0; at--)
            if (Measurements[at].On <= on)
                return Measurements[at];
        return null;
    }

    /// <summary>The latest value of a day up to another, where missing values are skipped; null where there is none.</summary>
    internal decimal? ValueBy(LocalDate on)
    {
        for (var at = Measurements.Count - 1; at >= 0; at--)
            if (Measurements[at] is { Value: { } value } measured && measured.On <= on)
                return value;
        return null;
    }

    /// <summary>The measurement of a day; null where there is none.</summary>
    internal Measurement? MeasuredOn(LocalDate day)
    {
        foreach (var measured in Measurements)
            if (measured.On == day)
                return measured;
        return null;
    }

    /// <summary>
    /// Returns the indicator with a measurement added in the order of the days; one of the same day becomes its earlier value.
    /// </summary>
    internal Indicator Measured(Measurement measurement)
    {
        var all = Measurements;
        if (all.Count == 0 || all[^1].On < measurement.On)
            return this with { Measurements = all.Add(measurement) };
        for (var at = 0; at < all.Count; at++)
            if (all[at].On == measurement.On)
                return this with
                {
                    Measurements = all.SetItem(
                        at,
                        measurement with
                        {
                            Earlier = all[at]
                                .Earlier.Add(
                                    new()
                                    {
                                        Value = all[at].Value,
                                        ReportedOn = all[at].ReportedOn,
                                        Comment = all[at].Comment,
                                    }
                                ),
                        }
                    ),
                };
        return this with
        {
            Measurements =
            [
                .. all.Where(other => other.On < measurement.On),
                measurement,
                .. all.Where(other => other.On > measurement.On),
            ],
        };
    }
}
