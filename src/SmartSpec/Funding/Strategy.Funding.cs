namespace SmartSpec;

/// <content>
/// The money of a strategy, row by row and added up: grouped by area, field, set, effort, source or year, it adds up to the same.
/// </content>
public sealed partial record Strategy
{
    /// <summary>Every row of money in the strategy; each amount is in exactly one.</summary>
    public IEnumerable<FundingRow> FundingRows()
    {
        var sets = Plans
            .Where(plan => plan is { Kind: PlanKind.Action, Step: PlanStep.InForce })
            .SelectMany(plan => plan.Action.Sets)
            .SelectMany(set => set.Efforts.Select(effort => (effort, set.Id)))
            // Between two events of one command, two versions are in force.
            .DistinctBy(pair => pair.effort)
            .ToDictionary(pair => pair.effort, pair => pair.Id);
        foreach (var effort in Efforts)
        {
            Id<EffortSet>? set = sets.TryGetValue(effort.Id, out var found) ? found : default(Id<EffortSet>?);
            foreach (var year in effort.Budget)
                yield return new()
                {
                    Area = effort.Area,
                    Field = effort.Field,
                    Set = set,
                    Effort = effort.Id,
                    Year = year.Year,
                    Financier = null,
                    Source = null,
                    Sums = default(FundingSums) with { Budget = year.Amount.Amount },
                };
            foreach (var line in effort.Funding)
            {
                yield return new()
                {
                    Area = effort.Area,
                    Field = effort.Field,
                    Set = set,
                    Effort = effort.Id,
                    Year = line.Year,
                    Financier = line.Financier,
                    Source = line.Source,
                    Sums = new()
                    {
                        Budget = 0,
                        Sought = line.Sought,
                        Promised = line.Promised,
                        Committed = line.Committed,
                        Released = line.Released,
                        Paid = line.Paid,
                        DemandedBack = line.DemandedBack,
                        Repaid = line.Repaid,
                    },
                };
            }
        }
    }

    /// <summary>
    /// The rows as a conversion makes them, to compare the money before it with that after it; as they are where it is not
    /// from the strategy's currency.
    /// </summary>
    /// <param name="conversion">The conversion, such as <see cref="Conversion"/> at a later moment.</param>
    /// <exception cref="ArgumentNullException">The conversion is null.</exception>
    public IEnumerable<FundingRow> FundingRows(CurrencyConversion conversion)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        if (conversion.From != Charter.Currency)
            return FundingRows();
        var converted = this with { };
        new StrategyEvent.CurrencyConverted(conversion.Rate, conversion.From, conversion.To, "").Apply(converted, RecordedAt);
        return converted.FundingRows();
    }
}
