namespace SmartSpec;

/// <content>Queries about signals.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The findings of the definition's rules on a day in the current strategy, whether signals have been raised for them or not.
    /// Nothing is recorded.
    /// </summary>
    /// <param name="on">The day.</param>
    /// <returns>
    /// The findings, rule by rule; none before the launch, after the end, or where the definition has no rules.
    /// </returns>
    public IReadOnlyList<SignalCause> SignalsOn(LocalDate on) => SignalSearch.Causes(this, on);

    /// <summary>The signals that wait for an answer, in the order in which they were raised.</summary>
    public IEnumerable<Signal> OpenSignals() => Signals.UnderAny(_ => true);

    /// <summary>
    /// The signals about an area, or about something in it, that wait for an answer, in the order in which they were raised.
    /// </summary>
    public IEnumerable<Signal> OpenSignals(Id<Area> area) => Signals.Under(Subject.Of(area));
}
