namespace SmartSpec.Import;

/// <summary>The headings of a CSV file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Written">All of them, as they are written.</param>
/// <param name="Under">The column under each of them; null where it is blank or unknown.</param>
/// <param name="Columns">The number of each known column, from 1, by its heading.</param>
/// <param name="Missing">Those that are required and missing.</param>
internal sealed record CsvHeadings(
    string File,
    string[] Written,
    IReadOnlyList<CsvColumn?> Under,
    IReadOnlyDictionary<string, int> Columns,
    IReadOnlyList<string> Missing
)
{
    /// <summary>Reads them. Those that are unknown, repeated or missing are all reported.</summary>
    public static CsvHeadings Read(string file, string[] written, CsvColumns columns, FaultList faults)
    {
        var known = new Dictionary<string, int>();
        var unknown = new List<(ImportPlace Place, string Heading)>();
        foreach (var (i, heading) in written.Select(heading => heading.Trim()).Index())
        {
            var place = ImportPlace.Cell(file, 1, i + 1, null);
            if (heading.Length == 0)
                continue;
            if (columns.Find(heading) is not { } column)
                unknown.Add((place, heading));
            else if (!known.TryAdd(column.Heading, i + 1))
                faults.Add(
                    place,
                    "heading-twice",
                    FaultText.Value("heading", heading),
                    FaultText.Value("column", known[column.Heading])
                );
        }

        foreach (var (i, (place, heading)) in unknown.Index())
            faults.Add(
                place,
                "heading-unknown",
                [
                    FaultText.Value("heading", heading),
                    // The last of them lists those that are read.
                    .. i < unknown.Count - 1 ? (Parameter[])[] : [new Parameter("headings", columns.Headings.ToEquatableArray())],
                ]
            );

        var missing = columns.Required.Except(known.Keys).ToList();
        foreach (var column in missing)
            faults.Add(new(file, 1), "column-missing", FaultText.Value("column", column));
        return new(file, written, [.. written.Select(columns.Find)], known, missing);
    }

    /// <summary>Whether a column that is missing is required, or may be the one under a heading that is unknown.</summary>
    public bool MayHave(string heading) =>
        Missing.Contains(heading)
        || Written.Zip(Under).Any(column => column.Second is null && !string.IsNullOrWhiteSpace(column.First));
}
