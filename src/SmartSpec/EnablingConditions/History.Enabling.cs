namespace SmartSpec.Histories;

/// <content>The enabling condition, with the events that show it.</content>
public sealed partial class History
{
    /// <summary>
    /// Returns the enabling condition of the strategy as in force on a day, by what was recorded by an instant. Each piece of
    /// evidence has the number of the event that recorded it. For a day to come it shows what has been decided so far.
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    /// <param name="recordedBy">The instant; what was recorded at it counts. Default: all that is recorded.</param>
    /// <returns>The dossier; null where the strategy had not been founded by then.</returns>
    public EnablingDossier? EnablingOn(LocalDate day, Instant? recordedBy = null) =>
        AsInForceOn(day, recordedBy) is { } view ? EnablingOn(view.Strategy, day) : null;

    /// <summary>
    /// Returns the enabling condition of a strategy of this history on a day, with the number of the event that recorded each
    /// piece of evidence.
    /// </summary>
    /// <param name="strategy">The strategy that this history makes, or a view of it as it was recorded by an instant.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public EnablingDossier EnablingOn(Strategy strategy, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return new EnablingEvents(this, strategy).In(strategy.EnablingOn(on));
    }
}
