using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for evidence.</summary>
[JsonDerivedType(typeof(RecordAsset), "evidence.record-asset")]
[JsonDerivedType(typeof(RecordOpportunity), "evidence.record-opportunity")]
[JsonDerivedType(typeof(RecordChallenge), "evidence.record-challenge")]
[JsonDerivedType(typeof(RecordDataSet), "evidence.record-data-set")]
[JsonDerivedType(typeof(RecordAnalysis), "evidence.record-analysis")]
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

    /// <summary>Record a data set that analyses are made from.</summary>
    /// <param name="Evidence">The new data set's identifier; not yet taken.</param>
    /// <param name="Facts">What is known of it, with the SHA-256 of its content.</param>
    public sealed record RecordDataSet(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("evidence.record-data-set", StrategyStages.Living, typeof(EvidenceEvent.Recorded)) with
            {
                DefaultRoles = [Role.ProcessLead],
            };

        internal override void Decide(DecisionContext context) =>
            Record(context, Act, Evidence, new EvidenceNature.DataSet(), Facts);
    }

    /// <summary>Record an analysis: its figures, and how it was made.</summary>
    /// <param name="Evidence">The new analysis' identifier; not yet taken.</param>
    /// <param name="Facts">
    /// What it shows, with the SHA-256 of its whole result, its method and options, and the data sets that it was made from as they
    /// are now.
    /// </param>
    public sealed record RecordAnalysis(Id<Evidence> Evidence, EvidenceFacts Facts) : EvidenceCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("evidence.record-analysis", StrategyStages.Living, typeof(EvidenceEvent.Recorded)) with
            {
                DefaultRoles = [Role.ProcessLead],
                IsOffered = static (state, _) => state.Evidence.Any(static item => item.Nature is EvidenceNature.DataSet),
            };

        internal override void Decide(DecisionContext context) =>
            Record(context, Act, Evidence, new EvidenceNature.Analysis(), Facts);
    }

    /// <summary>Replace what is known with newer facts; the earlier ones stay in the history.</summary>
    /// <param name="Evidence">The evidence, of any kind.</param>
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
                context.TryFind(context.State.Evidence, Evidence, SubjectKind.Evidence, out var renewed)
                && EvidenceRules.AreGood(context, renewed with { Facts = Facts })
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
        var recorded = new Evidence
        {
            Id = id,
            Nature = nature,
            Facts = facts,
        };
        if (
            context.IsNew(context.State.Evidence, id, SubjectKind.Evidence)
            && EvidenceRules.AreGood(context, recorded)
            && act.May(context, context.State)
        )
            context.Append(new EvidenceEvent.Recorded(recorded));
    }
}
