namespace SmartSpec;

/// <summary>
/// Förändring: a change of what has been selected or decided, with its grounds, what it means, its decision and its day.
/// </summary>
public sealed record Change : IIdentified<Change>
{
    /// <summary>The identifier.</summary>
    public required Id<Change> Id { get; init; }

    /// <summary>What it is to do.</summary>
    public required ChangeProposal Proposal { get; init; }

    /// <summary>Why.</summary>
    public required Text Grounds { get; init; }

    /// <summary>What the grounds rest on: recommendations, points, decisions and the like.</summary>
    public EquatableArray<Subject> RestsOn { get; init; }

    /// <summary>What happened outside that is a ground for it; null for nothing.</summary>
    public Text? OutsideEvent { get; init; }

    /// <summary>The step where it stands.</summary>
    public ChangeStep Step { get; init; }

    /// <summary>Who proposed it: what four-eyes compares the decision with.</summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>What it means, as last assessed; null before.</summary>
    public Text? Assessment { get; init; }

    /// <summary>The day when it was last assessed; null before.</summary>
    public LocalDate? AssessedOn { get; init; }

    /// <summary>What it would touch, as computed when it was last assessed.</summary>
    public EquatableArray<ChildFate> Impact { get; init; }

    /// <summary>The fates stated for what it touches, in place of what they are by themselves.</summary>
    public EquatableArray<ChildFate> Fates { get; init; }

    /// <summary>The decision by which it was approved; null before, or where none is asked for.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The number of the event by which it was approved; null before.</summary>
    public long? DecidedIn { get; init; }

    /// <summary>The day from which it holds; null until it is approved.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>Whether it was approved after that day.</summary>
    public bool Late { get; init; }

    /// <summary>Only efforts from calls announced from this day on follow the change; null where all do.</summary>
    public LocalDate? CallsFrom { get; init; }

    /// <summary>What became of all that it touched, when it took effect.</summary>
    public EquatableArray<ChildFate> Outcome { get; init; }

    /// <summary>Why it was rejected, withdrawn or rescinded; null where it was not.</summary>
    public Text? Reason { get; init; }
}
