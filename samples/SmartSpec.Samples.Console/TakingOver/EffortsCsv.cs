namespace SmartSpec.Samples.TakingOver;

/// <summary>Efforts from a CSV file: one a row, its budget in a column for each year, such as <c>budget 2025</c>.</summary>
internal static class EffortsCsv
{
    private const string Budget = "budget ";

    private static readonly string[] Columns =
    [
        "id", "area", "name", "description", "step", "owner", "field", "alsoServes", "firstDay", "lastDay", "rank", "call", "partners", "kept", "reason",
    ];

    public static OpeningStatement AddTo(OpeningStatement opening, FileAt file, CsvReading reading, Whereabouts places)
    {
        foreach (var row in CsvTable.Read(file, IsKnown, "id", "area", "name", "description", "step"))
        {
            places.Put($"efforts[{opening.Efforts.Count}]", row);
            opening = opening with { Efforts = opening.Efforts.Add(Effort(row, reading)) };
        }

        return opening;
    }

    private static bool IsKnown(string heading) => Columns.Contains(heading) || YearIn(heading) is not null;

    private static int? YearIn(string heading) =>
        heading.StartsWith(Budget, StringComparison.Ordinal) && heading.Length == Budget.Length + 4 && heading[Budget.Length..].All(char.IsAsciiDigit)
            ? int.Parse(heading[Budget.Length..], System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static OpeningEffort Effort(SheetRow row, CsvReading reading) => new(
        reading.Identifier<Effort>(row["id"]), reading.Identifier<Area>(row["area"]), Text.Swedish(row["name"].Text), Text.Swedish(row["description"].Text),
        reading.OneOf<EffortStep>(row["step"], step => $"step.effort.{Screens.Codes.Of(step)}"), reading.IdentifierOrNone<Actor>(row["owner"]),
        reading.IdentifierOrNone<DevelopmentField>(row["field"]), reading.Identifiers<DevelopmentField>(row["alsoServes"]), reading.Day(row["firstDay"]),
        reading.Day(row["lastDay"]), Budgets(row, reading), [], reading.Whole(row["rank"]), reading.IdentifierOrNone<Call>(row["call"]),
        reading.Identifiers<Organisation>(row["partners"]), reading.Truth(row["kept"]),
        row["reason"].IsEmpty ? null : Text.Swedish(row["reason"].Text));

    private static Items<YearAmount> Budgets(SheetRow row, CsvReading reading) => row.Columns
        .Where(heading => YearIn(heading) is not null)
        .Select(heading => reading.Amount(row[heading]) is { } amount ? new YearAmount(YearIn(heading)!.Value, amount) : null)
        .OfType<YearAmount>().ToItems();
}
