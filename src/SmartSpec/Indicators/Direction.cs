namespace SmartSpec;

/// <summary>Which way an indicator should go.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}
