namespace SmartSpec.Analysis;

/// <summary>How fitness is computed.</summary>
public sealed record FitnessOptions
{
    /// <summary>How many steps are taken.</summary>
    /// <value>From 1 to 100,000. Default: 100.</value>
    public int Steps { get; init; } = 100;

    /// <summary>Whether regions without activities, and activities in no region, are left out; a note names them.</summary>
    /// <value>Default: false, and they are refused by name.</value>
    public bool LeaveOutEmpty { get; init; }
}
