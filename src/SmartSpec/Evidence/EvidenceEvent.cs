using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to evidence.</summary>
[JsonDerivedType(typeof(Recorded), "evidence.recorded.v1")]
[JsonDerivedType(typeof(Renewed), "evidence.renewed.v1")]
public abstract record EvidenceEvent : Event
{
    private EvidenceEvent()
    {
    }

    /// <summary>An asset, opportunity or challenge was recorded.</summary>
    public sealed record Recorded(Evidence Evidence) : EvidenceEvent;

    /// <summary>What is known was replaced with newer facts.</summary>
    public sealed record Renewed(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceEvent;
}
