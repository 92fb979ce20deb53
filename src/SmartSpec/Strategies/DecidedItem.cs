namespace SmartSpec.Model;

/// <summary>Something decided that has not taken effect when the strategy is wound down, and what becomes of it.</summary>
/// <param name="Subject">The approved change or adopted plan version.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Reason">Why; needed where it is rescinded or voided, null for none where it takes effect.</param>
public sealed record DecidedItem(Subject Subject, DecidedFate Fate, Text? Reason = null);
