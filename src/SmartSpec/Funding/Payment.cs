namespace SmartSpec.Model;

/// <summary>One payment, or one repayment.</summary>
/// <param name="Number">
/// The number of the event that recorded it. What was taken over is numbered by its line: 1 for an effort's first, 0 for the second, −1
/// for the third, and so on.
/// </param>
/// <param name="Amount">The amount, in the strategy's currency.</param>
public sealed record Payment(long Number, decimal Amount);
