namespace SmartSpec.Analysis;

/// <summary>Which standard deviation is meant.</summary>
public enum StandardDeviation
{
    /// <summary>Of the population: the sum of squares is divided by n.</summary>
    Population,

    /// <summary>Of a sample: the sum of squares is divided by n − 1.</summary>
    Sample,
}
