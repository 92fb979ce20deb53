using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with evidence.</summary>
[JsonDerivedType(typeof(RecordAsset), "evidence.record-asset")]
[JsonDerivedType(typeof(RecordOpportunity), "evidence.record-opportunity")]
[JsonDerivedType(typeof(RecordChallenge), "evidence.record-challenge")]
[JsonDerivedType(typeof(Renew), "evidence.renew")]
public abstract record EvidenceCommand : Command
{
    private EvidenceCommand()
    {
    }

    /// <summary>Record a regional asset.</summary>
    public sealed record RecordAsset(Id<Evidence> Evidence, AssetKind Kind, EvidenceFacts Facts) : EvidenceCommand;

    /// <summary>Record a future opportunity.</summary>
    public sealed record RecordOpportunity(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand;

    /// <summary>Record a societal challenge and how far it reaches.</summary>
    public sealed record RecordChallenge(Id<Evidence> Evidence, ChallengeLevel Level, EvidenceFacts Facts) : EvidenceCommand;

    /// <summary>Replace what is known with newer facts; history keeps the earlier ones.</summary>
    public sealed record Renew(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand;
}
