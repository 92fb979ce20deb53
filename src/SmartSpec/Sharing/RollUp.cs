namespace SmartSpec.Model;

/// <summary>
/// Several strategies together on a day: money, areas, efforts and indicators, each counted once, at its home; and what is shared
/// between them. It is the same in whatever order they were added.
/// </summary>
public sealed record RollUp
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The strategies, by the ordinal order of their identifiers.</summary>
    public required EquatableArray<RollUpStrategy> Strategies { get; init; }

    /// <summary>The numbers of all areas, efforts and indicators.</summary>
    public required RollUpCounts Counts { get; init; }

    /// <summary>The money, currency by currency, by their codes.</summary>
    public required EquatableArray<RollUpMoney> Money { get; init; }

    /// <summary>What is shared, by home and object.</summary>
    public required EquatableArray<RollUpShared> Shared { get; init; }

    /// <summary>The differences between what the strategies say of what they share, by strategy and record.</summary>
    public required EquatableArray<RollUpFinding> Findings { get; init; }

    /// <summary>The strategies that could not be read; empty where all could.</summary>
    public required EquatableArray<RollUpUnread> Unread { get; init; }

    /// <summary>Rolls up strategies, as they are given.</summary>
    /// <param name="strategies">The strategies, each once.</param>
    /// <param name="on">The day by which sharing and the standing of indicators are judged.</param>
    /// <exception cref="ArgumentNullException">The strategies, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">A strategy was never founded, or is there twice.</exception>
    public static RollUp Of(IEnumerable<Strategy> strategies, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(strategies);
        var builder = new RollUpBuilder(on);
        foreach (var strategy in strategies)
            builder.Add(strategy);
        return builder.Build();
    }
}
