namespace SmartSpec;

/// <summary>Where a change stands.</summary>
public enum ChangeStep
{
    /// <summary>It has been proposed, with its grounds.</summary>
    Proposed,

    /// <summary>What it means has been assessed; it can be assessed again.</summary>
    Assessed,

    /// <summary>It has been approved and waits for its day.</summary>
    Approved,

    /// <summary>It has taken effect.</summary>
    InEffect,

    /// <summary>It was not approved.</summary>
    Rejected,

    /// <summary>The proposal was taken back.</summary>
    Withdrawn,

    /// <summary>The approval was taken back before it took effect.</summary>
    Rescinded,

    /// <summary>What it was to change has ended, or is no longer such that it can be changed so.</summary>
    Lapsed,
}
