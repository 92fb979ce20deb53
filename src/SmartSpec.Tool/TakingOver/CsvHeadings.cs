namespace SmartSpec.Tool.TakingOver;

/// <summary>The headings of a CSV file.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Written">All of them, as they are written.</param>
/// <param name="Under">The column under each of them; null where it is blank or unknown.</param>
/// <param name="Columns">The number of each known column, from 1, by its heading.</param>
/// <param name="Missing">Those that are needed and are not there.</param>
internal sealed record CsvHeadings(
    string File,
    string[] Written,
    IReadOnlyList<CsvColumn?> Under,
    IReadOnlyDictionary<string, int> Columns,
    IReadOnlyList<string> Missing
)
{
    /// <summary>Whether a column that is not there should be, or may be the one under a heading that is unknown.</summary>
    public bool MayHave(string heading) =>
        Missing.Contains(heading)
        || Written.Zip(Under).Any(column => column.Second is null && !string.IsNullOrWhiteSpace(column.First));

    /// <summary>Reads them; those that are unknown, repeated or missing are all reported.</summary>
    public static CsvHeadings Read(string file, string[] written, CsvColumns columns, Findings findings)
    {
        var known = new Dictionary<string, int>();
        var unknown = new List<(Spot At, string Heading)>();
        foreach (var (i, heading) in written.Select(heading => heading.Trim()).Index())
        {
            var at = Spot.OfCell(file, 1, i + 1, null);
            if (heading.Length == 0)
                continue;
            if (columns.Find(heading) is not { } column)
                unknown.Add((at, heading));
            else if (!known.TryAdd(column.Heading, i + 1))
            {
                findings.Add(
                    at,
                    $"rubriken '{heading}' står också i kolumn {known[column.Heading]}.",
                    $"the heading '{heading}' is also in column {known[column.Heading]}."
                );
            }
        }

        foreach (var (i, (at, heading)) in unknown.Index())
        {
            var read =
                i == unknown.Count - 1
                    ? new Words($" De rubriker som läses är {columns:all}.", $" The headings that are read are {columns:all}.")
                    : Words.Same("");
            findings.Add(
                at,
                new Words(
                    $"rubriken '{heading}' är okänd. Rätta den, eller ta bort kolumnen.",
                    $"the heading '{heading}' is unknown. Correct it, or remove the column."
                ) + read
            );
        }

        var missing = columns.RequiredServices.Except(known.Keys).ToList();
        foreach (var column in missing)
            findings.Add(Spot.OfLine(file, 1), $"kolumnen '{column}' saknas.", $"the column '{column}' is missing.");
        return new(file, written, [.. written.Select(columns.Find)], known, missing);
    }
}
