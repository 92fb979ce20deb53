namespace SmartSpec.Histories;

/// <summary>A strategy as it was recorded by some instant, or as in force on some day: to read, not to act on.</summary>
public sealed record StrategyView
{
    internal StrategyView(Strategy strategy, Instant recordedBy, LocalDate? inForceOn = null) =>
        (Strategy, RecordedBy, InForceOn) = (strategy with { IsView = true }, recordedBy, inForceOn);

    /// <summary>The state as it was. It answers the same queries as a strategy; the engine executes no commands on it.</summary>
    public Strategy Strategy { get; }

    /// <summary>The instant by which its facts were recorded.</summary>
    public Instant RecordedBy { get; }

    /// <summary>The day on which it is as in force; null where everything recorded counts.</summary>
    public LocalDate? InForceOn { get; }

    /// <summary>The differences from this view to a later one, or to the current strategy.</summary>
    /// <param name="later">The later state.</param>
    /// <exception cref="ArgumentNullException">The later state is null.</exception>
    public IReadOnlyList<Difference> To(Strategy later) => Difference.Between(Strategy, later);
}
