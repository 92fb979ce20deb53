using SmartSpec.Model;

namespace SmartSpec.Analysis;

/// <summary>The data that an analysis is made from, with the SHA-256 by which the record names them.</summary>
public sealed class AnalysisData
{
    private AnalysisData(TableSeries series, Hash content, EquatableArray<AnalysisOption> readAs) =>
        (Series, Content, ReadAs) = (series, content, readAs);

    /// <summary>The tables, by year.</summary>
    public TableSeries Series { get; }

    /// <summary>The SHA-256 of the stored data: of the file that was read, or of <see cref="TableSeries.ToJson"/>.</summary>
    public Hash Content { get; }

    /// <summary>How the file was read, such as which column has the regions; empty where nothing was chosen.</summary>
    public EquatableArray<AnalysisOption> ReadAs { get; }

    /// <summary>Data that are stored as <see cref="TableSeries.ToJson"/>.</summary>
    /// <exception cref="ArgumentNullException">No tables are given.</exception>
    public static AnalysisData Of(TableSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series, Hash.Of(series.ToJson()), default);
    }

    /// <summary>Data that are stored as a file.</summary>
    /// <param name="series">The tables that were read from it.</param>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="readAs">How it was read. Default: nothing was chosen.</param>
    /// <exception cref="ArgumentNullException">No tables are given.</exception>
    public static AnalysisData Of(TableSeries series, ReadOnlySpan<byte> file, EquatableArray<AnalysisOption> readAs = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series, Hash.Of(file), readAs);
    }
}
