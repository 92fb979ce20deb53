namespace SmartSpec.Model;

/// <summary>An amount for one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Amount">The amount.</param>
public sealed record YearAmount(int Year, Money Amount);
