using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>A fact of a strategy's history. Every concept has its closed union of events; hosts add none.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public abstract record Event
{
    private protected Event() { }

    /// <summary>
    /// Applies the event to a strategy that only the fold has. Total: an event is fact, so no table, gate or role is checked
    /// again.
    /// </summary>
    /// <param name="state">The strategy as the events before have left it; it is changed in place.</param>
    /// <param name="recordedAt">When the event was recorded.</param>
    internal abstract void Apply(Strategy state, Instant recordedAt);

    /// <summary>Applies the event where it matters who recorded it. Default: it does not.</summary>
    /// <param name="state">The strategy as the events before have left it; it is changed in place.</param>
    /// <param name="envelope">Who recorded the event, and when.</param>
    internal virtual void Apply(Strategy state, Envelope envelope) => Apply(state, envelope.At);
}
