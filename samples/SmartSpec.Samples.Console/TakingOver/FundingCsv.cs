namespace SmartSpec.Samples.TakingOver;

/// <summary>The money of efforts from a CSV file: one financier, source and year of an effort a row.</summary>
internal static class FundingCsv
{
    private static readonly CsvColumns Columns = new(
        [
            new("effort", CsvKind.Identifier, IsNeeded: true), new("financier", CsvKind.Identifier, IsNeeded: true),
            new("source", CsvKind.Word, IsNeeded: true), new("year", CsvKind.Year, IsNeeded: true), new("sought", CsvKind.Amount),
            new("promised", CsvKind.Amount), new("committed", CsvKind.Amount), new("paid", CsvKind.Amount),
        ]);

    /// <summary>Adds the rows of a file to the efforts.</summary>
    /// <param name="efforts">The efforts.</param>
    /// <param name="areKnown">Whether these are all that the files hold.</param>
    /// <param name="file">The file.</param>
    /// <param name="reading">Reads its cells.</param>
    /// <param name="places">Where to note what stands where.</param>
    public static IReadOnlyList<OpeningEffort> AddTo(
        IReadOnlyList<OpeningEffort> efforts, bool areKnown, FileAt file, CsvReading reading, Whereabouts places)
    {
        var positions = efforts.Index().DistinctBy(effort => effort.Item.Id)
            .ToDictionary(effort => effort.Item.Id, effort => effort.Index);
        var added = efforts.Select(_ => new List<OpeningFunding>()).ToList();
        foreach (var row in CsvTable.Read(file, Columns, reading).Rows)
        {
            var (id, line) = (reading.Identifier<Effort>(row["effort"]), Line(row, reading));
            if (!positions.TryGetValue(id, out var at))
            {
                if (areKnown && Id<Effort>.IsWellFormed(row["effort"].Text))
                    reading.Findings.Add(row["effort"].Spot, $"det finns ingen insats '{id}'.", $"there is no effort '{id}'.");
            }
            else if (!row.IsFaulty)
            {
                places.Put($"efforts[{at}].funding[{efforts[at].Funding.Count + added[at].Count}]", row);
                added[at].Add(line);
            }
        }

        return [.. efforts.Zip(added, With)];
    }

    private static OpeningEffort With(OpeningEffort effort, List<OpeningFunding> more) =>
        more.Count == 0 ? effort : effort with { Funding = effort.Funding.Concat(more).ToItems() };

    private static OpeningFunding Line(SheetRow row, CsvReading reading) => new(
        reading.Identifier<Organisation>(row["financier"]), reading.OneOf<FundingSource>(row["source"], source => $"source.{Screens.Codes.Of(source)}"),
        reading.WholeNeeded(row["year"]), reading.Amount(row["sought"]), reading.Amount(row["promised"]), reading.Amount(row["committed"]),
        reading.Amount(row["paid"]));
}
