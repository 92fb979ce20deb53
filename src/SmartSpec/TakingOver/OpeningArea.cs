namespace SmartSpec.TakingOver;

/// <summary>An area when its strategy is taken over.</summary>
public sealed record OpeningArea
{
    /// <summary>The identifier.</summary>
    public required Id<Area> Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The description.</summary>
    public required Text Description { get; init; }

    /// <summary>The current step; any but closed, which an area is only with its strategy.</summary>
    public required AreaStep Step { get; init; }

    /// <summary>The person who leads it. Default: none.</summary>
    public Id<Actor>? Lead { get; init; }

    /// <summary>The evidence and goals on which it rests. Default: none.</summary>
    public Grounds? Grounds { get; init; }

    /// <summary>The decision by which it was selected or deselected. Default: none.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>Its assessments by the definition's criteria, each at most once.</summary>
    public EquatableArray<Assessment> Assessments { get; init; }

    /// <summary>
    /// The actor who nominated it, where it is nominated: the four-eyes principle compares the decision's actor with them.
    /// </summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>The reason why it was deselected, withdrawn or ended; needed where it was deselected or withdrawn.</summary>
    public Text? Reason { get; init; }

    /// <summary>The day when it ended, where it has; no later than the statement's day. Default: not stated.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>
    /// The areas of the statement that it became, none of which had ended before it: one where it was merged, at least two
    /// where it was split, and none otherwise.
    /// </summary>
    public EquatableArray<Id<Area>> Became { get; init; }

    /// <summary>The ended area of the statement that it takes up again. Default: none.</summary>
    public Id<Area>? Revives { get; init; }

    internal Area ToArea(EquatableArray<Id<Area>> from) =>
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
            From = from,
            Revives = Revives,
            Became = Became,
            EndedOn = EndedOn,
        };
}
