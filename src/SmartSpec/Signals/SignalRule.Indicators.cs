namespace SmartSpec.Definitions;

/// <content>Rules about indicators.</content>
public abstract partial record SignalRule
{
    /// <summary>
    /// An indicator has been off its path at its latest measurements. Measurements without a value are ignored.
    /// </summary>
    /// <param name="Times">The number of measurements running, 1 to 12. Default: 2.</param>
    internal sealed record IndicatorOffPath(int Times = 2) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "indicator-off-path";

        internal override string Act => IndicatorCommand.Measure.Act.Command;

        internal override FaultText? Fault => FaultText.Outside("times", Times, 1, 12);

        internal override void Find(SignalSearch search)
        {
            foreach (var indicator in search.State.Indicators)
                if (
                    indicator.Measurements.Count >= Times
                    && search.AppliesTo(this, indicator)
                    && Latest(search, indicator) is { Latest: { Value: { } value } latest } standing
                )
                    search.Found(
                        this,
                        Subject.Of(indicator.Id),
                        indicator.Area,
                        ("times", Times),
                        ("on", latest.On),
                        ("value", value),
                        ("expected", decimal.Round(standing.Expected ?? 0, 2)),
                        ("unit", indicator.Terms.Unit)
                    );
        }

        /// <summary>
        /// The standing of the indicator at its latest value, where it has been off its path long enough; null where it has not.
        /// </summary>
        private IndicatorStanding? Latest(SignalSearch search, Indicator indicator)
        {
            var (off, latest) = (0, default(IndicatorStanding));
            for (var at = indicator.Measurements.Count - 1; at >= 0; at--)
            {
                var measured = indicator.Measurements[at];
                if (measured.On > search.On || measured.Value is null)
                    continue;
                var standing = IndicatorStanding.Of(search.State.Definition, indicator, measured.On);
                if (standing.Status is not IndicatorStatus.OffTrack)
                    return null;
                latest ??= standing;
                if (++off == Times)
                    return latest;
            }

            return null;
        }
    }

    /// <summary>
    /// An indicator that is measured at intervals has never had a value, though its first has been due for long: one interval
    /// after the latest of its baseline, the day when it was defined and its effort's first day.
    /// </summary>
    /// <param name="Days">The number of days after that, 0 to 3660. Default: 30.</param>
    internal sealed record IndicatorNeverMeasured(int Days = 30) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "indicator-never-measured";

        internal override string Act => IndicatorCommand.Measure.Act.Command;

        internal override FaultText? Fault => FaultIn(Days);

        internal override void Find(SignalSearch search)
        {
            foreach (var indicator in search.State.Indicators)
                if (
                    indicator.Terms.EveryMonths is not null
                    && search.AppliesTo(this, indicator)
                    && indicator.ValueBy(search.On) is null
                    && MeasurementDue.First(search.State, indicator) is { } first
                    && search.State.WorkingDayFrom(first) is var due
                    && search.HasPassed(due, Days)
                )
                    search.Found(this, Subject.Of(indicator.Id), indicator.Area, ("due", due), ("days", Days));
        }
    }
}
