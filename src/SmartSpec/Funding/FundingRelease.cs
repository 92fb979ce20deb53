namespace SmartSpec.Model;

/// <summary>A release of committed money that an effort no longer needs or no longer gets.</summary>
/// <param name="Number">
/// The number of the event that recorded it. What was taken over is numbered by its line: 1 for an effort's first, 0 for the second, −1
/// for the third, and so on.
/// </param>
/// <param name="Amount">The amount, in the strategy's currency.</param>
/// <param name="Reason">The reason; null where it was taken over.</param>
/// <param name="IsRestated">Whether the committed amount has been stated anew since then. Default: no.</param>
public sealed record FundingRelease(long Number, decimal Amount, Text? Reason, bool IsRestated = false);
