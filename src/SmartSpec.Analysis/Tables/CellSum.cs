namespace SmartSpec.Analysis;

/// <summary>A sum of cells: suppressed where one is, otherwise missing where one is, with the flags of all.</summary>
internal struct CellSum
{
    private double number;
    private CellState state;
    private SortedSet<string>? flags;

    /// <summary>The sum.</summary>
    public readonly Cell Cell =>
        (
            state switch
            {
                CellState.Missing => Cell.Missing,
                CellState.Suppressed => Cell.Suppressed,
                _ => Cell.Of(number),
            }
        ).Flagged(flags is null ? null : string.Join(' ', flags));

    /// <summary>Adds a cell.</summary>
    public void Add(Cell cell)
    {
        number += cell.Number;
        if (cell.State is CellState.Suppressed || state is CellState.Known)
            state = cell.State;
        if (cell.Flags is { } added)
            (flags ??= new(StringComparer.Ordinal)).UnionWith(added.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
