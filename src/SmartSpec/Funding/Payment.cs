namespace SmartSpec.Model;

/// <summary>One payment.</summary>
/// <param name="Number">The number of the event that recorded it.</param>
/// <param name="Amount">The amount, in the strategy's currency.</param>
public sealed record Payment(long Number, decimal Amount);
