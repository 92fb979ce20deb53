using System.Diagnostics.CodeAnalysis;
using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>
/// A table of regions and activities from a file: CSV, TSV (also as <c>.gz</c>) or Excel (<c>.xlsx</c>), in long or wide form,
/// with or without years, as Eurostat and Statistics Sweden publish them or as people write them. All faults are reported at
/// once; a file that has any gives no table.
/// </summary>
public sealed class TableImport
{
    /// <summary>The largest file that is read, in bytes, unpacked: 256 MiB.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    /// <summary>The most faults of a file that are listed; how many more there are is the last of them.</summary>
    public const int MostFaults = 1000;

    private TableImport(
        TableFaults faults,
        TableSeries? series,
        IReadOnlyDictionary<string, string> chosen,
        AnalysisData? data = null
    )
    {
        (Faults, Notes, Chosen) = (faults.Sorted(), faults.Notes, chosen);
        if (series is null || Faults.Count > 0)
            return;
        Table = series.Last;
        Series = series.Years is [0] ? null : series;
        Data = data;
    }

    /// <summary>What is wrong with the file, by line and column; empty where it could be read.</summary>
    public IReadOnlyList<ImportFault> Faults { get; }

    /// <summary>
    /// What was decided while reading: which codes are totals, which lines are notes below the table, which encoding.
    /// </summary>
    public IReadOnlyList<ImportFault> Notes { get; }

    /// <summary>Whether there is a table.</summary>
    [MemberNotNullWhen(true, nameof(Table))]
    public bool IsRead => Table is not null;

    /// <summary>The table; that of the last year where there are several; null where there are faults.</summary>
    public RegionTable? Table { get; }

    /// <summary>The tables by year; null where the file has no years, or there are faults.</summary>
    public TableSeries? Series { get; }

    /// <summary>
    /// The tables with the SHA-256 of the file and how it was read, for an <see cref="AnalysisReport"/>; null where there are faults.
    /// </summary>
    public AnalysisData? Data { get; }

    /// <summary>
    /// The value of each other column, such as the unit and the sex, by its heading: the only one in the file, or the one that was
    /// chosen.
    /// </summary>
    public IReadOnlyDictionary<string, string> Chosen { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file. What it is, is seen in its content.</param>
    /// <param name="layout">How it is laid out, as far as that cannot be seen in it. Default: all is found.</param>
    /// <returns>The table, or what is wrong. Nothing in a file is an exception.</returns>
    /// <exception cref="ArgumentNullException">The file is null.</exception>
    /// <exception cref="ArgumentException">The decimal mark of the layout is neither a point nor a comma.</exception>
    public static TableImport Read(ImportFile file, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        layout ??= new();
        if (layout.DecimalMark is not (null or '.' or ','))
            throw new ArgumentException("The decimal mark is a point or a comma.", nameof(layout));
        var faults = new TableFaults(file.Name);
        if (TableFile.Open(file, layout, faults) is not { } grid || TableForm.Find(grid, layout, faults) is not { } form)
            return new(faults, null, new Dictionary<string, string>());
        var rows = TableRows.Read(grid, form, layout, faults);
        if (faults.Any || SeriesBuilder.Build(grid, rows, layout, faults) is not { } series)
            return new(faults, null, rows.Chosen);
        return new(faults, series, rows.Chosen, AnalysisData.Of(series, file.Content!.Value.Span, layout.ToOptions()));
    }
}
