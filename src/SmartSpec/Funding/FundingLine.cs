namespace SmartSpec.Model;

/// <summary>The money of one financier and source for one year of an effort, in the strategy's currency.</summary>
/// <param name="Financier">The organisation that gives it.</param>
/// <param name="Source">What kind of money it is.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Sought">What has been applied for.</param>
/// <param name="Promised">What has been promised, not yet bindingly.</param>
/// <param name="Committed">What has been bindingly committed.</param>
/// <param name="Paid">What has been paid, never more than is committed.</param>
/// <param name="Payments">The payments that were entered one by one.</param>
public sealed record FundingLine(
    Id<Organisation> Financier,
    FundingSource Source,
    int Year,
    decimal Sought = 0,
    decimal Promised = 0,
    decimal Committed = 0,
    decimal Paid = 0,
    EquatableArray<Payment> Payments = default
);
