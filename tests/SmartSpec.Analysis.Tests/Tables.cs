using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Random tables for laws.</summary>
internal static class Tables
{
    /// <summary>1 to 8 regions by 1 to 10 activities of whole numbers, a third of them 0.</summary>
    public static Gen<RegionTable> Whole { get; } =
        Of(Gen.Frequency((1, Gen.Const(0.0)), (2, Gen.Int[0, 5000].Select(n => (double)n))));

    /// <summary>The same, and some of them with gaps.</summary>
    public static Gen<RegionTable> Any { get; } =
        Gen.Select(
            Whole,
            Gen.Frequency(
                (5, Gen.Const(CellState.Known)),
                (1, Gen.Const(CellState.Missing)),
                (1, Gen.Const(CellState.Suppressed))
            ).Array[80],
            (table, states) =>
            {
                var cells = new Cell[table.Regions.Count, table.Activities.Count];
                for (var r = 0; r < cells.GetLength(0); r++)
                for (var a = 0; a < cells.GetLength(1); a++)
                    cells[r, a] = states[r * 10 + a] switch
                    {
                        CellState.Missing => Cell.Missing,
                        CellState.Suppressed => Cell.Suppressed,
                        _ => table[r, a],
                    };
                return RegionTable.Of(table.Regions, table.Activities, cells).Value;
            }
        );

    /// <summary>A table of digits, such as <c>10,01</c>: a row for each part.</summary>
    public static RegionTable Of(string rows)
    {
        var lines = rows.Split(',');
        var values = new double[lines.Length, lines[0].Length];
        for (var r = 0; r < values.GetLength(0); r++)
        for (var a = 0; a < values.GetLength(1); a++)
            values[r, a] = lines[r][a] - '0';
        return RegionTable
            .Of(TableKeys.Numbered("r", values.GetLength(0)), TableKeys.Numbered("a", values.GetLength(1)), values)
            .Value;
    }

    /// <summary>1 to 8 regions by 1 to 10 activities of these numbers.</summary>
    public static Gen<RegionTable> Of(Gen<double> number) =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[1, 10], number.Array[80])
            .Select(
                (rows, columns, numbers) =>
                {
                    var values = new double[rows, columns];
                    for (var r = 0; r < rows; r++)
                    for (var c = 0; c < columns; c++)
                        values[r, c] = numbers[r * 10 + c];
                    return RegionTable.Of(TableKeys.Numbered("r", rows), TableKeys.Numbered("a", columns), values).Value;
                }
            );
}
