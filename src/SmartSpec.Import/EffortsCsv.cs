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
    /// <param name="places">The collection to which the places of what was read, and what could not be read, are added.</param>
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
        new()
        {
            Id = cells.Identifier<Effort>(row["id"]),
            Area = cells.Identifier<Area>(row["area"]),
            Name = Text.Swedish(row["name"].Text),
            Description = Text.Swedish(row["description"].Text),
            Step = cells.OneOf<EffortStep>(row["step"], NamedValues.Key),
            Owner = cells.IdentifierOrNone<Actor>(row["owner"]),
            Field = cells.IdentifierOrNone<DevelopmentField>(row["field"]),
            AlsoServes = cells.Identifiers<DevelopmentField>(row["alsoServes"]),
            FirstDay = cells.Day(row["firstDay"]),
            LastDay = cells.Day(row["lastDay"]),
            Budget = budget,
            Funding = [],
            Rank = cells.Whole(row["rank"]),
            Call = cells.IdentifierOrNone<Call>(row["call"]),
            Partners = cells.Identifiers<Organisation>(row["partners"]),
            IsKept = cells.IsTrue(row["kept"]),
            Reason = row["reason"].IsEmpty ? null : Text.Swedish(row["reason"].Text),
        };

    /// <summary>The amount of each year, with its cell.</summary>
    private static List<(YearAmount Amount, CsvCell Cell)> Budget(CsvRow row, CellReader cells)
    {
        var budget = new List<(YearAmount, CsvCell)>();
        foreach (var heading in row.Headings)
            if (Columns.YearIn(heading) is { } year && cells.Amount(row[heading]) is { } amount)
                budget.Add((new(year, amount), row[heading]));
        return budget;
    }
}
