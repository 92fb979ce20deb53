namespace SmartSpec.Histories;

/// <summary>The kind of a difference.</summary>
public enum DifferenceKind
{
    /// <summary>The later state has it, the earlier had not.</summary>
    Added,

    /// <summary>Both have it, and it differs.</summary>
    Changed,

    /// <summary>The earlier state had it, the later has not.</summary>
    Removed,
}
