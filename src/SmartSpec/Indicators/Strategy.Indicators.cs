namespace SmartSpec;

/// <content>Queries about indicators.</content>
public sealed partial record Strategy
{
    /// <summary>Returns the standing of an indicator on a day, by what is reported now.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="on">The day; measurements of later days and later judgements do not count.</param>
    /// <exception cref="KeyNotFoundException">There is no such indicator.</exception>
    public IndicatorStanding StandingOf(Id<Indicator> indicator, LocalDate on)
    {
        var standing = IndicatorStanding.Of(Definition, Indicators[indicator], on);
        return standing with { Bound = MeasurementBounds.StandingOf(this, Indicators[indicator], standing.Latest) };
    }
}
