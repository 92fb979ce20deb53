namespace SmartSpec.Analysis;

/// <content>How a region grows.</content>
public abstract partial record AnalysisRequest
{
    /// <summary>The components of a region's growth: <see cref="ShiftShare"/>.</summary>
    /// <param name="Region">The region.</param>
    public sealed record Growth(string Region) : AnalysisRequest
    {
        /// <summary>The row of all activities together.</summary>
        public const string AllActivities = "*";

        /// <summary>The form. Default: the classic one.</summary>
        public ShiftShareForm Form { get; init; } = ShiftShareForm.Classic;

        /// <summary>The year that growth is counted from. Default: the first.</summary>
        public int? From { get; init; }

        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            (From ?? series.Years[0], Year ?? series.Years[^1]) is var (from, to) && from >= to
                ? AnalysisMessage.Of("years-few", ("needed", 2), ("count", from == to ? 1 : 0))
                : TableOf(series, Region)
                    .Then(last =>
                        (this with { Year = From ?? series.Years[0] })
                            .TableOf(series)
                            .Then(first => Components(series, first, last))
                    )
                    .Then<EquatableArray<ResultTable>>(components => EquatableArray.Create(Table(components)));

        private Answer<ShiftShareTable> Components(TableSeries series, RegionTable first, RegionTable last) =>
            Form switch
            {
                ShiftShareForm.Dynamic => Between(series).Then(ShiftShare.Dynamic),
                ShiftShareForm.EstebanMarquillas => ShiftShare.EstebanMarquillas(first, last),
                _ => ShiftShare.Classic(first, last),
            };

        private Answer<TableSeries> Between(TableSeries series) =>
            TableSeries.Of(
                series
                    .Years.Where(year => year >= (From ?? year) && year <= (Year ?? year))
                    .ToDictionary(year => year, year => series[year])
            );

        private ResultTable Table(ShiftShareTable table)
        {
            EquatableArray<ResultRow> rows =
            [
                .. table.Activities.Select(activity => Row(activity, table[Region, activity.Code])),
                Row(new(AllActivities), table.Total(Region)),
            ];
            return new("activities", ["growth", "national-growth", "industry-mix", "regional-shift", "allocation"], rows);
        }

        private static ResultRow Row(TableKey key, GrowthComponents? parts) =>
            new(key, [parts?.Growth, parts?.NationalGrowth, parts?.IndustryMix, parts?.RegionalShift, parts?.Allocation]);
    }
}
