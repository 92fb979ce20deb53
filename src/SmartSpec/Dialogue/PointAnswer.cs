namespace SmartSpec;

/// <summary>The answer to a point.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Reply">The reply, with the reason.</param>
/// <param name="TakenUpIn">What took it up: another object than the point; null for the other outcomes.</param>
public sealed record PointAnswer(PointOutcome Outcome, Text Reply, Subject? TakenUpIn = null);
