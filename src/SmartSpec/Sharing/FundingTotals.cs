namespace SmartSpec;

/// <summary>The sums of money in one currency, by year and source, to which strategies are added.</summary>
internal sealed class FundingTotals
{
    private readonly SortedDictionary<int, FundingSums> years = [];
    private readonly SortedDictionary<int, FundingSums> sources = [];
    private FundingSums sums;

    /// <summary>Adds rows.</summary>
    /// <returns>Their own sum.</returns>
    public FundingSums Add(IEnumerable<FundingRow> rows)
    {
        var own = default(FundingSums);
        foreach (var row in rows)
        {
            own += row.Sums;
            years[row.Year] = years.GetValueOrDefault(row.Year) + row.Sums;
            var source = row.Source is { } known ? (int)known : -1;
            sources[source] = sources.GetValueOrDefault(source) + row.Sums;
        }

        sums += own;
        return own;
    }

    public RollUpMoney Of(Currency currency, int strategies) =>
        new()
        {
            Currency = currency,
            Strategies = strategies,
            Sums = sums,
            ByYear = [.. years.Select(static year => new RollUpYear(year.Key, year.Value))],
            BySource =
            [
                .. sources.Select(static source => new RollUpSource(
                    source.Key < 0 ? null : (FundingSource)source.Key,
                    source.Value
                )),
            ],
        };
}
