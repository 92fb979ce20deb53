namespace SmartSpec.Analysis;

/// <summary>A table of a result: a row for each region or activity, a column for each measure.</summary>
/// <param name="Code">What it is of, such as <c>activities</c>.</param>
/// <param name="Columns">The measures, by their codes, such as <c>location-quotient</c>.</param>
/// <param name="Rows">The rows, each with a value for each column.</param>
public sealed record ResultTable(string Code, EquatableArray<string> Columns, EquatableArray<ResultRow> Rows)
{
    /// <summary>A value; null where it cannot be known.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public double? this[string row, string column]
    {
        get
        {
            var at = Columns.Index().Where(one => one.Item == column).Select(one => one.Index).DefaultIfEmpty(-1).First();
            return at >= 0 && Rows.FirstOrDefault(one => one.Key.Code == row) is { } found
                ? found.Values[at]
                : throw new KeyNotFoundException($"There is no row '{row}' or no column '{column}'.");
        }
    }

    /// <summary>The name of a measure in a language, such as <em>location quotient</em>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string NameOf(string column, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(texts);
        return AnalysisMessage.Named($"measure.{column}", texts);
    }

    internal static ResultTable Of(string code, TableKeys keys, params ReadOnlySpan<(string Code, ValueList Values)> columns)
    {
        var all = columns.ToArray();
        return new(
            code,
            [.. all.Select(column => column.Code)],
            [.. keys.Select((key, i) => new ResultRow(key, [.. all.Select(column => column.Values[i])]))]
        );
    }
}
