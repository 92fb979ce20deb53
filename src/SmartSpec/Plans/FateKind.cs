namespace SmartSpec;

/// <summary>What can become of something that is left out.</summary>
public enum FateKind
{
    /// <summary>It goes whole to a named successor.</summary>
    Carried,

    /// <summary>It goes on outside the plan, and runs out there.</summary>
    Kept,

    /// <summary>It ends.</summary>
    Closed,
}
