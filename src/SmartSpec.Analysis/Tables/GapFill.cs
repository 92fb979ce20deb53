namespace SmartSpec.Analysis;

/// <summary>How a cell that is missing or suppressed is filled.</summary>
public enum GapFill
{
    /// <summary>It stays a gap.</summary>
    None,

    /// <summary>By 0.</summary>
    Zero,

    /// <summary>
    /// By its share of what the known cells of the region leave of the region's given total, in proportion to the given totals of
    /// the activities.
    /// </summary>
    Remainder,
}
