namespace SmartSpec.TakingOver;

/// <summary>An area as it stands when its strategy is taken over.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Step">The step where it stands; any but closed, which an area is only with its strategy.</param>
/// <param name="Lead">The person who leads it. Default: nobody.</param>
/// <param name="Grounds">The evidence and goals on which it rests. Default: none.</param>
/// <param name="Decision">The decision by which it was selected or deselected. Default: none.</param>
/// <param name="Assessments">Its assessments by the definition's criteria, each at most once.</param>
/// <param name="Proposers">Who nominated it, where it is nominated: four-eyes compares the coming decision with them.</param>
/// <param name="Reason">Why it was deselected, withdrawn or ended; needed where it was deselected or withdrawn.</param>
public sealed record OpeningArea(
    Id<Area> Id,
    Text Name,
    Text Description,
    AreaStep Step,
    Id<Actor>? Lead = null,
    Grounds? Grounds = null,
    Id<Decision>? Decision = null,
    EquatableArray<Assessment> Assessments = default,
    EquatableArray<Proposer> Proposers = default,
    Text? Reason = null
)
{
    internal Area ToArea() =>
        new()
        {
            Id = Id,
            Name = Name,
            Description = Description,
            Step = Step,
            Lead = Lead,
            Grounds = Grounds ?? new(),
            Assessments = Assessments,
            Proposers = Proposers,
            Decision = Decision,
            Reason = Reason,
        };
}
