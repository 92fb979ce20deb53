namespace SmartSpec.Analysis;

/// <summary>What is known of a cell.</summary>
public enum CellState
{
    /// <summary>A number, which may be 0.</summary>
    Known,

    /// <summary>No number is known.</summary>
    Missing,

    /// <summary>There is a number, which the publisher keeps secret.</summary>
    Suppressed,
}
