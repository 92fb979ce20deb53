namespace SmartSpec.Chaos;

/// <summary>The result of a run.</summary>
/// <param name="Faults">The promises that did not hold; empty where all did.</param>
/// <param name="Counts">How much was done.</param>
internal sealed record Findings(IReadOnlyList<string> Faults, string Counts);
