namespace SmartSpec.Histories;

/// <summary>What kind of difference there is.</summary>
public enum DifferenceKind
{
    /// <summary>The later state has it, the earlier had not.</summary>
    Added,

    /// <summary>Both have it, and it differs.</summary>
    Changed,

    /// <summary>The earlier state had it, the later has not.</summary>
    Removed,
}
