namespace SmartSpec.Model;

/// <summary>A waivable gate passed without being met, and why. Recorded and shown.</summary>
/// <param name="Gate">The gate's code.</param>
/// <param name="Reason">Why it may be passed.</param>
public sealed record Waiver(string Gate, Text Reason);
