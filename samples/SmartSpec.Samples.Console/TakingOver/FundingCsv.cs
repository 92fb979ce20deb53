namespace SmartSpec.Samples.TakingOver;

/// <summary>The money of efforts from a CSV file: one financier, source and year of an effort a row.</summary>
internal static class FundingCsv
{
    private static readonly CsvColumns Columns = new(
        ["effort", "financier", "source", "year", "sought", "promised", "committed", "paid"], ["effort", "financier", "source", "year"]);

    public static OpeningStatement AddTo(OpeningStatement opening, FileAt file, CsvReading reading, Whereabouts places, List<Words> faults)
    {
        var efforts = opening.Efforts.ToList();
        foreach (var row in CsvTable.Read(file, Columns))
        {
            var at = efforts.FindIndex(effort => effort.Id.Value == row["effort"].Text);
            var line = Line(row, reading);
            if (at < 0)
            {
                faults.Add(row["effort"].Error($"det finns ingen insats '{row["effort"].Text}'.", $"there is no effort '{row["effort"].Text}'."));
                continue;
            }

            places.Put($"efforts[{at}].funding[{efforts[at].Funding.Count}]", row);
            efforts[at] = efforts[at] with { Funding = efforts[at].Funding.Add(line) };
        }

        return opening with { Efforts = efforts.ToItems() };
    }

    private static OpeningFunding Line(SheetRow row, CsvReading reading) => new(
        reading.Identifier<Organisation>(row["financier"]), reading.OneOf<FundingSource>(row["source"], source => $"source.{Screens.Codes.Of(source)}"),
        reading.WholeNeeded(row["year"]), reading.Amount(row["sought"]), reading.Amount(row["promised"]), reading.Amount(row["committed"]),
        reading.Amount(row["paid"]));
}
