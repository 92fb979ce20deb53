using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The proposal of a change: what it is to do.</summary>
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
[JsonDerivedType(typeof(MoveToDefinition), "move-to-definition")]
public abstract record ChangeProposal
{
    private ChangeProposal() { }

    /// <summary>A new name for a selected area.</summary>
    /// <param name="Area">The area: selected and not ended.</param>
    /// <param name="Name">Its name from the day on which the change takes effect.</param>
    public sealed record Rename(Id<Area> Area, Text Name) : ChangeProposal;

    /// <summary>A new description of a selected area, with or without new grounds.</summary>
    /// <param name="Area">The area: selected and not ended.</param>
    /// <param name="Description">What it is about from the day on which the change takes effect.</param>
    /// <param name="Grounds">All that it rests on from then; null to leave that as it is.</param>
    public sealed record Rescope(Id<Area> Area, Text Description, Grounds? Grounds = null) : ChangeProposal;

    /// <summary>A merger of several selected areas into a new one.</summary>
    /// <param name="Areas">The areas that end: at least two, each selected and named once.</param>
    /// <param name="Into">The area that they become. It starts in the furthest step that all of them have reached.</param>
    public sealed record Merge(EquatableArray<Id<Area>> Areas, NewArea Into) : ChangeProposal;

    /// <summary>A merger of selected areas into one that exists.</summary>
    /// <param name="Areas">The areas that end: at least one, each selected and named once.</param>
    /// <param name="Into">The area that they join: another selected one, in no earlier step than any of them.</param>
    public sealed record Join(EquatableArray<Id<Area>> Areas, Id<Area> Into) : ChangeProposal;

    /// <summary>
    /// A split of a selected area into several. Nothing in it is divided: each thing goes whole to one of them.
    /// </summary>
    /// <param name="Area">The area that ends.</param>
    /// <param name="Into">
    /// The areas that it becomes: at least two. Each begins in the step for which something is carried to it: without efforts
    /// of the action plan in action planning, without development fields in development planning. Things added after the
    /// approval, for which no fate is stated, go to the first.
    /// </param>
    public sealed record Split(Id<Area> Area, EquatableArray<NewArea> Into) : ChangeProposal;

    /// <summary>
    /// The end of a selected area without a successor; its efforts under way continue under their owners until they end.
    /// </summary>
    /// <param name="Area">The area that ends.</param>
    public sealed record Retire(Id<Area> Area) : ChangeProposal;

    /// <summary>The opening of a selection review of a selected area.</summary>
    /// <param name="Area">The area: selected and not ended, with no review open.</param>
    /// <param name="Review">The new review's identifier.</param>
    /// <param name="LastDay">The day by which it should be concluded; null for none.</param>
    public sealed record OpenReview(Id<Area> Area, Id<Review> Review, LocalDate? LastDay = null) : ChangeProposal;

    /// <summary>The revision of a plan: a new version is begun from the one in force.</summary>
    /// <param name="Area">The area of the plan, with a version of the kind in force and none in hand.</param>
    /// <param name="Kind">The kind of plan.</param>
    /// <param name="Plan">The new version's identifier.</param>
    public sealed record RevisePlan(Id<Area> Area, PlanKind Kind, Id<PlanVersion> Plan) : ChangeProposal;

    /// <summary>New terms for an indicator, also where a plan counts on it.</summary>
    /// <param name="Indicator">The indicator; not closed.</param>
    /// <param name="Terms">All its terms from the day on which the change takes effect.</param>
    public sealed record AdjustIndicator(Id<Indicator> Indicator, IndicatorTerms Terms) : ChangeProposal;

    /// <summary>
    /// A move of the strategy to another process definition, which applies to everything from the day on which the change takes
    /// effect. What has been recorded stays valid.
    /// </summary>
    /// <param name="Definition">
    /// The definition, in full: another than the one in force, and of a higher version where it has the same identifier.
    /// </param>
    public sealed record MoveToDefinition(ProcessDefinition Definition) : ChangeProposal;
}
