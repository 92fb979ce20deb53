namespace SmartSpec;

/// <summary>
/// The builder of a roll-up, to which strategies are added one by one. It keeps sums, and the identifiers by which what is
/// shared is matched, and no strategy: so it can go over any number of them.
/// </summary>
/// <param name="on">The day by which sharing and the standing of indicators are judged.</param>
public sealed class RollUpBuilder(LocalDate on)
{
    private readonly SortedDictionary<Id<Strategy>, RollUpStrategy> strategies = new(RollUpOrder.OfStrategies);
    private readonly Dictionary<Currency, FundingTotals> money = [];
    private readonly List<RollUpUnread> unread = [];
    private readonly SharedRecords shared = new();

    /// <summary>Whether a strategy has been added, read or not.</summary>
    /// <param name="strategy">The strategy.</param>
    public bool Contains(Id<Strategy> strategy) =>
        strategies.ContainsKey(strategy) || unread.Exists(one => one.Strategy == strategy);

    /// <summary>Adds a strategy as it is: for a day in the past, add the view as in force on it.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="ArgumentException">It was never founded, or has been added already.</exception>
    public void Add(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        if (strategy.Length == 0)
            throw new ArgumentException("The strategy has not been founded.", nameof(strategy));
        MustBeNew(strategy.Id, nameof(strategy));
        var currency = strategy.Charter.Currency;
        if (!money.TryGetValue(currency, out var totals))
            money[currency] = totals = new();
        strategies[strategy.Id] = new()
        {
            Strategy = strategy.Id,
            Name = strategy.Charter.Name,
            Period = strategy.Charter.Period,
            Step = strategy.Step,
            Currency = currency,
            Counts = RollUpCounts.Of(strategy, on),
            Sums = totals.Add(strategy.FundingRows()),
        };
        shared.Add(strategy, on);
    }

    /// <summary>Adds a strategy that could not be read, so that nobody takes the sums to have it.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="fault">The fault, in English.</param>
    /// <exception cref="ArgumentException">The fault is blank, or the strategy has been added already.</exception>
    public void AddUnread(Id<Strategy> strategy, string fault)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fault);
        MustBeNew(strategy, nameof(strategy));
        unread.Add(new(strategy, fault));
    }

    /// <summary>The roll-up of what has been added so far.</summary>
    public RollUp Build()
    {
        var matches = shared.Matches(strategies.ContainsKey);
        return new()
        {
            On = on,
            Strategies = [.. strategies.Values],
            Counts = strategies.Values.Aggregate(default(RollUpCounts), static (sum, one) => sum + one.Counts),
            Money =
            [
                .. money
                    .OrderBy(static one => one.Key.Code, StringComparer.Ordinal)
                    .Select(one => one.Value.Of(one.Key, strategies.Values.Count(other => other.Currency == one.Key))),
            ],
            Shared = matches.Shared(),
            Findings = matches.Findings(),
            Unread = [.. unread.OrderBy(static one => one.Strategy, RollUpOrder.OfStrategies)],
        };
    }

    private void MustBeNew(Id<Strategy> strategy, string parameter)
    {
        if (Contains(strategy))
            throw new ArgumentException($"The strategy '{strategy}' has been added already.", parameter);
    }
}
