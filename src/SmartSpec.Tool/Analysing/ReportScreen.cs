using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>A report of an analysis: bars of location quotients, a table of anything else.</summary>
internal static class ReportScreen
{
    private const int MostColumns = 4;

    public static void Report(this Screen screen, AnalysisReport report)
    {
        foreach (var table in report.Tables)
        {
            screen.Title(TitleOf(screen, table));
            if (table.Columns.Contains("location-quotient"))
                screen.Bars(table, "location-quotient", mark: 1);
            else
                Table(screen, table);
        }

        foreach (var note in report.Notes)
            screen.Item("※", "", note.ToString(screen.Texts));
        screen.Item("·", "", $"{report.Version}, {Screen.Day(report.On)}. {screen.Say("Data", "Data")} {report.Data.Content}");
        screen.Item("·", "", $"{screen.Say("Rapport", "Report")} {report.Content}");
    }

    private static string TitleOf(Screen screen, ResultTable table) =>
        table.Code == "regions" ? screen.Say("Regioner", "Regions") : screen.Say("Verksamheter", "Activities");

    /// <summary>A table, with no more columns than fit: the others are in the report.</summary>
    private static void Table(Screen screen, ResultTable table)
    {
        var shown = table.Columns.Take(table.Columns.Count > MostColumns + 1 ? MostColumns : MostColumns + 1).ToList();
        var key = ("Kod och namn", "Code and name");
        var grid = screen.Table([
            key,
            .. shown.Select(column =>
                (
                    ">" + Screen.Capital(ResultTable.NameOf(column, Texts.Swedish)),
                    ">" + Screen.Capital(ResultTable.NameOf(column, Texts.English))
                )
            ),
        ]);
        foreach (var row in table.Rows)
            grid.Row([
                row.Key.ToString(),
                .. shown.Select((_, column) => (CellLines)(row.Values[column] is { } value ? screen.Figure(value) : "–")),
            ]);
        screen.Write(grid);
        if (shown.Count < table.Columns.Count)
            screen.Item(
                "※",
                "",
                screen.Say("Finns också i rapporten: ", "Also in the report: ")
                    + string.Join(
                        ", ",
                        table.Columns.Skip(shown.Count).Select(column => ResultTable.NameOf(column, screen.Texts))
                    )
            );
    }

    /// <summary>A number to two decimals; a large one without.</summary>
    public static string Figure(this Screen screen, double value) =>
        Math.Abs(value) >= 1000 ? screen.Sum(decimal.Round((decimal)value)) : screen.Decimals((decimal)value);
}
