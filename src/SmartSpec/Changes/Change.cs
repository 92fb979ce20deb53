using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>
/// A change (förändring) of what has been selected or decided, with its grounds, its assessment, its decision and its day.
/// </summary>
public sealed record Change : IIdentified<Change>
{
    /// <summary>The identifier.</summary>
    public required Id<Change> Id { get; init; }

    /// <summary>The proposal: what the change is to do.</summary>
    public required ChangeProposal Proposal { get; init; }

    /// <summary>The grounds: why it is proposed.</summary>
    public required Text Grounds { get; init; }

    /// <summary>The objects that the grounds rest on, such as recommendations, points or decisions; empty for nothing.</summary>
    public EquatableArray<Subject> RestsOn { get; init; }

    /// <summary>The outside event that is a ground for it; null for none.</summary>
    public Text? OutsideEvent { get; init; }

    /// <summary>The step of its lifecycle.</summary>
    public ChangeStep Step { get; init; }

    /// <summary>The persons who proposed it, and who have assessed it; four-eyes compares the decision with them.</summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>The number of the event by which it was last assessed again; null where it has not been.</summary>
    public long? RoundFrom { get; init; }

    /// <summary>The latest assessment of what it means; null before.</summary>
    public Text? Assessment { get; init; }

    /// <summary>The day when it was last assessed; null before.</summary>
    public LocalDate? AssessedOn { get; init; }

    /// <summary>The things that it would touch, as computed when it was last assessed.</summary>
    public EquatableArray<ChildFate> Impact { get; init; }

    /// <summary>The fates stated for what it touches, in place of the default ones.</summary>
    public EquatableArray<ChildFate> Fates { get; init; }

    /// <summary>The decision by which it was approved; null before, or where none is required.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The number of the event by which it was approved; null before.</summary>
    public long? DecidedIn { get; init; }

    /// <summary>The day from which it applies; null until it is approved.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>Whether it was approved after the day from which it applies.</summary>
    public bool Late { get; init; }

    /// <summary>Only efforts from calls announced from this day on follow the change; null where all do.</summary>
    public LocalDate? CallsFrom { get; init; }

    /// <summary>The outcome: what became of all that it touched when it took effect; empty before.</summary>
    public EquatableArray<ChildFate> Outcome { get; init; }

    /// <summary>
    /// The reason for which it was rejected, withdrawn, rescinded or voided; null where it was not, or none was recorded.
    /// </summary>
    public Text? Reason { get; init; }

    /// <summary>
    /// Whether it begins something also while the strategy is wound down: the decision to wind down let it take effect.
    /// </summary>
    [JsonIgnore]
    public bool OutlastsWindingDown => LetTakeEffect is true;

    /// <summary>Whether the decision to wind down let it take effect; null where that is not stated.</summary>
    [JsonInclude]
    internal bool? LetTakeEffect { get; init; }

    /// <summary>Whether it has been neither carried out nor ended otherwise.</summary>
    [JsonIgnore]
    public bool IsOpen => Step.IsOpen();
}
