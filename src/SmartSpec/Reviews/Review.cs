namespace SmartSpec.Model;

/// <summary>A selection review (omprövning): whether a selected area is to stay selected is judged again.</summary>
public sealed record Review : IIdentified<Review>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Review> Id { get; init; }

    /// <summary>The area that is reviewed.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>The grounds: why the area is reviewed.</summary>
    public required Text Grounds { get; init; }

    /// <summary>The objects that the grounds refer to, such as a point raised; empty for none.</summary>
    public EquatableArray<Subject> RestsOn { get; init; }

    /// <summary>The day when it was opened, in the strategy's time zone.</summary>
    public LocalDate OpenedOn { get; init; }

    /// <summary>The day by which it should be concluded; null for none. Nothing happens automatically on that day.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The step of its lifecycle.</summary>
    public ReviewStep Step { get; init; }

    /// <summary>The actor who opened it; the four-eyes principle compares the decision's actor with them.</summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>The persons who have assessed the area by the criteria since the review was opened.</summary>
    public EquatableArray<Id<Actor>> AssessedBy { get; init; }

    /// <summary>The criteria by which the area has been assessed since the review was opened, each once.</summary>
    public EquatableArray<Id<Criterion>> Assessed { get; init; }

    /// <summary>The decision by which the area was reaffirmed; null before, or where none is required.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The number of the event by which the area was reaffirmed; null before.</summary>
    public long? DecidedIn { get; init; }

    /// <summary>The motivation why the area stays selected; null until it is reaffirmed.</summary>
    public Text? Motivation { get; init; }

    Subject? IUnder.Under => Subject.Of(Area);
}
