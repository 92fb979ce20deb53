namespace SmartSpec.Tool.TakingOver;

/// <summary>Efforts from a CSV file: one a row, its budget in a column for each year, such as <c>budget 2025</c>.</summary>
internal static class EffortsCsv
{
    private static readonly CsvColumns Columns = new(
        [
            new("id", CsvKind.Identifier, IsNeeded: true),
            new("area", CsvKind.Identifier, IsNeeded: true),
            new("name", CsvKind.Text, IsNeeded: true),
            new("description", CsvKind.Text, IsNeeded: true),
            new("step", CsvKind.Word, IsNeeded: true, word => CsvWords.Find<EffortStep>(word, CsvWords.Key) is not null),
            new("owner", CsvKind.Identifier),
            new("field", CsvKind.Identifier),
            new("alsoServes", CsvKind.Identifier),
            new("firstDay", CsvKind.Day),
            new("lastDay", CsvKind.Day),
            new("rank", CsvKind.Whole),
            new("call", CsvKind.Identifier),
            new("partners", CsvKind.Identifier),
            new("kept", CsvKind.Truth),
            new("reason", CsvKind.Text),
        ],
        "budget"
    );

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="first">The number of efforts in the statement before these.</param>
    /// <param name="reading">Reads its cells.</param>
    /// <param name="places">Where to note what stands where.</param>
    /// <returns>The efforts, and the identifiers that could not be read.</returns>
    public static (IReadOnlyList<OpeningEffort> Efforts, EffortIds Unread) Read(
        FileAt file,
        int first,
        CsvReading reading,
        Whereabouts places
    )
    {
        var table = CsvTable.Read(file, Columns, reading);
        var efforts = new List<OpeningEffort>();
        foreach (var row in table.Rows)
        {
            var part = $"efforts[{first + efforts.Count}]";
            var budget = Budget(row, reading);
            foreach (var (i, year) in budget.Index())
                places.Put($"{part}.budget[{i}]", year.Cell);
            efforts.Add(Effort(row, reading, budget.Select(year => year.Amount).ToEquatableArray()));
            places.Put(part, row);
            if (row.IsUnread("area"))
                places.DoubtArea(efforts[^1].Id);
        }

        return (efforts, new(table.Rows.Select(row => row["id"].Text).Where(id => !Id<Effort>.IsWellFormed(id)), table.IsWhole));
    }

    private static OpeningEffort Effort(SheetRow row, CsvReading reading, EquatableArray<YearAmount> budget) =>
        new(
            reading.Identifier<Effort>(row["id"]),
            reading.Identifier<Area>(row["area"]),
            Text.Swedish(row["name"].Text),
            Text.Swedish(row["description"].Text),
            reading.OneOf<EffortStep>(row["step"], CsvWords.Key),
            reading.IdentifierOrNone<Actor>(row["owner"]),
            reading.IdentifierOrNone<DevelopmentField>(row["field"]),
            reading.Identifiers<DevelopmentField>(row["alsoServes"]),
            reading.Day(row["firstDay"]),
            reading.Day(row["lastDay"]),
            budget,
            [],
            reading.Whole(row["rank"]),
            reading.IdentifierOrNone<Call>(row["call"]),
            reading.Identifiers<Organisation>(row["partners"]),
            reading.Truth(row["kept"]),
            row["reason"].IsEmpty ? null : Text.Swedish(row["reason"].Text)
        );

    /// <summary>What stands under each year, with its cell.</summary>
    private static List<(YearAmount Amount, CsvCell Cell)> Budget(SheetRow row, CsvReading reading)
    {
        var budget = new List<(YearAmount, CsvCell)>();
        foreach (var heading in row.Headings)
            if (Columns.YearIn(heading) is { } year && reading.Amount(row[heading]) is { } amount)
                budget.Add((new(year, amount), row[heading]));
        return budget;
    }
}
