namespace SmartSpec.Analysis;

/// <content>What a region is specialised in.</content>
public abstract partial record AnalysisRequest
{
    /// <summary>The location quotients of a region: <see cref="LocationQuotients"/>.</summary>
    /// <param name="Region">The region.</param>
    public sealed record LocationQuotient(string Region) : AnalysisRequest
    {
        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            TableOf(series, Region)
                .Then<EquatableArray<ResultTable>>(table =>
                {
                    var row = table.Regions.Find(Region);
                    var numbers = table.Activities.Select((_, a) => table[row, a].Value ?? double.NaN).ToArray();
                    var total = table.Totals.Regions[row];
                    return EquatableArray.Create(
                        ResultTable.Of(
                            "activities",
                            table.Activities,
                            ("number", new(table.Activities, numbers)),
                            ("share", new(table.Activities, [.. numbers.Select(number => number / total)])),
                            ("location-quotient", LocationQuotients.Of(table).Row(Region)),
                            ("difference", LocationQuotients.Differences(table).Row(Region))
                        )
                    );
                });
    }

    /// <summary>How specialised each region is, by several measures.</summary>
    public sealed record Profile : AnalysisRequest
    {
        /// <summary>The base of the logarithm of the entropy. Default: 2.</summary>
        public LogarithmBase Logarithm { get; init; } = LogarithmBase.Two;

        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            TableOf(series)
                .Then<EquatableArray<ResultTable>>(table =>
                    EquatableArray.Create(
                        ResultTable.Of(
                            "regions",
                            table.Regions,
                            ("krugman", KrugmanIndex.Of(table)),
                            ("hoover", HooverCoefficient.Of(table)),
                            ("gini", GiniCoefficient.Of(table)),
                            ("herfindahl", HerfindahlIndex.Of(table)),
                            ("hachman", HachmanIndex.Of(table)),
                            ("entropy", Entropy.Of(table, Logarithm))
                        )
                    )
                );
    }

    /// <summary>The stars of a region: <see cref="ThreeStars"/>.</summary>
    /// <param name="Region">The region.</param>
    public sealed record Stars(string Region) : AnalysisRequest
    {
        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            TableOf(series, Region)
                .Then(ThreeStars.Of)
                .Then<EquatableArray<ResultTable>>(stars =>
                {
                    var row = stars.Regions.Find(Region);
                    ValueList Of(Func<SmartSpec.Analysis.Stars, double?> value) =>
                        new(stars.Activities, [.. stars.Activities.Select((_, a) => value(stars[row, a]) ?? double.NaN)]);
                    return EquatableArray.Create(
                        ResultTable.Of(
                            "activities",
                            stars.Activities,
                            ("star-size", Of(one => Known(one.Size))),
                            ("star-specialisation", Of(one => Known(one.Specialisation))),
                            ("star-focus", Of(one => Known(one.Focus))),
                            ("stars", Of(one => one.Count))
                        )
                    );
                });

        private static double? Known(bool? star) =>
            star is { } known
                ? known
                    ? 1
                    : 0
                : null;
    }

    /// <summary>Related and unrelated variety: <see cref="Variety"/>, in groups by the first characters of the codes.</summary>
    /// <param name="Characters">How many characters of a code name its group; at least 1.</param>
    public sealed record RelatedVariety(int Characters) : AnalysisRequest
    {
        /// <summary>The base of the logarithm. Default: 2.</summary>
        public LogarithmBase Logarithm { get; init; } = LogarithmBase.Two;

        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            Characters < 1
                ? AnalysisMessage.Of("characters", ("characters", Characters))
                : TableOf(series)
                    .Then(table => Variety.Of(table, GroupOf, Logarithm))
                    .Then<EquatableArray<ResultTable>>(variety =>
                        EquatableArray.Create(
                            ResultTable.Of(
                                "regions",
                                variety.Total.Keys,
                                ("entropy", variety.Total),
                                ("related-variety", variety.Related),
                                ("unrelated-variety", variety.Unrelated)
                            )
                        )
                    );

        private string? GroupOf(TableKey activity) =>
            activity.Code.Length >= Characters ? activity.Code[..Characters] : activity.Code;
    }
}
