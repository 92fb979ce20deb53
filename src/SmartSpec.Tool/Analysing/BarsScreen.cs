using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>Horizontal bars in text, the largest first.</summary>
internal static class BarsScreen
{
    private const int LongestName = 34;
    private const int FigureWidth = 8;

    /// <summary>The bars of a column. What cannot be known is listed after them.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="table">The result.</param>
    /// <param name="column">The column.</param>
    /// <param name="mark">The value at which a line stands, such as that of the reference.</param>
    public static void Bars(this Screen screen, ResultTable table, string column, double mark)
    {
        var known = table
            .Rows.Where(row => table[row.Key.Code, column] is not null)
            .OrderByDescending(row => table[row.Key.Code, column])
            .ThenBy(row => row.Key.Code, StringComparer.Ordinal)
            .Select(row => (Name: Name(row.Key), Value: table[row.Key.Code, column]!.Value))
            .ToList();
        var longest = known.Select(row => Cells.Of(row.Name)).Append(0).Max();
        var width = Screen.Width - longest - FigureWidth - 3;
        var largest = known.Select(row => row.Value).Append(2 * mark).Max();
        foreach (var (name, value) in known)
            screen.Line(
                name
                    + new string(' ', longest - Cells.Of(name) + 1)
                    + Bar(value / largest, mark / largest, width)
                    + $" {screen.Rounded(value, 2), FigureWidth}"
            );
        screen.Item(
            "│",
            "",
            screen.Say($"{screen.Rounded(mark, 2)}: som i jämförelseområdet", $"{screen.Rounded(mark, 2)}: as in the reference")
        );
        var unknown = table.Rows.Where(row => table[row.Key.Code, column] is null).Select(row => row.Key.ToString()).ToList();
        if (unknown.Count > 0)
            screen.Item("※", "", screen.Say("Kan inte beräknas: ", "Cannot be computed: ") + string.Join(", ", unknown));
    }

    private static string Name(TableKey key) => Cells.Cut(Visible.Of(key.ToString()), LongestName);

    /// <summary>A bar, with the line of the reference in it or after it.</summary>
    private static string Bar(double value, double mark, int width)
    {
        var (length, line) = (Columns(value), Columns(mark));
        return string.Concat(
            Enumerable
                .Range(0, width + 1)
                .Select(at =>
                    at == line ? '│'
                    : at < length ? '█'
                    : ' '
                )
        );

        int Columns(double share) => (int)Math.Round(share * width, MidpointRounding.AwayFromZero);
    }
}
