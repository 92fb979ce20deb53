namespace SmartSpec.Model;

/// <summary>The money of a calendar year in a roll-up.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sums">The sums.</param>
public sealed record RollUpYear(int Year, FundingSums Sums);
