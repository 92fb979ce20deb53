namespace SmartSpec;

/// <summary>Queries about signals.</summary>
public static class SignalViews
{
    /// <summary>
    /// The findings of the definition's rules on a day in the strategy as it stands now, whether signals have been raised for
    /// them or not. Nothing is recorded.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="on">The day.</param>
    /// <returns>
    /// The findings, rule by rule; none before the launch, after the end, or where the definition has no rules.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IReadOnlyList<SignalCause> SignalsOn(this Strategy strategy, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return SignalSearch.Causes(strategy, on);
    }

    /// <summary>The signals that wait for an answer, in the order in which they were raised.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<Signal> OpenSignals(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Signals.UnderAny(_ => true);
    }

    /// <summary>
    /// The signals about an area, or about something in it, that wait for an answer, in the order in which they were raised.
    /// </summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<Signal> OpenSignals(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Signals.Under(Subject.Of(area));
    }
}
