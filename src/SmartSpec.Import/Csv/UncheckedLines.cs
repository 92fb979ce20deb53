namespace SmartSpec.Import;

/// <summary>Lines between quotation marks that can be rows or text of a cell, and so are not checked.</summary>
internal sealed class UncheckedLines
{
    private long last;

    /// <summary>The first of them; 0 where there are none.</summary>
    public long First { get; private set; }

    /// <summary>Adds a line; a blank one is none.</summary>
    public void Add(long line, string[] cells)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
            return;
        First = First == 0 ? line : First;
        last = line;
    }

    /// <summary>Reports that they are not checked.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="mark">The line of the quotation mark.</param>
    /// <param name="faults">Where it is reported.</param>
    public void Report(string file, long mark, FaultList faults) =>
        faults.Add(
            new(file, First),
            First == last ? "line-unchecked" : "lines-unchecked",
            FaultText.Value("first", First),
            FaultText.Value("last", last),
            FaultText.Value("mark", mark)
        );
}
