using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What a change is to do.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(Rename), "rename")]
[JsonDerivedType(typeof(Rescope), "rescope")]
[JsonDerivedType(typeof(Merge), "merge")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Split), "split")]
[JsonDerivedType(typeof(Retire), "retire")]
[JsonDerivedType(typeof(OpenReview), "open-review")]
[JsonDerivedType(typeof(RevisePlan), "revise-plan")]
[JsonDerivedType(typeof(AdjustIndicator), "adjust-indicator")]
public abstract record ChangeProposal
{
    private ChangeProposal() { }

    /// <summary>A selected area gets another name.</summary>
    /// <param name="Area">The area: selected and not ended.</param>
    /// <param name="Name">Its name from the day when the change takes effect.</param>
    public sealed record Rename(Id<Area> Area, Text Name) : ChangeProposal;

    /// <summary>A selected area is about something else, or rests on something else.</summary>
    /// <param name="Area">The area: selected and not ended.</param>
    /// <param name="Description">What it is about from the day when the change takes effect.</param>
    /// <param name="Grounds">All that it rests on from then; null where that stays as it is.</param>
    public sealed record Rescope(Id<Area> Area, Text Description, Grounds? Grounds = null) : ChangeProposal;

    /// <summary>Several selected areas become one that is new.</summary>
    /// <param name="Areas">The areas that end: at least two, each selected and named once.</param>
    /// <param name="Into">The area that they become. It starts in the furthest step that every one of them has reached.</param>
    public sealed record Merge(EquatableArray<Id<Area>> Areas, NewArea Into) : ChangeProposal;

    /// <summary>Selected areas go into one that already is.</summary>
    /// <param name="Areas">The areas that end: at least one, each selected and named once.</param>
    /// <param name="Into">The area that they go into: selected, another, and in no earlier step than any of them.</param>
    public sealed record Join(EquatableArray<Id<Area>> Areas, Id<Area> Into) : ChangeProposal;

    /// <summary>A selected area becomes several. Nothing in it is divided: each thing goes whole to one of them.</summary>
    /// <param name="Area">The area that ends.</param>
    /// <param name="Into">
    /// The areas that it becomes: at least two. What no fate is stated for when the change takes effect, because it has come
    /// since the approval, goes to the first.
    /// </param>
    public sealed record Split(Id<Area> Area, EquatableArray<NewArea> Into) : ChangeProposal;

    /// <summary>A selected area ends without a successor; its efforts under way run out under their owners.</summary>
    /// <param name="Area">The area that ends.</param>
    public sealed record Retire(Id<Area> Area) : ChangeProposal;

    /// <summary>A selection review of a selected area is opened.</summary>
    /// <param name="Area">The area: selected and not ended, with no review open.</param>
    /// <param name="Review">The identifier that the review gets.</param>
    /// <param name="LastDay">The day by which it should be concluded; null for none.</param>
    public sealed record OpenReview(Id<Area> Area, Id<Review> Review, LocalDate? LastDay = null) : ChangeProposal;

    /// <summary>A plan is revised: a new version is begun from the one in force.</summary>
    /// <param name="Area">The area whose plan it is, with a version of the kind in force and none in hand.</param>
    /// <param name="Kind">Which of its plans.</param>
    /// <param name="Plan">The identifier that the new version gets.</param>
    public sealed record RevisePlan(Id<Area> Area, PlanKind Kind, Id<PlanVersion> Plan) : ChangeProposal;

    /// <summary>An indicator gets other terms, also where a plan counts on it.</summary>
    /// <param name="Indicator">The indicator, which is measured.</param>
    /// <param name="Terms">All its terms from the day when the change takes effect.</param>
    public sealed record AdjustIndicator(Id<Indicator> Indicator, IndicatorTerms Terms) : ChangeProposal;
}
