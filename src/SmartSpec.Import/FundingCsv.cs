namespace SmartSpec.Import;

/// <summary>The money of efforts from a CSV file: one financier, source and year of an effort a row.</summary>
internal static class FundingCsv
{
    public static CsvColumns Columns { get; } =
        new([
            new("effort", CsvColumnKind.Identifier, IsRequired: true),
            new("financier", CsvColumnKind.Identifier, IsRequired: true),
            new("source", CsvColumnKind.Word, IsRequired: true, IsSource),
            new("year", CsvColumnKind.Year, IsRequired: true),
            new("sought", CsvColumnKind.Amount),
            new("promised", CsvColumnKind.Amount),
            new("committed", CsvColumnKind.Amount),
            new("paid", CsvColumnKind.Amount),
            new("released", CsvColumnKind.Amount),
            new("demandedBack", CsvColumnKind.Amount),
            new("repaid", CsvColumnKind.Amount),
        ]);

    /// <summary>
    /// Adds the rows of a file to the efforts. Those of an effort that is missing are added to one more, without a name: so what
    /// else is wrong with them is found in the same reading.
    /// </summary>
    /// <param name="efforts">The efforts.</param>
    /// <param name="file">The file.</param>
    /// <param name="cells">Reads its cells.</param>
    /// <param name="places">
    /// The collection to which places are added; it also has the identifiers of efforts that could not be read.
    /// </param>
    public static IReadOnlyList<OpeningEffort> AddTo(
        IReadOnlyList<OpeningEffort> efforts,
        ImportFile file,
        CellReader cells,
        ImportPlaces places
    )
    {
        var positions = efforts
            .Index()
            .DistinctBy(effort => effort.Item.Id)
            .ToDictionary(effort => effort.Item.Id.Value, effort => effort.Index);
        List<OpeningEffort> all = [.. efforts];
        var added = efforts.Select(_ => new List<OpeningFunding>()).ToList();
        foreach (var row in CsvTable.Read(file, Columns, cells).Rows)
        {
            var (id, cell) = (cells.Identifier<Effort>(row["effort"]), row["effort"]);
            var isReadable = Id<Effort>.IsWellFormed(cell.Text);
            if (isReadable && positions.GetValueOrDefault(cell.Text, int.MaxValue) >= efforts.Count)
                ReportMissing(id, cell, places.Unread, cells.Faults);
            if (!positions.TryGetValue(cell.Text, out var at))
            {
                at = positions[cell.Text] = all.Count;
                all.Add(Nameless(row));
                added.Add([]);
                places.Ignore($"efforts[{at}]");
            }

            places.Add($"efforts[{at}].funding[{all[at].Funding.Count + added[at].Count}]", row);
            added[at].Add(Line(row, cells));
        }

        return [.. all.Zip(added, With)];
    }

    private static bool IsSource(string word) => NamedValues.Find<FundingSource>(word, NamedValues.Key) is not null;

    private static void ReportMissing(Id<Effort> id, CsvCell cell, UnreadEfforts unread, FaultList faults)
    {
        if (unread.MayHave(id.Value))
            faults.AddUnchecked();
        else
            faults.Add(cell.Place, "effort-unknown", FaultText.Value("effort", id.Value));
    }

    private static OpeningEffort Nameless(CsvRow row) =>
        new()
        {
            Id = $"unread:funding:{row.Line}",
            Area = "unread",
            Name = Text.Swedish(""),
            Description = Text.Swedish(""),
            Step = EffortStep.Proposed,
            Owner = null,
            Field = null,
            AlsoServes = [],
            FirstDay = null,
            LastDay = null,
            Budget = [],
            Funding = [],
        };

    private static OpeningEffort With(OpeningEffort effort, List<OpeningFunding> more) =>
        more.Count == 0 ? effort : effort with { Funding = effort.Funding.Concat(more).ToEquatableArray() };

    private static OpeningFunding Line(CsvRow row, CellReader cells) =>
        new()
        {
            Financier = cells.Identifier<Organisation>(row["financier"]),
            Source = cells.OneOf<FundingSource>(row["source"], NamedValues.Key),
            Year = cells.RequiredWhole(row["year"]),
            Sought = cells.Amount(row["sought"]),
            Promised = cells.Amount(row["promised"]),
            Committed = cells.Amount(row["committed"]),
            Paid = cells.Amount(row["paid"]),
            Released = cells.Amount(row["released"]),
            DemandedBack = cells.Amount(row["demandedBack"]),
            Repaid = cells.Amount(row["repaid"]),
        };
}
