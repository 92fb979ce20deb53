using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of decisions.</summary>
[JsonDerivedType(typeof(Recorded), "decision.recorded.v1")]
public abstract record DecisionEvent : Event
{
    private DecisionEvent() { }

    /// <summary>A decision was recorded.</summary>
    /// <param name="Decision">The decision, with the persons who recorded it.</param>
    public sealed record Recorded(Decision Decision) : DecisionEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Decisions = state.Decisions.Put(Decision);
    }
}
