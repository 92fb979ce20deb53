using System.Globalization;

namespace SmartSpec.Analysis;

/// <summary>
/// A cell of a table: a number, or that the number is missing, or that it exists and is kept secret. None of the three is zero.
/// </summary>
public readonly record struct Cell
{
    private Cell(double value, CellState state, string? flags) => (Number, State, Flags) = (value, state, flags);

    /// <summary>A cell whose number is not known: never published, not yet collected, or not applicable.</summary>
    public static Cell Missing { get; } = new(0, CellState.Missing, null);

    /// <summary>A cell whose number is known to the publisher only, so as not to disclose single firms or persons.</summary>
    public static Cell Suppressed { get; } = new(0, CellState.Suppressed, null);

    /// <summary>Which of the three it is. Default: a number, 0.</summary>
    public CellState State { get; }

    /// <summary>The number; null where it is missing or suppressed.</summary>
    public double? Value => State is CellState.Known ? Number : null;

    /// <summary>
    /// The publisher's flags, such as <c>b</c> for a break in the series or <c>e</c> for an estimate; null for none.
    /// </summary>
    public string? Flags { get; }

    internal double Number { get; }

    /// <summary>A cell with a number.</summary>
    /// <param name="value">The number: 0 to 1e15. A table refuses others, and names the cell.</param>
    /// <param name="flags">The publisher's flags. Default: none.</param>
    public static Cell Of(double value, string? flags = null) => new(value, CellState.Known, flags);

    /// <summary>The cell with flags of the publisher.</summary>
    public Cell Flagged(string? flags) => new(Number, State, string.IsNullOrEmpty(flags) ? null : flags);

    /// <summary>The number, <c>:</c> where it is missing, <c>c</c> where it is suppressed.</summary>
    public override string ToString() =>
        State switch
        {
            CellState.Missing => ":",
            CellState.Suppressed => "c",
            _ => Number.ToString(CultureInfo.InvariantCulture),
        };
}
