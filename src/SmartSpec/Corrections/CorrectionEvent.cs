using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of corrections.</summary>
[JsonDerivedType(typeof(Corrected), "correction.corrected.v1")]
public abstract record CorrectionEvent : Event
{
    private CorrectionEvent() { }

    /// <summary>
    /// A fact was corrected: the event that recorded it, the wrong value, the right one, and the decisions that rested on it.
    /// </summary>
    /// <param name="Corrects">
    /// The number of the event that last recorded, restated or corrected the fact, or 1 where none has since the strategy
    /// began; for a payment, of the event that recorded it.
    /// </param>
    /// <param name="Was">The fact as it was until then.</param>
    /// <param name="Right">The fact as it should have been recorded, stated whole: what it leaves out is removed.</param>
    /// <param name="Reason">Why what was recorded is not right.</param>
    /// <param name="Rested">
    /// The decisions taken since that event that rested on the fact, and a corrected decision itself, each once; empty where
    /// there are none.
    /// </param>
    /// <param name="Judgements">
    /// The accepted reports, concluded evaluations and closed cycles, and the objects judged by a person, that rested on it, each
    /// once; empty where there are none.
    /// </param>
    /// <param name="Decision">The recorded decision that corrected it; null where none is named.</param>
    /// <param name="Prepared">
    /// What was before those who decide and rests on the fact, each once: who corrected it has prepared it; empty for nothing.
    /// </param>
    /// <param name="Proposer">
    /// Who corrected it, and for which organisation: what four-eyes compares a decision with. Null where that prepares
    /// nothing, and in events from before they stated it.
    /// </param>
    public sealed record Corrected(
        long Corrects,
        Fact Was,
        Fact Right,
        Text Reason,
        EquatableArray<Id<Decision>> Rested,
        EquatableArray<Subject> Judgements = default,
        Id<Decision>? Decision = null,
        EquatableArray<Subject> Prepared = default,
        Proposer? Proposer = null
    ) : CorrectionEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Facts.Put(state, Right);
            if (Proposer is not null)
                Correcting.Put(state, this, Proposer);
            state.Marks = CorrectionMarks.With(state, Corrects, Rested, Judgements);
        }
    }
}
