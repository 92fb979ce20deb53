namespace SmartSpec.Import;

/// <summary>
/// An opening statement with efforts and funding from CSV files. All faults of all files are collected, so that one reading
/// reports every one of them.
/// </summary>
public sealed class OpeningImport
{
    private readonly ImportPlaces places;
    private readonly FaultList faults;

    private OpeningImport(OpeningStatement opening, ImportPlaces places, FaultList faults) =>
        (Opening, this.places, this.faults) = (opening, places, faults);

    /// <summary>An empty file of efforts: the headings, in one line.</summary>
    public static string EffortsTemplate { get; } = EffortsCsv.Columns.Template;

    /// <summary>An empty file of funding: the headings, in one line.</summary>
    public static string FundingTemplate { get; } = FundingCsv.Columns.Template;

    /// <summary>
    /// The statement with the contents of the files. What could not be read is left out, or has a name of its own.
    /// </summary>
    public OpeningStatement Opening { get; }

    /// <summary>The faults of the files, by file, line and column; empty where all could be read.</summary>
    public IReadOnlyList<ImportFault> Faults => FaultsWith([]);

    /// <summary>Reads the files.</summary>
    /// <param name="opening">The statement that they are added to.</param>
    /// <param name="currency">The currency of the strategy, in which amounts are stated.</param>
    /// <param name="efforts">The efforts, one a row, with a column of budget for each year; null for none.</param>
    /// <param name="funding">The funding of efforts, one financier, source and year a row; null for none.</param>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public static OpeningImport Read(
        OpeningStatement opening,
        Currency currency,
        ImportFile? efforts = null,
        ImportFile? funding = null
    )
    {
        ArgumentNullException.ThrowIfNull(opening);
        var faults = new FaultList([.. ((ImportFile?[])[efforts, funding]).OfType<ImportFile>().Select(file => file.Name)]);
        var (cells, places) = (new CellReader(currency, faults), new ImportPlaces());
        IReadOnlyList<OpeningEffort> all = opening.Efforts;
        if (efforts is not null)
            all = [.. all, .. EffortsCsv.Read(efforts, opening.Efforts.Count, cells, places)];
        if (funding is not null)
            all = FundingCsv.AddTo(all, funding, cells, places);
        return new(opening with { Efforts = all.ToEquatableArray() }, places, faults);
    }

    /// <summary>
    /// Everything that is wrong: the faults of the files, and what the engine refuses in <see cref="Opening"/>. What only follows
    /// from a cell that could not be read is left out.
    /// </summary>
    /// <param name="reasons">The reasons for which <see cref="StrategyEngine.TakeOver"/> refused the statement.</param>
    /// <returns>The faults by file, line and column; those in no CSV file first.</returns>
    /// <exception cref="ArgumentNullException">No reasons are given; an empty list is none.</exception>
    public IReadOnlyList<ImportFault> FaultsWith(IEnumerable<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        var all = faults.Copy();
        foreach (var reason in reasons)
            if (places.IsUnchecked(reason))
                all.AddUnchecked();
            else if (!places.IsInDoubt(reason))
                all.Add(new(places.Of(reason), reason.Code, reason.Parameters) { Reason = reason });
        return all.Sorted();
    }
}
