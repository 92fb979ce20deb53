namespace SmartSpec.Model;

/// <summary>The terms of an indicator: what it measures, its baseline and target, and who is responsible.</summary>
public sealed record IndicatorTerms
{
    /// <summary>The quantity measured.</summary>
    public required Text Name { get; init; }

    /// <summary>The unit, such as <c>companies</c> or <c>percent</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The direction of improvement.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The source of the values.</summary>
    public required string Source { get; init; }

    /// <summary>Nollmätning: the value from which change is counted. Default: not measured yet.</summary>
    public DatedValue? Baseline { get; init; }

    /// <summary>Values to reach on the way, in the order of their days.</summary>
    public EquatableArray<DatedValue> Milestones { get; init; }

    /// <summary>The value to reach. Default: not set yet.</summary>
    public DatedValue? Target { get; init; }

    /// <summary>The interval of measurement, in months, 1 to 120. Default: not stated.</summary>
    public int? EveryMonths { get; init; }

    /// <summary>The one person who is responsible for measuring it. Default: none.</summary>
    public Id<Actor>? Owner { get; init; }

    /// <summary>
    /// The indicator whose value this one's cannot exceed, in the same unit. Plans that are used, for example, cannot be more
    /// than plans that are made. Default: none.
    /// </summary>
    public Id<Indicator>? NotAbove { get; init; }

    /// <summary>The tolerated distance behind the path. Default: the tolerance of the process definition.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>The greatest size of a value, positive or negative: sums and shares of values stay within a decimal.</summary>
    internal const decimal MostValue = 1_000_000_000_000_000m;
}
