namespace SmartSpec;

/// <summary>Where a point stands.</summary>
public enum PointStep
{
    /// <summary>It waits for an answer.</summary>
    Raised,

    /// <summary>It has its answer.</summary>
    Answered,
}
