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

    /// <summary>The amount bindingly committed, without what has been released. Default: none.</summary>
    public Money? Committed { get; init; }

    /// <summary>The amount that had been committed and was released. Default: none.</summary>
    public Money? Released { get; init; }

    /// <summary>
    /// The amount paid, also where some of it was repaid; less the repaid, never more than is committed. Default: none.
    /// </summary>
    public Money? Paid { get; init; }

    /// <summary>The amount demanded back of what was paid. Default: what was repaid.</summary>
    public Money? DemandedBack { get; init; }

    /// <summary>The amount repaid of what was demanded back. Default: none.</summary>
    public Money? Repaid { get; init; }

    /// <summary>The line as it is in the state.</summary>
    /// <param name="at">
    /// The index of the line in its effort. It gives what was taken over a number that no event has: all of it is from the first event.
    /// </param>
    internal FundingLine ToLine(int at) =>
        new()
        {
            Financier = Financier,
            Source = Source,
            Year = Year,
            Sought = Sought?.Amount ?? 0,
            Promised = Promised?.Amount ?? 0,
            Committed = Committed?.Amount ?? 0,
            Paid = Paid?.Amount ?? 0,
            Payments = Paid is { Amount: not 0 } paid ? [new(NumberAt(at), paid.Amount)] : [],
            Releases = Released is { Amount: not 0 } released ? [new(NumberAt(at), released.Amount, null, IsRestated: true)] : [],
            Recoveries = (DemandedBack ?? Repaid) is { Amount: not 0 } demanded
                ?
                [
                    new()
                    {
                        Number = NumberAt(at),
                        Amount = demanded.Amount,
                        Repayments = Repaid is { Amount: not 0 } repaid ? [new(NumberAt(at), repaid.Amount)] : [],
                    },
                ]
                : [],
        };

    /// <summary>The number of what was taken over on a line of an effort: 1, 0, −1 and so on.</summary>
    internal static long NumberAt(int line) => 1 - line;
}
