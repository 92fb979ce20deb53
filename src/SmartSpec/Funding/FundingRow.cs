namespace SmartSpec.Model;

/// <summary>
/// A row of money: one effort's, from one financier and source, for one year, with its area, field and set. Budgets are rows
/// without financier.
/// </summary>
/// <param name="Area">The area.</param>
/// <param name="Field">The effort's main development field; null until it is traced.</param>
/// <param name="Set">The effort's set in the area's action plan in force; null if it is in none.</param>
/// <param name="Effort">The effort.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Financier">The organisation that gives it; null for budget.</param>
/// <param name="Source">The kind of money; null for budget.</param>
/// <param name="Sums">The amounts, in the strategy's currency.</param>
public sealed record FundingRow(
    Id<Area> Area,
    Id<DevelopmentField>? Field,
    Id<EffortSet>? Set,
    Id<Effort> Effort,
    int Year,
    Id<Organisation>? Financier,
    FundingSource? Source,
    FundingSums Sums
);
