namespace SmartSpec.Definitions;

/// <summary>The greatest share that a source of funding may have.</summary>
/// <param name="Source">The source.</param>
/// <param name="MaxPercent">In percent of all that is committed, 0 to 100.</param>
public sealed record SourceShare(FundingSource Source, decimal MaxPercent);
