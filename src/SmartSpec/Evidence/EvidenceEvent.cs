using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to evidence.</summary>
[JsonDerivedType(typeof(Recorded), "evidence.recorded.v1")]
[JsonDerivedType(typeof(Renewed), "evidence.renewed.v1")]
public abstract record EvidenceEvent : Event
{
    private EvidenceEvent() { }

    /// <summary>An asset, opportunity or challenge was recorded.</summary>
    /// <param name="Evidence">The asset, opportunity or challenge, with what is known of it.</param>
    public sealed record Recorded(Evidence Evidence) : EvidenceEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Evidence = state.Evidence.Put(Evidence),
            };
    }

    /// <summary>What is known was replaced with newer facts.</summary>
    /// <param name="Evidence">The asset, opportunity or challenge.</param>
    /// <param name="Facts">All that is known of it now; earlier facts that are left out no longer hold.</param>
    public sealed record Renewed(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Evidence = state.Evidence.Change(Evidence, evidence => evidence with { Facts = Facts }),
            };
    }
}
