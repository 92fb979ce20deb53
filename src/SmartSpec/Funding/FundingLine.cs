namespace SmartSpec.Model;

/// <summary>The money of one financier and source for one year of an effort, in the strategy's currency.</summary>
public sealed record FundingLine
{
    /// <summary>The organisation that gives it.</summary>
    public required Id<Organisation> Financier { get; init; }

    /// <summary>The kind of money.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The amount applied for.</summary>
    public decimal Sought { get; init; }

    /// <summary>The amount promised, not yet bindingly.</summary>
    public decimal Promised { get; init; }

    /// <summary>The amount bindingly committed.</summary>
    public decimal Committed { get; init; }

    /// <summary>The amount paid, never more than is committed.</summary>
    public decimal Paid { get; init; }

    /// <summary>The payments that were entered one by one.</summary>
    public EquatableArray<Payment> Payments { get; init; }
}
