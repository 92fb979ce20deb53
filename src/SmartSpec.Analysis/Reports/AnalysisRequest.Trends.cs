namespace SmartSpec.Analysis;

/// <content>Where a figure of a region is going.</content>
public abstract partial record AnalysisRequest
{
    /// <summary>The trend of an activity in a region over the years of the data: <see cref="Trend"/>.</summary>
    /// <param name="Region">The region.</param>
    /// <param name="Activity">The activity.</param>
    public sealed record Trending(string Region, string Activity) : AnalysisRequest
    {
        /// <summary>The row of the trend.</summary>
        public const string Line = "*";

        /// <summary>What is followed. Default: the number in the cell.</summary>
        public TrendMeasure Measure { get; init; } = TrendMeasure.Number;

        /// <summary>The year at whose end the trend is read. Default: the last year of the data.</summary>
        public int? Until { get; init; }

        /// <summary>The trend itself, such as for a picture of it.</summary>
        /// <param name="series">The data.</param>
        /// <returns>The trend; refused where the region or the activity is unknown, or too few values are known.</returns>
        /// <exception cref="ArgumentNullException">The data are null.</exception>
        public Answer<Trend> TrendIn(TableSeries series)
        {
            ArgumentNullException.ThrowIfNull(series);
            return TableOf(series, Region)
                .Then<RegionTable>(table =>
                    table.Activities.IndexOf(Activity) >= 0
                        ? table
                        : AnalysisMessage.Of("activity-unknown", ("activity", Activity), ("activities", table.Activities.Codes))
                )
                .Then(_ => Trend.Of(Points(series)));
        }

        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            (Until ?? series.Years[^1]) is var until && !IsYear(until)
                ? AnalysisMessage.Of("year-unknown", ("year", until), ("years", series.Years.Select(year => $"{year}")))
                : TrendIn(series).Then(trend => TablesOf(trend, until));

        /// <summary>A point at the end of each year in which the figure is known.</summary>
        private IEnumerable<TrendPoint> Points(TableSeries series) =>
            from year in series.Years
            where IsYear(year) && (Year is null || year <= Year)
            let value = ValueIn(series[year])
            where value is not null
            select TrendPoint.On(EndOf(year), value.Value);

        private double? ValueIn(RegionTable table) =>
            Measure switch
            {
                TrendMeasure.Share => table[Region, Activity].Value / table.Totals.OfRegion(table.Regions.Find(Region)),
                TrendMeasure.LocationQuotient => LocationQuotients.Of(table)[Region, Activity],
                _ => table[Region, Activity].Value,
            };

        private static Answer<EquatableArray<ResultTable>> TablesOf(Trend trend, int until)
        {
            var at = trend.At(EndOf(until));
            var interval = trend.Interval.TryGetValue(out var known) ? known : null;
            var value = at.TryGetValue(out var read) ? read : null;
            EquatableArray<ResultTable> tables =
            [
                new(
                    "trend",
                    ["slope", "slope-low", "slope-high", "p-value", "at-target", "at-target-low", "at-target-high"],
                    [
                        new(
                            new(Line),
                            [
                                trend.Slope,
                                interval?.Low,
                                interval?.High,
                                trend.PValue,
                                value?.Value,
                                value?.Range?.Low,
                                value?.Range?.High,
                            ]
                        ),
                    ]
                ),
            ];
            return Answer<EquatableArray<ResultTable>>.Of(tables, [.. trend.Interval.Refusals, .. at.Refusals, .. at.Notes]);
        }

        /// <summary>Whether a trend can have a point at the end of the year.</summary>
        private static bool IsYear(int year) => year is >= 1 and <= 9998;

        private static LocalDate EndOf(int year) => new(year, 12, 31);
    }
}
