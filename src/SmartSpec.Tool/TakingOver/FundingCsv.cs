namespace SmartSpec.Tool.TakingOver;

/// <summary>The money of efforts from a CSV file: one financier, source and year of an effort a row.</summary>
internal static class FundingCsv
{
    private static readonly CsvColumns Columns = new([
        new("effort", CsvKind.Identifier, IsNeeded: true),
        new("financier", CsvKind.Identifier, IsNeeded: true),
        new("source", CsvKind.Word, IsNeeded: true, word => CsvWords.Find<FundingSource>(word, CsvWords.Key) is not null),
        new("year", CsvKind.Year, IsNeeded: true),
        new("sought", CsvKind.Amount),
        new("promised", CsvKind.Amount),
        new("committed", CsvKind.Amount),
        new("paid", CsvKind.Amount),
    ]);

    /// <summary>Adds the rows of a file to the efforts. Those of an effort that is not there are added to one more, without a
    /// name: so what else is wrong with them is found in the same run.</summary>
    /// <param name="efforts">The efforts.</param>
    /// <param name="unread">The identifiers of efforts that could not be read.</param>
    /// <param name="file">The file.</param>
    /// <param name="reading">Reads its cells.</param>
    /// <param name="places">Where to note what stands where.</param>
    public static IReadOnlyList<OpeningEffort> AddTo(
        IReadOnlyList<OpeningEffort> efforts,
        EffortIds unread,
        FileAt file,
        CsvReading reading,
        Whereabouts places
    )
    {
        var positions = efforts
            .Index()
            .DistinctBy(effort => effort.Item.Id)
            .ToDictionary(effort => effort.Item.Id.Value, effort => effort.Index);
        List<OpeningEffort> all = [.. efforts];
        var added = efforts.Select(_ => new List<OpeningFunding>()).ToList();
        foreach (var row in CsvTable.Read(file, Columns, reading).Rows)
        {
            var (id, cell) = (reading.Identifier<Effort>(row["effort"]), row["effort"]);
            var isReadable = Id<Effort>.IsWellFormed(cell.Text);
            if (isReadable && positions.GetValueOrDefault(cell.Text, int.MaxValue) >= efforts.Count)
                Missing(id, cell, unread, reading.Findings);
            if (!positions.TryGetValue(cell.Text, out var at))
            {
                at = positions[cell.Text] = all.Count;
                all.Add(Nameless(row));
                added.Add([]);
                places.Ignore($"efforts[{at}]");
            }

            places.Put($"efforts[{at}].funding[{all[at].Funding.Count + added[at].Count}]", row);
            added[at].Add(Line(row, reading));
        }

        return [.. all.Zip(added, With)];
    }

    private static void Missing(Id<Effort> id, CsvCell cell, EffortIds unread, Findings findings)
    {
        if (unread.MayBeUnread(id.Value))
            findings.AddUnchecked();
        else
            findings.Add(cell.Spot, $"det finns ingen insats '{id}'.", $"there is no effort '{id}'.");
    }

    private static OpeningEffort Nameless(SheetRow row) =>
        new(
            $"unread:funding:{row.Line}",
            "unread",
            Text.Swedish(""),
            Text.Swedish(""),
            EffortStep.Proposed,
            null,
            null,
            [],
            null,
            null,
            [],
            []
        );

    private static OpeningEffort With(OpeningEffort effort, List<OpeningFunding> more) =>
        more.Count == 0 ? effort : effort with { Funding = effort.Funding.Concat(more).ToEquatableArray() };

    private static OpeningFunding Line(SheetRow row, CsvReading reading) =>
        new(
            reading.Identifier<Organisation>(row["financier"]),
            reading.OneOf<FundingSource>(row["source"], CsvWords.Key),
            reading.WholeNeeded(row["year"]),
            reading.Amount(row["sought"]),
            reading.Amount(row["promised"]),
            reading.Amount(row["committed"]),
            reading.Amount(row["paid"])
        );
}
