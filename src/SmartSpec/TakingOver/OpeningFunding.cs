namespace SmartSpec.TakingOver;

/// <summary>
/// The money of one financier and source for one year of an effort, as it stands when the strategy is taken over.
/// </summary>
/// <remarks>In money rather than bare numbers, so that another currency is seen.</remarks>
public sealed record OpeningFunding
{
    /// <summary>Who gives it.</summary>
    public required Id<Organisation> Financier { get; init; }

    /// <summary>What kind of money it is.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>What has been applied for. Default: nothing.</summary>
    public Money? Sought { get; init; }

    /// <summary>What has been promised, not yet bindingly. Default: nothing.</summary>
    public Money? Promised { get; init; }

    /// <summary>What has been bindingly committed. Default: nothing.</summary>
    public Money? Committed { get; init; }

    /// <summary>What has been paid, never more than is committed. Default: nothing.</summary>
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
