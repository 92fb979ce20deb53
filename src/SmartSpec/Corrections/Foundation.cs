namespace SmartSpec;

/// <summary>What a decision, or another act of judgement, rested on when it was taken.</summary>
internal sealed record Foundation
{
    /// <summary>
    /// What is marked when something that it rested on is corrected: a decision, or the object that was judged.
    /// </summary>
    public required Subject Of { get; init; }

    /// <summary>The number of the event in which it was taken.</summary>
    public required long TakenIn { get; init; }

    /// <summary>The day on which that was recorded; null where it was taken over.</summary>
    public LocalDate? TakenOn { get; init; }

    /// <summary>What a decision was on: the objects that are marked if it is annulled; empty for a judgement.</summary>
    public EquatableArray<Subject> About { get; init; }

    /// <summary>The objects that it rested on, each once.</summary>
    public required EquatableArray<Subject> On { get; init; }
}
