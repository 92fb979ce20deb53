namespace SmartSpec.Model;

/// <summary>
/// A row of money: one effort's, from one financier and source, for one year, with its area, field and set. Budgets are rows
/// without financier.
/// </summary>
public sealed record FundingRow
{
    /// <summary>The area.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>The effort's main development field; null until it is traced.</summary>
    public required Id<DevelopmentField>? Field { get; init; }

    /// <summary>The effort's set in the area's action plan in force; null if it is in none.</summary>
    public required Id<EffortSet>? Set { get; init; }

    /// <summary>The effort.</summary>
    public required Id<Effort> Effort { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The organisation that gives it; null for budget.</summary>
    public required Id<Organisation>? Financier { get; init; }

    /// <summary>The kind of money; null for budget.</summary>
    public required FundingSource? Source { get; init; }

    /// <summary>The amounts, in the strategy's currency.</summary>
    public required FundingSums Sums { get; init; }
}
