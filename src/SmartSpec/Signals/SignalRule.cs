using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// A named, versioned, parameterised rule by which signals are found. Data of the process definition: a region sets or leaves
/// out rules.
/// </summary>
/// <remarks>
/// Days that must pass are passed when more than so many lie behind. Only areas that are selected and have not ended are looked
/// at, except where a rule says otherwise.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "rule")]
[JsonDerivedType(typeof(IndicatorOffPath), "indicator-off-path")]
[JsonDerivedType(typeof(IndicatorNeverMeasured), "indicator-never-measured")]
[JsonDerivedType(typeof(FundingShort), "funding-short")]
[JsonDerivedType(typeof(EffortNotStarted), "effort-not-started")]
[JsonDerivedType(typeof(OwnerSilent), "owner-silent")]
[JsonDerivedType(typeof(DialogueStale), "dialogue-stale")]
[JsonDerivedType(typeof(EvidenceExpired), "evidence-expired")]
[JsonDerivedType(typeof(PointUnanswered), "point-unanswered")]
[JsonDerivedType(typeof(RecommendationUnanswered), "recommendation-unanswered")]
public abstract partial record SignalRule
{
    private readonly int version = 1;

    private SignalRule() { }

    /// <summary>The version of the rule. Default: 1.</summary>
    public int Version
    {
        get => version;
        // The source-generated reader sets 0 where the JSON says nothing.
        init => version = value == 0 ? 1 : value;
    }

    /// <summary>The rule's name, in the definition's JSON and in the signals that it raises.</summary>
    [JsonIgnore]
    public abstract string Code { get; }

    /// <summary>Whether the rule does not look at an area while that is paused.</summary>
    internal virtual bool WaitsWhilePaused => false;

    /// <summary>What is wrong with the parameters, in English; null if nothing is.</summary>
    internal virtual string? Fault => null;

    /// <summary>Notes all that the rule finds.</summary>
    internal abstract void Find(SignalSearch search);

    /// <summary>
    /// Whether the rule looks at an area: one that is selected and has not ended, and is not paused where the rule waits
    /// meanwhile.
    /// </summary>
    internal bool LooksAt(Area? area) =>
        area is not null && area.Step.IsSelected() && !(WaitsWhilePaused && area.Paused is not null);

    private static string? FaultIn(int days) => days is < 0 or > 3660 ? "days is 0 to 3660" : null;
}
