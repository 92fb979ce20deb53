namespace SmartSpec.Analysis;

/// <summary>The slopes that the points do not contradict.</summary>
/// <param name="Low">The least slope, per year.</param>
/// <param name="High">The largest slope, per year.</param>
/// <param name="Confidence">
/// How often such an interval contains the true slope, at least: the confidence that was asked for, or more, since few points
/// allow few values.
/// </param>
public sealed record SlopeInterval(double Low, double High, double Confidence);
