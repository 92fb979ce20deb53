namespace SmartSpec.Import;

/// <summary>The faults of all the files, collected so that one reading reports every one of them.</summary>
/// <param name="files">The names of the files, in their order.</param>
internal sealed class FaultList(IReadOnlyList<string> files)
{
    private readonly List<ImportFault> all = [];
    private int uncheckedReferences;

    /// <summary>A list that continues this one.</summary>
    public FaultList Copy()
    {
        var copy = new FaultList(files) { uncheckedReferences = uncheckedReferences };
        copy.all.AddRange(all);
        return copy;
    }

    public void Add(ImportFault fault) => all.Add(fault);

    /// <summary>Adds a fault of a file.</summary>
    public void Add(ImportPlace place, string code, params IEnumerable<Parameter> values) =>
        all.Add(new(place, code, values.ToEquatableArray()));

    /// <summary>Counts a reference to an effort that may be among those that could not be read.</summary>
    public void AddUnchecked() => uncheckedReferences++;

    /// <summary>
    /// All of them: those in no file, then by file, line and column; at the end how many references were not checked.
    /// </summary>
    public IReadOnlyList<ImportFault> Sorted()
    {
        var order = files.Distinct().Index().ToDictionary(file => file.Item, file => file.Index);
        return
        [
            .. all.OrderBy(fault => fault.Place is { } place ? order[place.File] : -1)
                .ThenBy(fault => fault.Place?.Line)
                .ThenBy(fault => fault.Place?.Column ?? fault.Place?.Character ?? 0),
            .. uncheckedReferences == 0
                ? (ImportFault[])[]
                : [new(null, ImportFault.Unchecked, [FaultText.Value("count", uncheckedReferences)])],
        ];
    }
}
