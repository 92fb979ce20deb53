using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>Tables without frames; columns of numbers stand to the right.</summary>
internal static class Tables
{
    /// <summary>
    /// A table with a column for each heading in both languages; one that begins with <c>&gt;</c> is of numbers.
    /// </summary>
    public static Table Table(this Screen screen, params IEnumerable<(string Swedish, string English)> headings)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (swedish, english) in headings)
        {
            var heading = screen.Say(swedish, english);
            var isNumber = heading.StartsWith('>');
            table.AddColumn(
                new TableColumn(Screen.Shown(heading.TrimStart('>'), Screen.Bold))
                {
                    Alignment = isNumber ? Justify.Right : Justify.Left,
                    NoWrap = isNumber,
                    Padding = new(0, 1),
                }
            );
        }

        return table;
    }

    public static void Row(this Table table, params IEnumerable<CellLines> cells) =>
        table.AddRow(cells.Select(cell => cell.Shown));
}
