using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The nature of a piece of evidence: an asset, an opportunity, a challenge, a data set or an analysis.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Asset), "asset")]
[JsonDerivedType(typeof(Opportunity), "opportunity")]
[JsonDerivedType(typeof(Challenge), "challenge")]
[JsonDerivedType(typeof(DataSet), "data-set")]
[JsonDerivedType(typeof(Analysis), "analysis")]
public abstract record EvidenceNature
{
    private EvidenceNature() { }

    /// <summary>Regional tillgång: something the region has.</summary>
    /// <param name="Kind">What kind of asset it is.</param>
    public sealed record Asset(AssetKind Kind) : EvidenceNature;

    /// <summary>Framtida möjlighet: something the region could have one day.</summary>
    public sealed record Opportunity : EvidenceNature;

    /// <summary>Samhällsutmaning: something that has to be solved.</summary>
    /// <param name="Level">How far it reaches.</param>
    public sealed record Challenge(ChallengeLevel Level) : EvidenceNature;

    /// <summary>Dataunderlag: figures that analyses are made from, such as a published table.</summary>
    public sealed record DataSet : EvidenceNature;

    /// <summary>Analys: what a method makes of data sets, such as an analysis of strength areas.</summary>
    public sealed record Analysis : EvidenceNature;
}
