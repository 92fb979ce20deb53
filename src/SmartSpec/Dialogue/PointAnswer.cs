namespace SmartSpec.Model;

/// <summary>The answer to a point.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reply">The reply, with the reason.</param>
/// <param name="TakenUpIn">The object that took it up, another than the point; null for the other outcomes.</param>
public sealed record PointAnswer(PointOutcome Outcome, Text Reply, Subject? TakenUpIn = null);
