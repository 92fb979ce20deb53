namespace SmartSpec.TakingOver;

/// <summary>
/// The money of one financier and source for one year of an effort, as it stands when the strategy is taken over.
/// </summary>
/// <param name="Financier">Who gives it.</param>
/// <param name="Source">What kind of money it is.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Sought">What has been applied for. Default: nothing.</param>
/// <param name="Promised">What has been promised, not yet bindingly. Default: nothing.</param>
/// <param name="Committed">What has been bindingly committed. Default: nothing.</param>
/// <param name="Paid">What has been paid, never more than is committed. Default: nothing.</param>
/// <remarks>In money rather than bare numbers, so that another currency is seen.</remarks>
public sealed record OpeningFunding(
    Id<Organisation> Financier,
    FundingSource Source,
    int Year,
    Money? Sought = null,
    Money? Promised = null,
    Money? Committed = null,
    Money? Paid = null
)
{
    internal FundingLine ToLine() =>
        new(Financier, Source, Year, Sought?.Amount ?? 0, Promised?.Amount ?? 0, Committed?.Amount ?? 0, Paid?.Amount ?? 0);
}
