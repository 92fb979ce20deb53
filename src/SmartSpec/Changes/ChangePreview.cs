namespace SmartSpec;

/// <summary>
/// A preview of a change that nobody has decided, or even proposed: what would happen if it were approved now; nothing is recorded.
/// </summary>
public sealed record ChangePreview
{
    /// <summary>The identifier of the change: its own, or one that is free.</summary>
    public required Id<Change> Change { get; init; }

    /// <summary>The day on which the two states are compared: the day from which the change would apply, or today if later.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// The reasons why it cannot be done at all: faults of the proposal, and broken rules. Empty where it can; otherwise all else is
    /// empty, and the states are the current one.
    /// </summary>
    public required EquatableArray<Reason> Reasons { get; init; }

    /// <summary>
    /// The gates that would be unmet on approval, beside those of decisions and of the persons who decide: also those that can be
    /// waived. They do not stop the preview.
    /// </summary>
    public required EquatableArray<Reason> Unmet { get; init; }

    /// <summary>Everything that the change would touch, each once, with its fate and its place before and after.</summary>
    public required EquatableArray<PreviewedChild> Children { get; init; }

    /// <summary>The money of every effort that it would touch, by source, before and after.</summary>
    public required EquatableArray<PreviewedMoney> Money { get; init; }

    /// <summary>What would be owed on the day because of it, reports among the rest.</summary>
    public required EquatableArray<Obligation> Owed { get; init; }

    /// <summary>What would no longer be owed on the day.</summary>
    public required EquatableArray<Obligation> NoLongerOwed { get; init; }

    /// <summary>What would become of each area that it ends.</summary>
    public required EquatableArray<Lineage> Became { get; init; }

    /// <summary>Where each area that it makes, or that others join, would come from.</summary>
    public required EquatableArray<Lineage> Origins { get; init; }

    /// <summary>The state on the day without the change, with all else that happens by itself until then.</summary>
    public required StrategyView Before { get; init; }

    /// <summary>The state on the day with the change.</summary>
    public required StrategyView After { get; init; }

    /// <summary>All that would happen until the day, in order, the proposal and its approval among the rest.</summary>
    public required IReadOnlyList<RecordedEvent> Events { get; init; }

    /// <summary>Whether it could be done, once its gates are met.</summary>
    public bool IsPossible => Reasons.Count == 0;

    /// <summary>The sum of the money before.</summary>
    public FundingSums MoneyBefore => Money.Aggregate(default(FundingSums), static (sum, row) => sum + row.Before);

    /// <summary>The sum of the money after.</summary>
    public FundingSums MoneyAfter => Money.Aggregate(default(FundingSums), static (sum, row) => sum + row.After);
}
