using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for evidence.</summary>
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
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("evidence.record-asset", StrategyStages.Living, typeof(EvidenceEvent.Recorded));

        internal override void Decide(DecisionContext context) =>
            Record(context, Act, Evidence, new EvidenceNature.Asset(Kind), Facts);
    }

    /// <summary>Record a future opportunity.</summary>
    /// <param name="Evidence">The new opportunity's identifier; not yet taken.</param>
    /// <param name="Facts">What is known of it.</param>
    public sealed record RecordOpportunity(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("evidence.record-opportunity", StrategyStages.Living, typeof(EvidenceEvent.Recorded));

        internal override void Decide(DecisionContext context) =>
            Record(context, Act, Evidence, new EvidenceNature.Opportunity(), Facts);
    }

    /// <summary>Record a societal challenge and how far it reaches.</summary>
    /// <param name="Evidence">The new challenge's identifier; not yet taken.</param>
    /// <param name="Level">How far it reaches.</param>
    /// <param name="Facts">What is known of it.</param>
    public sealed record RecordChallenge(Id<Evidence> Evidence, ChallengeLevel Level, EvidenceFacts Facts) : EvidenceCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("evidence.record-challenge", StrategyStages.Living, typeof(EvidenceEvent.Recorded));

        internal override void Decide(DecisionContext context) =>
            Record(context, Act, Evidence, new EvidenceNature.Challenge(Level), Facts);
    }

    /// <summary>Replace what is known with newer facts; the earlier ones stay in the history.</summary>
    /// <param name="Evidence">The asset, opportunity or challenge.</param>
    /// <param name="Facts">All that is known of it now; earlier facts that are left out no longer apply.</param>
    public sealed record Renew(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("evidence.renew", StrategyStages.Living, typeof(EvidenceEvent.Renewed)) with
            {
                IsOffered = static (state, _) => state.Evidence.Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Evidence, Evidence, SubjectKind.Evidence, out _)
                && EvidenceRules.AreGood(context, Facts)
                && Act.May(context, context.State)
            )
                context.Append(new EvidenceEvent.Renewed(Evidence, Facts));
        }
    }

    private static void Record(
        DecisionContext context,
        Act<Strategy> act,
        Id<Evidence> id,
        EvidenceNature nature,
        EvidenceFacts facts
    )
    {
        if (
            context.IsNew(context.State.Evidence, id, SubjectKind.Evidence)
            && EvidenceRules.AreGood(context, facts)
            && act.May(context, context.State)
        )
            context.Append(
                new EvidenceEvent.Recorded(
                    new()
                    {
                        Id = id,
                        Nature = nature,
                        Facts = facts,
                    }
                )
            );
    }
}
