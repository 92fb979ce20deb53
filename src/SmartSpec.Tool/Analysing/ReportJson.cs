using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>A report of an analysis as JSON: a line for each row, and one for what it rests on.</summary>
internal static class ReportJson
{
    public static void Report(this TextWriter output, AnalysisReport report)
    {
        foreach (var table in report.Tables)
        foreach (var row in table.Rows)
            output.WriteJson(line =>
            {
                line.WriteString("table", table.Code);
                line.WriteString("code", row.Key.Code);
                line.WriteString("name", row.Key.Name);
                for (var c = 0; c < table.Columns.Count; c++)
                    if (row.Values[c] is { } value)
                        line.WriteNumber(table.Columns[c], value);
                    else
                        line.WriteNull(table.Columns[c]);
            });
        output.WriteJson(line =>
        {
            line.WriteString("report", report.Content.ToString());
            line.WriteString("data", report.Data.Content.ToString());
            line.WriteString("version", report.Version);
            line.WriteStrings("notes", report.Notes.Select(note => note.Code));
        });
    }
}
