namespace SmartSpec.Analysis;

/// <summary>A weight before and after a change.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Before">The weight before, from 0 to 1.</param>
/// <param name="After">The weight after, from 0 to 1, to 28 decimals.</param>
public sealed record ChangedWeight(WeightedCriterion Criterion, decimal Before, decimal After);
