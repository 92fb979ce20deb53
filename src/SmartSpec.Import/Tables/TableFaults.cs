namespace SmartSpec.Import;

/// <summary>The faults of one file, of which the first are listed and the rest counted, and notes.</summary>
/// <param name="file">The name of the file.</param>
internal sealed class TableFaults(string file)
{
    private readonly FaultList faults = new([file]);
    private readonly List<ImportFault> notes = [];
    private int count;

    public bool Any => count > 0;

    public IReadOnlyList<ImportFault> Notes => notes;

    /// <summary>The list that other readers of the package report to.</summary>
    public FaultList List
    {
        get
        {
            count++;
            return faults;
        }
    }

    /// <summary>Adds a fault.</summary>
    public void Add(ImportPlace? place, string code, params IEnumerable<Parameter> values)
    {
        if (count++ < TableImport.MostFaults)
            faults.Add(new(place, code, values.ToEquatableArray()));
    }

    /// <summary>Adds a fault of the whole file.</summary>
    public void AddOfFile(string code, params IEnumerable<Parameter> values) => Add(new(file, 1), code, values);

    /// <summary>Adds what a reader of the table should know.</summary>
    public void Note(ImportPlace place, string code, params IEnumerable<Parameter> values) =>
        notes.Add(new(place, code, values.ToEquatableArray()));

    public IReadOnlyList<ImportFault> Sorted() =>
        count <= TableImport.MostFaults
            ? faults.Sorted()
            : [.. faults.Sorted(), new(null, "faults-more", [FaultText.Value("count", count - TableImport.MostFaults)])];
}
