namespace SmartSpec.Tool.TakingOver;

/// <summary>The faults of all the files, collected so that one run reports every one of them.</summary>
internal sealed class Findings
{
    private readonly List<(Spot? At, Words What)> all = [];

    private int notChecked;

    public bool IsEmpty => all.Count == 0;

    /// <summary>Counts a reference to an effort that may be among those that could not be read.</summary>
    public void AddUnchecked() => notChecked++;

    /// <param name="at">The place; null where the fault is in no file.</param>
    /// <param name="what">What was found, and what was expected.</param>
    public void Add(Spot? at, Words what) => all.Add((at, what));

    public void Add(Spot at, Said swedish, Said english) => Add(at, new Words(swedish, english));

    /// <summary>All faults, one a line, in the order of the files, their lines and columns; with their number where there are
    /// several.</summary>
    /// <param name="files">The files, in their order.</param>
    public Words Report(IReadOnlyList<string> files)
    {
        var order = files.Distinct().Index().ToDictionary(file => file.Item, file => file.Index);
        List<Words> told =
        [
            .. all.OrderBy(fault => fault.At is { } at ? order[at.File] : -1)
                .ThenBy(fault => fault.At?.Line)
                .ThenBy(fault => fault.At?.Column)
                .Select(fault => fault.At is { } at ? at.Said + Words.Same(": ") + fault.What : fault.What),
        ];
        if (notChecked > 0)
        {
            told.Add(
                new(
                    $"Hänvisningar till insatser som inte har kontrollerats: {notChecked}. "
                        + "Rätta felen i filen med insatser, och kontrollera igen.",
                    $"References to efforts that were not checked: {notChecked}. "
                        + "Correct the errors in the file of efforts, and check again."
                )
            );
        }

        if (all.Count > 1)
            told.Add(new($"Totalt {all.Count} fel.", $"{all.Count} errors in all."));
        return Words.OfLines(told);
    }
}
