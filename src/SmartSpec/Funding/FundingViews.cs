namespace SmartSpec;

/// <summary>
/// The money of a strategy, row by row and added up: grouped by area, field, set, effort, source or year, it adds up to the same.
/// </summary>
public static class FundingViews
{
    /// <summary>Every row of money in the strategy; each amount is in exactly one.</summary>
    public static IEnumerable<FundingRow> FundingRows(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var sets = strategy
            .Plans.Where(plan => plan is { Kind: PlanKind.Action, Step: PlanStep.InForce })
            .SelectMany(plan => plan.Action.Sets)
            .SelectMany(set => set.Efforts.Select(effort => (effort, set.Id)))
            .ToDictionary(pair => pair.effort, pair => pair.Id);
        foreach (var effort in strategy.Efforts)
        {
            Id<EffortSet>? set = sets.TryGetValue(effort.Id, out var found) ? found : default(Id<EffortSet>?);
            foreach (var year in effort.Budget)
                yield return new(
                    effort.Area,
                    effort.Field,
                    set,
                    effort.Id,
                    year.Year,
                    null,
                    null,
                    new(year.Amount.Amount, 0, 0, 0, 0)
                );
            foreach (var line in effort.Funding)
            {
                yield return new(
                    effort.Area,
                    effort.Field,
                    set,
                    effort.Id,
                    line.Year,
                    line.Financier,
                    line.Source,
                    new(0, line.Sought, line.Promised, line.Committed, line.Paid)
                );
            }
        }
    }

    /// <summary>The sum of the rows.</summary>
    public static FundingSums Sum(this IEnumerable<FundingRow> rows) =>
        rows.Aggregate(default(FundingSums), (sum, row) => sum + row.Sums);

    /// <summary>The sums of the rows grouped by a key, such as <c>row =&gt; row.Year</c>.</summary>
    public static IReadOnlyList<(TKey Key, FundingSums Sums)> SumBy<TKey>(
        this IEnumerable<FundingRow> rows,
        Func<FundingRow, TKey> key
    ) => [.. rows.GroupBy(key).Select(group => (group.Key, group.Sum()))];
}
