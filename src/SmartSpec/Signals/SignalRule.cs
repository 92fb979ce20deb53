using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace SmartSpec.Definitions;

/// <summary>
/// A named, versioned rule with parameters, by which signals are found. Data of the process definition: a region chooses its
/// rules.
/// </summary>
/// <remarks>
/// A number of days has passed when more days than that lie between. The rules apply only to areas that are selected and have not
/// ended, unless a rule states otherwise.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "rule")]
[JsonDerivedType(typeof(IndicatorOffPath), "indicator-off-path")]
[JsonDerivedType(typeof(IndicatorNeverMeasured), "indicator-never-measured")]
[JsonDerivedType(typeof(FundingShort), "funding-short")]
[JsonDerivedType(typeof(AreaUnfunded), "area-unfunded")]
[JsonDerivedType(typeof(CoFinancingBroken), "co-financing-broken")]
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
        // The source-generated reader sets 0 where the JSON has no version.
        init => version = value == 0 ? 1 : value;
    }

    /// <summary>The rule's name, in the definition's JSON and in the signals that it raises.</summary>
    [JsonIgnore]
    public abstract string Code { get; }

    /// <summary>The act that removes the cause, such as <c>indicator.measure</c>.</summary>
    internal abstract string Act { get; }

    /// <summary>Whether the rule does not apply to an area while it is paused.</summary>
    internal virtual bool WaitsWhilePaused => false;

    /// <summary>The fault of the parameters; null if there is none.</summary>
    internal virtual FaultText? Fault => null;

    /// <summary>The act that removes the cause of a signal; null for a rule that is not known.</summary>
    internal static string? ActOf(string rule) => Known.Acts.GetValueOrDefault(rule);

    /// <summary>Adds all findings of the rule to the search.</summary>
    internal abstract void Find(SignalSearch search);

    /// <summary>
    /// Whether the rule applies to an area: it is selected, has not ended, and is not paused where the rule waits meanwhile.
    /// </summary>
    internal bool AppliesTo(Area? area) =>
        area is not null && area.Step.IsSelected() && !(WaitsWhilePaused && area.Paused is not null);

    private static FaultText? FaultIn(int days) => FaultText.Outside("days", days, 0, 3660);

    /// <summary>The shipped rules: made at the first question, since the acts of their concepts are needed.</summary>
    private static class Known
    {
        public static readonly FrozenDictionary<string, string> Acts = new SignalRule[]
        {
            new IndicatorOffPath(),
            new IndicatorNeverMeasured(),
            new FundingShort(),
            new AreaUnfunded(),
            new CoFinancingBroken(),
            new EffortNotStarted(),
            new OwnerSilent(),
            new DialogueStale(),
            new EvidenceExpired(),
            new PointUnanswered(),
            new RecommendationUnanswered(),
        }.ToFrozenDictionary(rule => rule.Code, rule => rule.Act, StringComparer.Ordinal);
    }
}
