namespace SmartSpec;

/// <summary>Where a signal stands.</summary>
public enum SignalStep
{
    /// <summary>It waits for an answer.</summary>
    Raised,

    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>Its cause has gone.</summary>
    Cleared,
}
