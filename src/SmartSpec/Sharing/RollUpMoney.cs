namespace SmartSpec.Model;

/// <summary>The money of all strategies in one currency. Money in different currencies is never added.</summary>
public sealed record RollUpMoney
{
    /// <summary>The currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The number of strategies in this currency, also those without money.</summary>
    public required int Strategies { get; init; }

    /// <summary>The sums.</summary>
    public required FundingSums Sums { get; init; }

    /// <summary>The same by calendar year, the first first; they add up to the sums.</summary>
    public required EquatableArray<RollUpYear> ByYear { get; init; }

    /// <summary>The same by source; budgets, which have none, first. They add up to the sums.</summary>
    public required EquatableArray<RollUpSource> BySource { get; init; }
}
