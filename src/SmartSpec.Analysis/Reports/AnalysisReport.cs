using SmartSpec.Model;

namespace SmartSpec.Analysis;

/// <summary>
/// An analysis that was made: what was asked, of which data, and the result. Its JSON is the same whenever it is made again, and its
/// SHA-256 stands in the record.
/// </summary>
public sealed partial class AnalysisReport
{
    /// <summary>This program that makes analyses, with its version.</summary>
    public static string Program { get; } =
        $"SmartSpec.Analysis {typeof(AnalysisReport).Assembly.GetName().Version!.ToString(3)}";

    private AnalysisReport(
        AnalysisRequest request,
        AnalysisData data,
        LocalDate on,
        string version,
        EquatableArray<ResultTable> tables,
        EquatableArray<AnalysisMessage> notes
    )
    {
        (Request, Data, On, Version, Tables, Notes) = (request, data, on, version, tables, notes);
        json = ToJson();
        Content = Hash.Of(json);
    }

    private readonly byte[] json;

    /// <summary>The method and its options.</summary>
    public AnalysisRequest Request { get; }

    /// <summary>The data.</summary>
    public AnalysisData Data { get; }

    /// <summary>The day when it was made.</summary>
    public LocalDate On { get; }

    /// <summary>The program and its version, as it made the analysis first.</summary>
    public string Version { get; }

    /// <summary>The result. Numbers have twelve significant digits, so that the last bit of a machine does not matter.</summary>
    public EquatableArray<ResultTable> Tables { get; }

    /// <summary>What a reader of the result must know; often empty.</summary>
    public EquatableArray<AnalysisMessage> Notes { get; }

    /// <summary>The SHA-256 of <see cref="Json"/>.</summary>
    public Hash Content { get; }

    /// <summary>The whole report in UTF-8, to be stored with the data.</summary>
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>Makes an analysis.</summary>
    /// <param name="request">The method and its options.</param>
    /// <param name="data">The data.</param>
    /// <param name="on">The day when it is made.</param>
    /// <returns>The report; refused where the method refuses.</returns>
    /// <exception cref="ArgumentNullException">The request or the data are null.</exception>
    public static Answer<AnalysisReport> Make(AnalysisRequest request, AnalysisData data, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(data);
        return Make(request, data, on, Program);
    }

    /// <summary>Makes an analysis again, as the record says that it was made.</summary>
    /// <param name="run">How it was made: <see cref="EvidenceFacts.Analysis"/>.</param>
    /// <param name="data">The stored data.</param>
    /// <returns>
    /// The report, whose <see cref="Content"/> is that of the evidence where nothing differs; refused where the data are others, or
    /// the record names a method or options that this version does not have.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answer<AnalysisReport> Again(AnalysisRun run, AnalysisData data)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(data);
        if (!run.Inputs.Any(input => input.Content == data.Content))
            return AnalysisMessage.Of(
                "data-differ",
                ("content", $"{data.Content}"),
                ("inputs", run.Inputs.Select(input => $"{input.Content}"))
            );
        return AnalysisOptions.Read(run).Then(request => Make(request, data, run.On, run.Version));
    }

    private static Answer<AnalysisReport> Make(AnalysisRequest request, AnalysisData data, LocalDate on, string version)
    {
        var computed = request.Compute(data.Series);
        return computed.Then<AnalysisReport>(tables => new AnalysisReport(
            request,
            data,
            on,
            version,
            Rounded(tables),
            computed.Notes
        ));
    }

    private static EquatableArray<ResultTable> Rounded(EquatableArray<ResultTable> tables) =>
        [
            .. tables.Select(table =>
                table with
                {
                    Rows = [.. table.Rows.Select(row => row with { Values = [.. row.Values.Select(SignificantDigits.Rounded)] })],
                }
            ),
        ];
}
