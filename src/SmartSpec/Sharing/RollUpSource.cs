namespace SmartSpec.Model;

/// <summary>The money of a source in a roll-up.</summary>
/// <param name="Source">The source; null for budgets.</param>
/// <param name="Sums">The sums.</param>
public sealed record RollUpSource(FundingSource? Source, FundingSums Sums);
