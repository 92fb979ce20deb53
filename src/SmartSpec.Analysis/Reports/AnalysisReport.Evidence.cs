using System.Globalization;
using SmartSpec.Model;

namespace SmartSpec.Analysis;

/// <content>A report as evidence in a strategy.</content>
public sealed partial class AnalysisReport
{
    /// <summary>How many decimals a figure in the record has.</summary>
    public const int Decimals = 4;

    /// <summary>The largest number of a figure in the record, in size.</summary>
    private const double LargestInRecord = 1e24;

    /// <summary>The facts of the analysis, for <see cref="EvidenceCommand.RecordAnalysis"/>.</summary>
    /// <param name="name">What the analysis is called.</param>
    /// <param name="dataSet">The data set in the record that it was made from.</param>
    /// <param name="source">Where the data come from, which each figure states.</param>
    /// <param name="figures">The figures that the record shows, by row and column, such as ("C10", "location-quotient").</param>
    /// <returns>The facts; refused where there is no such row or column, its value cannot be known, or is over 1e24.</returns>
    /// <exception cref="ArgumentNullException">The name or the source is null.</exception>
    public Answer<EvidenceFacts> Facts(
        Text name,
        Id<Evidence> dataSet,
        string source,
        params EquatableArray<(string Row, string Column)> figures
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        List<Figure> shown = [];
        foreach (var (row, column) in figures)
        {
            var figure = Find(row, column).Then<Figure>(found => FigureOf(found.Key, column, found.Value, source));
            if (!figure.TryGetValue(out var made))
                return Answer<EvidenceFacts>.Refused(figure.Refusals);
            shown.Add(made);
        }

        return new EvidenceFacts(name, [.. shown], source, Content: Content, Analysis: AnalysisOptions.Of(this, dataSet));
    }

    /// <summary>A value of the result, with its row; refused where there is none, or the record cannot have it.</summary>
    private Answer<(TableKey Key, double Value)> Find(string row, string column)
    {
        foreach (var table in Tables)
            if (table.Columns.Contains(column) && table.Rows.FirstOrDefault(one => one.Key.Code == row) is { } found)
                return table[row, column] is not { } value ? Unknown()
                    : IsInRecord(value) ? (found.Key, value)
                    : AnalysisMessage.Of("figure-large", ("row", row), ("column", column));
        return Unknown();

        Answer<(TableKey, double)> Unknown() => AnalysisMessage.Of("figure-unknown", ("row", row), ("column", column));
    }

    private static bool IsInRecord(double value) => Math.Abs(value) <= LargestInRecord;

    /// <summary>A number as the record has it.</summary>
    private static decimal InRecord(double value) => decimal.Round((decimal)value, Decimals);

    private Figure FigureOf(TableKey key, string column, double value, string source)
    {
        Text.Inline name = new([
            new("sv", $"{key.Name ?? key.Code}: {ResultTable.NameOf(column, Texts.Swedish)}"),
            new("en", $"{key.Name ?? key.Code}: {ResultTable.NameOf(column, Texts.English)}"),
        ]);
        var year = Request.Year ?? Data.Series.Years[^1];
        return new(
            name,
            InRecord(value),
            AnalysisMessage.Named($"unit.{column}", Texts.English),
            source,
            year is >= 1900 and <= 2200 ? new LocalDate(year, 12, 31) : null
        );
    }
}
