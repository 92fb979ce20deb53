namespace SmartSpec.Analysis;

/// <summary>Where a target lies against the range that a trend gives at the target's date.</summary>
public enum TargetPosition
{
    /// <summary>Below the range: the trend passes it.</summary>
    Below,

    /// <summary>Within the range: the points do not tell whether the trend reaches it.</summary>
    Within,

    /// <summary>Above the range: the trend does not reach it.</summary>
    Above,
}
