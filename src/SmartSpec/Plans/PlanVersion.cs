using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>One version of an area's development plan or action plan.</summary>
public sealed record PlanVersion : IIdentified<PlanVersion>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<PlanVersion> Id { get; init; }

    /// <summary>The area whose plan it is.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>The kind of plan.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>The version's number among the area's plans of the kind, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The step of its lifecycle.</summary>
    public PlanStep Step { get; init; }

    /// <summary>The content of a development plan; empty for an action plan.</summary>
    public DevelopmentContent Development { get; init; } = new();

    /// <summary>The content of an action plan; empty for a development plan.</summary>
    public ActionContent Action { get; init; } = new();

    /// <summary>Its consultations, in order.</summary>
    public EquatableArray<Id<Consultation>> Consultations { get; init; }

    /// <summary>Whether this version has been through consultation (development) or mobilisation (action).</summary>
    public bool HasBeenOut { get; init; }

    /// <summary>Whether the decision body demanded a new consultation when it returned the plan.</summary>
    public bool NeedsNewConsultation { get; init; }

    /// <summary>The actors who have submitted this version.</summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>
    /// The number of the event by which it last went back to be written, and a new round began; null where it has not.
    /// </summary>
    public long? RoundFrom { get; init; }

    /// <summary>The decision by which it was adopted; null before, or where none is required.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The number of the event by which it was adopted; null before.</summary>
    public long? AdoptedIn { get; init; }

    /// <summary>The day from which it applies; null until it is adopted.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>Whether it was adopted after the day from which it applies.</summary>
    public bool AdoptedLate { get; init; }

    /// <summary>
    /// An action plan's whole budget when it was adopted, with which efforts added later are compared; null before, and for a
    /// development plan.
    /// </summary>
    public Money? AdoptedBudget { get; init; }

    /// <summary>The same budget before the strategy's money was converted, in the old currency; null where it was not.</summary>
    [System.Text.Json.Serialization.JsonInclude]
    internal decimal? AdoptedBeforeConversion { get; init; }

    /// <summary>The fates of what it leaves out.</summary>
    public EquatableArray<Fate> Fates { get; init; }

    /// <summary>The latest reason: why it was begun, submitted, redrafted, returned or discarded.</summary>
    public Text? Reason { get; init; }

    /// <summary>The versions that a change combined into it; empty where it was drafted.</summary>
    public EquatableArray<Id<PlanVersion>> CombinedFrom { get; init; }

    /// <summary>The day by which a combined version in force is to be revised; null where it need not be.</summary>
    public LocalDate? ReviseBy { get; init; }

    /// <summary>The kind and number, such as <em>Handlingsplan 2</em>: for places where its area is known.</summary>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string NameOf(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return SubjectNames.Capital(InSentence(texts));
    }

    /// <summary>The same within a sentence: <em>handlingsplan 2</em>.</summary>
    internal string InSentence(Texts texts) => $"{texts.Of($"plan-kind.{Kebab.Of(Kind)}")} {texts.Number(Number)}";

    Subject? IUnder.Under => Subject.Of(Area);

    /// <summary>The development field with an identifier; null if the version has none.</summary>
    public DevelopmentField? Field(Id<DevelopmentField> id)
    {
        foreach (var field in Development.Fields)
            if (field.Id == id)
                return field;
        return null;
    }

    /// <summary>Whether it has been begun, and is not yet in force or discarded.</summary>
    [JsonIgnore]
    public bool IsInHand => Step.IsInHand();
}
