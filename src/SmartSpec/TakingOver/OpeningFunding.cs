namespace SmartSpec.TakingOver;

/// <summary>The money of one financier and source for one year of an effort, when the strategy is taken over.</summary>
/// <remarks>In money rather than bare numbers, so that another currency is seen.</remarks>
public sealed record OpeningFunding
{
    /// <summary>The financier.</summary>
    public required Id<Organisation> Financier { get; init; }

    /// <summary>The funding source.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The amount applied for. Default: none.</summary>
    public Money? Sought { get; init; }

    /// <summary>The amount promised, not yet bindingly. Default: none.</summary>
    public Money? Promised { get; init; }

    /// <summary>The amount bindingly committed. Default: none.</summary>
    public Money? Committed { get; init; }

    /// <summary>The amount paid, never more than is committed. Default: none.</summary>
    public Money? Paid { get; init; }

    internal FundingLine ToLine() =>
        new()
        {
            Financier = Financier,
            Source = Source,
            Year = Year,
            Sought = Sought?.Amount ?? 0,
            Promised = Promised?.Amount ?? 0,
            Committed = Committed?.Amount ?? 0,
            Paid = Paid?.Amount ?? 0,
        };
}
