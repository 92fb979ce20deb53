using System.Text.Json.Serialization;

namespace SmartSpec.Analysis;

/// <summary>An analysis to make: a method and its options. Written as JSON, by the method's code.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(LocationQuotient), "location-quotient")]
[JsonDerivedType(typeof(Profile), "specialisation-profile")]
[JsonDerivedType(typeof(Stars), "three-stars")]
[JsonDerivedType(typeof(Growth), "shift-share")]
[JsonDerivedType(typeof(RelatedVariety), "variety")]
[JsonDerivedType(typeof(Related), "relatedness")]
[JsonDerivedType(typeof(Complex), "complexity")]
[JsonDerivedType(typeof(Trending), "trend")]
public abstract partial record AnalysisRequest
{
    private AnalysisRequest() { }

    /// <summary>The year whose table is used. Default: the last.</summary>
    public int? Year { get; init; }

    /// <summary>Makes the analysis.</summary>
    internal abstract Answer<EquatableArray<ResultTable>> Compute(TableSeries series);

    /// <summary>The table of the year.</summary>
    private protected Answer<RegionTable> TableOf(TableSeries series) =>
        Year is not { } year ? series.Last
        : series.Years.Contains(year) ? series[year]
        : AnalysisMessage.Of("year-unknown", ("year", year), ("years", series.Years.Select(one => $"{one}")));

    /// <summary>A table that has a region.</summary>
    private protected Answer<RegionTable> TableOf(TableSeries series, string region) =>
        TableOf(series).Then(table => Has(table, region));

    private protected static Answer<RegionTable> Has(RegionTable table, string region) =>
        table.Regions.IndexOf(region) >= 0
            ? table
            : AnalysisMessage.Of("region-unknown", ("region", region), ("regions", table.Regions.Codes));
}
