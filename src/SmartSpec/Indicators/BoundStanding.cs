namespace SmartSpec.Model;

/// <summary>The standing of an indicator's latest value against the indicator that it cannot exceed.</summary>
public sealed record BoundStanding
{
    /// <summary>The indicator that bounds it.</summary>
    public required Id<Indicator> Bound { get; init; }

    /// <summary>The value of the bound by the day of the measurement; null where it had none.</summary>
    public decimal? Most { get; init; }

    /// <summary>
    /// Whether the value is within it; null where that cannot be judged, since the bound had no value by that day.
    /// </summary>
    public bool? IsWithin { get; init; }
}
