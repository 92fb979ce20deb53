using System.Text.Json.Serialization;

namespace SmartSpec.Definitions;

/// <summary>
/// A named rule with parameters, by which the record shows a criterion of an enabling condition. Data of the process definition.
/// </summary>
/// <remarks>
/// Every rule counts pieces of evidence that are current on a day, such as organisations, helices or measured indicators,
/// each once, and holds where they are enough.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "rule")]
[JsonDerivedType(typeof(HasManagingBody), "managing-body")]
[JsonDerivedType(typeof(EvidenceShown), "evidence-shown")]
[JsonDerivedType(typeof(IndicatorsFollowed), "indicators-followed")]
[JsonDerivedType(typeof(EvaluationPlanned), "evaluation-planned")]
[JsonDerivedType(typeof(FollowUpKept), "follow-up-kept")]
[JsonDerivedType(typeof(DialogueHeld), "dialogue-held")]
[JsonDerivedType(typeof(EffortsShown), "efforts-shown")]
[JsonDerivedType(typeof(CooperationAbroad), "cooperation-abroad")]
public abstract partial record EnablingRule
{
    private EnablingRule() { }

    /// <summary>The rule's name, in the definition's JSON and in the evidence that it counts.</summary>
    [JsonIgnore]
    public abstract string Code { get; }

    /// <summary>The fault of the parameters; null if there is none.</summary>
    internal virtual FaultText? Fault => null;

    /// <summary>
    /// Whether evidence that is no longer current is left out where something newer shows the same, so that a year's dialogue
    /// does not hide in that of all years. Default: no.
    /// </summary>
    internal virtual bool OmitsOlder => false;

    /// <summary>All evidence that the record has for the rule, current or not.</summary>
    internal abstract IEnumerable<EnablingItem> Find(EnablingRecord record);

    /// <summary>How many different things the current evidence must show.</summary>
    internal abstract int Needed(EnablingRecord record);

    /// <summary>What is missing where too little is current, and what would supply it.</summary>
    internal abstract EnablingShortage Shortage(EnablingRecord record, EnablingCount count);

    private static FaultText? FaultInMonths(int? months) =>
        months is { } given ? FaultText.Outside("months", given, 1, 120) : null;

    private static FaultText? FaultInMin(int min) => FaultText.Outside("min", min, 1, 100);
}
