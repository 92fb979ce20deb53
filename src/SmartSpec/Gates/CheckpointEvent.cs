using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of the definition's checkpoints.</summary>
[JsonDerivedType(typeof(Ticked), "checkpoint.ticked.v1")]
public abstract record CheckpointEvent : Event
{
    private CheckpointEvent() { }

    /// <summary>A checkpoint was ticked for one object.</summary>
    /// <param name="Tick">Which checkpoint was ticked, for which object, by whom, and what shows it.</param>
    public sealed record Ticked(CheckpointTick Tick) : CheckpointEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Ticks = state.Ticks.Add(Tick);
    }
}
