namespace SmartSpec.Definitions;

/// <summary>The tolerated distance of an indicator behind its path, in percent of the way from baseline to target.</summary>
/// <param name="OnTrackPercent">The most that is still on track; 0 to 100. Default: 10.</param>
/// <param name="AtRiskPercent">
/// The most that is at risk, where more is off track; from the percent on track to 100. Default: 25.
/// </param>
/// <remarks>
/// Where baseline and target are the same, because a level is to be maintained, the percentages are of the target's size. Where
/// that is 0, any shortfall is off track.
/// </remarks>
public sealed record Tolerance(decimal OnTrackPercent = 10, decimal AtRiskPercent = 25)
{
    /// <summary>10 and 25 percent.</summary>
    public static Tolerance Default { get; } = new();
}
