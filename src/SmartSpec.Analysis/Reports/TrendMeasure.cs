namespace SmartSpec.Analysis;

/// <summary>The figure whose trend is asked for.</summary>
public enum TrendMeasure
{
    /// <summary>The number in the cell.</summary>
    Number,

    /// <summary>Its share of the region's total.</summary>
    Share,

    /// <summary>The location quotient.</summary>
    LocationQuotient,
}
