using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of the definition's checkpoints.</summary>
[JsonDerivedType(typeof(Ticked), "checkpoint.ticked.v1")]
[JsonDerivedType(typeof(TickWithdrawn), "checkpoint.tick-withdrawn.v1")]
public abstract record CheckpointEvent : Event
{
    private CheckpointEvent() { }

    /// <summary>A checkpoint was ticked for one object.</summary>
    /// <param name="Tick">Which checkpoint was ticked, for which object, by whom, and what shows it.</param>
    public sealed record Ticked(CheckpointTick Tick) : CheckpointEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Ticks = state.Ticks.Add(Tick with { RecordedIn = state.Length + 1 });
    }

    /// <summary>The ticks of a checkpoint in the current round of one object were withdrawn.</summary>
    /// <param name="Checkpoint">The checkpoint.</param>
    /// <param name="Subject">The object; ticked in its current round until then.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Rested">
    /// The decisions taken since the first of the ticks that rested on the object, each once; empty for none.
    /// </param>
    /// <param name="Judgements">What else of that kind did, such as accepted reports, each once; empty for nothing.</param>
    public sealed record TickWithdrawn(
        Id<Checkpoint> Checkpoint,
        Subject Subject,
        Text Reason,
        EquatableArray<Id<Decision>> Rested = default,
        EquatableArray<Subject> Judgements = default
    ) : CheckpointEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            if (
                state.TicksOn(Subject).FirstOrDefault(tick => tick.Checkpoint == Checkpoint && state.Counts(tick)) is
                { RecordedIn: { } ticked }
            )
                state.Marks = CorrectionMarks.With(state, ticked, Rested, Judgements);
            state.Ticks =
            [
                .. state.Ticks.Select(tick =>
                    tick.Checkpoint == Checkpoint && tick.Subject == Subject && state.Counts(tick)
                        ? tick with
                        {
                            WithdrawnBecause = Reason,
                        }
                        : tick
                ),
            ];
        }
    }
}
