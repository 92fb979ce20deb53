using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>Horizontal bars in text, the largest first.</summary>
internal static class BarsScreen
{
    private const int NameWidth = 34;
    private const int BarWidth = 32;

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
            .ToList();
        var largest = known.Select(row => table[row.Key.Code, column]!.Value).Append(2 * mark).Max();
        foreach (var row in known)
        {
            var value = table[row.Key.Code, column]!.Value;
            screen.Line($"{Name(row.Key)} {Bar(value, mark, largest)} {screen.Figure(value), 8}");
        }

        var unknown = table.Rows.Where(row => table[row.Key.Code, column] is null).Select(row => row.Key.ToString()).ToList();
        if (unknown.Count > 0)
            screen.Item("※", "", screen.Say("Kan inte beräknas: ", "Cannot be computed: ") + string.Join(", ", unknown));
        screen.Item("│", "", screen.Say($"{screen.Figure(mark)}: som i riket", $"{screen.Figure(mark)}: as in the reference"));
    }

    private static string Name(TableKey key)
    {
        var name = Visible.Of(key.ToString());
        return (name.Length > NameWidth ? name[..(NameWidth - 1)] + "…" : name).PadRight(NameWidth);
    }

    /// <summary>A bar, with the line of the reference in it or after it.</summary>
    private static string Bar(double value, double mark, double largest)
    {
        var length = (int)Math.Round(value / largest * BarWidth, MidpointRounding.AwayFromZero);
        var line = (int)Math.Round(mark / largest * BarWidth, MidpointRounding.AwayFromZero);
        return string.Concat(
            Enumerable
                .Range(0, BarWidth + 1)
                .Select(at =>
                    at == line ? '│'
                    : at < length ? '█'
                    : ' '
                )
        );
    }
}
