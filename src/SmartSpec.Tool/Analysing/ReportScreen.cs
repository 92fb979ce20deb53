using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>A report of an analysis: bars of location quotients, a table of anything else.</summary>
internal static class ReportScreen
{
    private const int LeastKey = 20;
    private const string Quotient = "location-quotient";

    /// <summary>The columns that say whether something is so.</summary>
    private static readonly HashSet<string> Truths = ["present", "star-size", "star-specialisation", "star-focus"];

    public static void Report(this Screen screen, AnalysisMethod method, AnalysisReport report)
    {
        screen.Heading(HeadingOf(screen, method, report));
        foreach (var table in report.Tables)
        {
            if (report.Tables.Count > 1)
                screen.Title(
                    table.Code == "regions" ? screen.Say("Regioner", "Regions") : screen.Say("Verksamheter", "Activities")
                );
            if (table.Rows is [{ Key.Code: AnalysisRequest.Trending.Line }])
                Values(screen, table);
            else if (table.Columns.Contains(Quotient))
                Bars(screen, table);
            else
                Table(screen, table);
        }

        foreach (var note in report.Notes)
            screen.Item("※", "", Screen.Capital(note.ToString(screen.Texts)));
        screen.Item("·", "", $"{report.Version}, {Screen.Day(report.On)}. Data {report.Data.Content}");
        screen.Item("·", "", $"{screen.Say("Rapport", "Report")} {report.Content}");
    }

    /// <summary>What is shown, of what and when.</summary>
    private static string HeadingOf(Screen screen, AnalysisMethod method, AnalysisReport report)
    {
        var (series, last) = (report.Data.Series, report.Request.Year ?? report.Data.Series.Years[^1]);
        var (region, activity, first) = report.Request switch
        {
            AnalysisRequest.LocationQuotient one => (one.Region, null, last),
            AnalysisRequest.Stars one => (one.Region, null, last),
            AnalysisRequest.Related one => (one.Region, null, last),
            AnalysisRequest.Growth one => (one.Region, null, one.From ?? series.Years[0]),
            AnalysisRequest.Trending one => (one.Region, one.Activity, series.Years[0]),
            _ => (null, null, last),
        };
        var of = string.Join(
            ", ",
            (
                (string?[])
                    [
                        activity is null ? null : $"{series.Last.Activities[series.Last.Activities.IndexOf(activity)]}",
                        region is null ? null : $"{series.Regions[series.Regions.IndexOf(region)]}",
                        last == 0 ? null
                        : first == last ? $"{last}"
                        : $"{first}–{last}",
                    ]
            ).OfType<string>()
        );
        var name = Screen.Capital(screen.Say(method.Name));
        return of.Length == 0 ? name : $"{name}: {of}";
    }

    private static void Bars(Screen screen, ResultTable table)
    {
        screen.Bars(table, Quotient, mark: 1);
        Others(screen, table.Columns.Where(column => column != Quotient));
    }

    /// <summary>A table, with no more columns than fit: the others are in the report.</summary>
    private static void Table(Screen screen, ResultTable table)
    {
        var shown = table.Columns.Index().Take(Fitting(screen, table)).ToList();
        var ofRegions = table.Code == "regions";
        var grid = screen.Table([
            (ofRegions ? ("Region", "Region") : ("Verksamhet", "Activity")),
            .. shown.Select(column => Heading(column.Item)),
        ]);
        var decimals = shown.Select(column => Decimals([.. table.Rows.Select(row => row.Values[column.Index])])).ToList();
        foreach (var row in table.Rows)
            grid.Row([
                row.Key.Code == AnalysisRequest.Growth.AllActivities ? screen.Say("Alla", "All") : row.Key.ToString(),
                .. shown.Select(column =>
                    (CellLines)(
                        row.Values[column.Index] is not { } value ? "–"
                        : Truths.Contains(column.Item)
                            ? value > 0 ? screen.Say("ja", "yes")
                                : screen.Say("nej", "no")
                        : screen.Rounded(value, decimals[column.Index])
                    )
                ),
            ]);
        screen.Write(grid);
        Others(screen, table.Columns.Skip(shown.Count));
    }

    /// <summary>How many columns fit beside the names, which may take more than one line.</summary>
    private static int Fitting(Screen screen, ResultTable table)
    {
        var heading = table.Code == "regions" ? screen.Say("Region", "Region") : screen.Say("Verksamhet", "Activity");
        var longest = table.Rows.Select(row => Cells.Of(Visible.Of(row.Key.ToString()))).Append(heading.Length).Max();
        var left = Screen.Width - 2 - Math.Min(LeastKey, longest);
        return table.Columns.TakeWhile(column => (left -= 1 + ResultTable.NameOf(column, screen.Texts).Length) >= 0).Count();
    }

    /// <summary>The values of a single row, below each other.</summary>
    private static void Values(Screen screen, ResultTable table)
    {
        var grid = screen.Table(("Mått", "Measure"), (">Värde", ">Value"));
        foreach (var (i, column) in table.Columns.Index())
            grid.Row(
                Screen.Capital(ResultTable.NameOf(column, screen.Texts)),
                table.Rows[0].Values[i] is { } value ? screen.Rounded(value, Decimals([value])) : "–"
            );
        screen.Write(grid);
    }

    private static (string, string) Heading(string column) =>
        (
            ">" + Screen.Capital(ResultTable.NameOf(column, Texts.Swedish)),
            ">" + Screen.Capital(ResultTable.NameOf(column, Texts.English))
        );

    private static void Others(Screen screen, IEnumerable<string> columns)
    {
        var names = columns.Select(column => ResultTable.NameOf(column, screen.Texts)).ToList();
        if (names.Count > 0)
            screen.Item(
                "※",
                "",
                screen.Say("Finns också i rapporten (--out FIL.json): ", "Also in the report (--out FILE.json): ")
                    + string.Join(", ", names)
            );
    }

    /// <summary>How many decimals tell the values of a column apart.</summary>
    private static int Decimals(IReadOnlyList<double?> values)
    {
        var known = values.OfType<double>().ToList();
        return known.Select(Math.Abs).Append(0).Max() switch
        {
            >= 100 => 0,
            _ when known.TrueForAll(double.IsInteger) => 0,
            >= 1 => 2,
            >= 0.1 => 3,
            _ => 4,
        };
    }
}
