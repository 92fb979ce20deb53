using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with evidence.</summary>
[JsonDerivedType(typeof(RecordAsset), "evidence.record-asset")]
[JsonDerivedType(typeof(RecordOpportunity), "evidence.record-opportunity")]
[JsonDerivedType(typeof(RecordChallenge), "evidence.record-challenge")]
[JsonDerivedType(typeof(Renew), "evidence.renew")]
public abstract record EvidenceCommand : Command
{
    private EvidenceCommand() { }

    /// <summary>Record a regional asset.</summary>
    /// <param name="Evidence">The new asset's identifier; not yet taken.</param>
    /// <param name="Kind">What kind of asset it is.</param>
    /// <param name="Facts">What is known of it.</param>
    public sealed record RecordAsset(Id<Evidence> Evidence, AssetKind Kind, EvidenceFacts Facts) : EvidenceCommand
    {
        internal override void Decide(DecisionContext context)
        {
            EvidenceDecider.Record(context, "evidence.record-asset", Evidence, new EvidenceNature.Asset(Kind), Facts);
        }
    }

    /// <summary>Record a future opportunity.</summary>
    /// <param name="Evidence">The new opportunity's identifier; not yet taken.</param>
    /// <param name="Facts">What is known of it.</param>
    public sealed record RecordOpportunity(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand
    {
        internal override void Decide(DecisionContext context)
        {
            EvidenceDecider.Record(context, "evidence.record-opportunity", Evidence, new EvidenceNature.Opportunity(), Facts);
        }
    }

    /// <summary>Record a societal challenge and how far it reaches.</summary>
    /// <param name="Evidence">The new challenge's identifier; not yet taken.</param>
    /// <param name="Level">How far it reaches.</param>
    /// <param name="Facts">What is known of it.</param>
    public sealed record RecordChallenge(Id<Evidence> Evidence, ChallengeLevel Level, EvidenceFacts Facts) : EvidenceCommand
    {
        internal override void Decide(DecisionContext context)
        {
            EvidenceDecider.Record(context, "evidence.record-challenge", Evidence, new EvidenceNature.Challenge(Level), Facts);
        }
    }

    /// <summary>Replace what is known with newer facts; history keeps the earlier ones.</summary>
    /// <param name="Evidence">The asset, opportunity or challenge.</param>
    /// <param name="Facts">All that is known of it now; earlier facts that are left out no longer hold.</param>
    public sealed record Renew(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Evidence, Evidence, SubjectKind.Evidence, out _)
                && EvidenceDecider.AreGood(context, Facts)
                && context.May("evidence.renew", StrategyStages.Living)
            )
                context.Append(new EvidenceEvent.Renewed(Evidence, Facts));
        }
    }
}
