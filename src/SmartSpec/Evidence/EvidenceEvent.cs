using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of evidence.</summary>
[JsonDerivedType(typeof(Recorded), "evidence.recorded.v1")]
[JsonDerivedType(typeof(Renewed), "evidence.renewed.v1")]
public abstract record EvidenceEvent : Event
{
    private EvidenceEvent() { }

    /// <summary>An asset, opportunity, challenge, data set or analysis was recorded.</summary>
    /// <param name="Evidence">The evidence, with what is known of it.</param>
    public sealed record Recorded(Evidence Evidence) : EvidenceEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Evidence = state.Evidence.Put(Evidence);
    }

    /// <summary>The facts known of it were replaced with newer ones.</summary>
    /// <param name="Evidence">The evidence, of any kind.</param>
    /// <param name="Facts">All that is known of it now; earlier facts that are left out no longer apply.</param>
    public sealed record Renewed(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Evidence = state.Evidence.Change(Evidence, evidence => evidence with { Facts = Facts });
    }
}
