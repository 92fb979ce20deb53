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
    /// Each area's part of efforts and committed money: of those that are selected and of those that have efforts, in the
    /// order in which they were proposed. The parts of all of them are 100 percent.
    /// </summary>
    public IReadOnlyList<AreaFunding> FundingByArea()
    {
        var efforts = Efforts
            .Where(effort => effort.Step is not EffortStep.Cancelled)
            .CountBy(effort => effort.Area)
            .ToDictionary();
        var committed = Efforts.GroupBy(effort => effort.Area, (area, all) => (area, Sum: all.Sum(effort => effort.Committed)));
        var sums = committed.ToDictionary(one => one.area, one => one.Sum);
        var (allEfforts, allCommitted) = (efforts.Values.Sum(), sums.Values.Sum());
        return
        [
            .. Areas
                .Where(area => area.IsSelected || efforts.ContainsKey(area.Id) || sums.GetValueOrDefault(area.Id) > 0)
                .Select(area => new AreaFunding
                {
                    Area = area.Id,
                    SelectedOn = area.IsSelected ? ChosenOn(area) : default(LocalDate?),
                    Efforts = efforts.GetValueOrDefault(area.Id),
                    EffortPercent = Part(efforts.GetValueOrDefault(area.Id), allEfforts),
                    Committed = sums.GetValueOrDefault(area.Id),
                    CommittedPercent = Part(sums.GetValueOrDefault(area.Id), allCommitted),
                }),
        ];

        static decimal? Part(decimal part, decimal whole) => whole == 0 ? null : part / whole * 100;
    }

    /// <summary>The day of the decision on an area, or else the first day of the programme period.</summary>
    internal LocalDate ChosenOn(Area area) => Decisions.Find(area.Decision)?.DecidedOn ?? Charter.Period.FirstDay;

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
