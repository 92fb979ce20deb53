namespace SmartSpec.Import;

/// <summary>Efforts from a CSV file: one a row, its budget in a column for each year, such as <c>budget 2025</c>.</summary>
internal static class EffortsCsv
{
    public static CsvColumns Columns { get; } =
        new(
            [
                new("id", CsvColumnKind.Identifier, IsRequired: true),
                new("area", CsvColumnKind.Identifier, IsRequired: true),
                new("name", CsvColumnKind.Text, IsRequired: true),
                new("description", CsvColumnKind.Text, IsRequired: true),
                new("step", CsvColumnKind.Word, IsRequired: true, IsStep),
                new("owner", CsvColumnKind.Identifier),
                new("field", CsvColumnKind.Identifier),
                new("alsoServes", CsvColumnKind.Identifier),
                new("firstDay", CsvColumnKind.Day),
                new("lastDay", CsvColumnKind.Day),
                new("rank", CsvColumnKind.Whole),
                new("call", CsvColumnKind.Identifier),
                new("partners", CsvColumnKind.Identifier),
                new("kept", CsvColumnKind.YesNo),
                new("reason", CsvColumnKind.Text),
            ],
            "budget"
        );

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="first">The number of efforts in the statement before these.</param>
    /// <param name="cells">Reads its cells.</param>
    /// <param name="places">Where to add what stands where, and what could not be read.</param>
    public static List<OpeningEffort> Read(ImportFile file, int first, CellReader cells, ImportPlaces places)
    {
        var table = CsvTable.Read(file, Columns, cells);
        var efforts = new List<OpeningEffort>();
        foreach (var row in table.Rows)
        {
            var part = $"efforts[{first + efforts.Count}]";
            var budget = Budget(row, cells);
            foreach (var (i, year) in budget.Index())
                places.Add($"{part}.budget[{i}]", year.Cell);
            efforts.Add(Effort(row, cells, budget.Select(year => year.Amount).ToEquatableArray()));
            places.Add(part, row);
            if (row.IsUnread("area"))
                places.AddWithoutArea(efforts[^1].Id);
        }

        var unread = table.Rows.Select(row => row["id"].Text).Where(id => !Id<Effort>.IsWellFormed(id));
        places.Unread = new(unread, table.IsComplete);
        return efforts;
    }

    private static bool IsStep(string word) => NamedValues.Find<EffortStep>(word, NamedValues.Key) is not null;

    private static OpeningEffort Effort(CsvRow row, CellReader cells, EquatableArray<YearAmount> budget) =>
        new(
            cells.Identifier<Effort>(row["id"]),
            cells.Identifier<Area>(row["area"]),
            Text.Swedish(row["name"].Text),
            Text.Swedish(row["description"].Text),
            cells.OneOf<EffortStep>(row["step"], NamedValues.Key),
            cells.IdentifierOrNone<Actor>(row["owner"]),
            cells.IdentifierOrNone<DevelopmentField>(row["field"]),
            cells.Identifiers<DevelopmentField>(row["alsoServes"]),
            cells.Day(row["firstDay"]),
            cells.Day(row["lastDay"]),
            budget,
            [],
            cells.Whole(row["rank"]),
            cells.IdentifierOrNone<Call>(row["call"]),
            cells.Identifiers<Organisation>(row["partners"]),
            cells.IsTrue(row["kept"]),
            row["reason"].IsEmpty ? null : Text.Swedish(row["reason"].Text)
        );

    /// <summary>What stands under each year, with its cell.</summary>
    private static List<(YearAmount Amount, CsvCell Cell)> Budget(CsvRow row, CellReader cells)
    {
        var budget = new List<(YearAmount, CsvCell)>();
        foreach (var heading in row.Headings)
            if (Columns.YearIn(heading) is { } year && cells.Amount(row[heading]) is { } amount)
                budget.Add((new(year, amount), row[heading]));
        return budget;
    }
}
