namespace SmartSpec.Samples.TakingOver;

/// <summary>Efforts from a CSV file: one a row, its budget in a column for each year, such as <c>budget 2025</c>.</summary>
internal static class EffortsCsv
{
    private static readonly CsvColumns Columns = new(
        ["id", "area", "name", "description", "step", "owner", "field", "alsoServes", "firstDay", "lastDay", "rank", "call", "partners", "kept", "reason"],
        ["id", "area", "name", "description", "step"], "budget");

    public static OpeningStatement AddTo(OpeningStatement opening, FileAt file, CsvReading reading, Whereabouts places)
    {
        foreach (var row in CsvTable.Read(file, Columns))
        {
            var part = $"efforts[{opening.Efforts.Count}]";
            places.Put(part, row);
            var budget = Budget(row, reading);
            foreach (var (i, year) in budget.Index())
                places.Put($"{part}.budget[{i}]", year.Cell);
            opening = opening with { Efforts = opening.Efforts.Add(Effort(row, reading, budget.Select(year => year.Amount).ToItems())) };
        }

        return opening;
    }

    private static OpeningEffort Effort(SheetRow row, CsvReading reading, Items<YearAmount> budget) => new(
        reading.Identifier<Effort>(row["id"]), reading.Identifier<Area>(row["area"]), Text.Swedish(row["name"].Text), Text.Swedish(row["description"].Text),
        reading.OneOf<EffortStep>(row["step"], step => $"step.effort.{Screens.Codes.Of(step)}"), reading.IdentifierOrNone<Actor>(row["owner"]),
        reading.IdentifierOrNone<DevelopmentField>(row["field"]), reading.Identifiers<DevelopmentField>(row["alsoServes"]), reading.Day(row["firstDay"]),
        reading.Day(row["lastDay"]), budget, [], reading.Whole(row["rank"]), reading.IdentifierOrNone<Call>(row["call"]),
        reading.Identifiers<Organisation>(row["partners"]), reading.Truth(row["kept"]),
        row["reason"].IsEmpty ? null : Text.Swedish(row["reason"].Text));

    /// <summary>What stands under each year, with its cell.</summary>
    private static List<(YearAmount Amount, CsvCell Cell)> Budget(SheetRow row, CsvReading reading)
    {
        var budget = new List<(YearAmount, CsvCell)>();
        foreach (var heading in row.Columns)
            if (Columns.YearIn(heading) is { } year && reading.Amount(row[heading]) is { } amount)
                budget.Add((new(year, amount), row[heading]));
        return budget;
    }
}
