namespace SmartSpec.Model;

/// <summary>
/// Spår: all that an object rests on, or all that depends on it, with what is out of date on a day. It is computed, and
/// nothing is recorded.
/// </summary>
public sealed record Trace
{
    /// <summary>The object that was asked about.</summary>
    public required Subject Start { get; init; }

    /// <summary>The direction in which relations were followed.</summary>
    public required TraceDirection Direction { get; init; }

    /// <summary>The day by which validity is judged.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// The objects reached, each once: those of fewest links first, and among these by kind, and in the order in which they were
    /// recorded.
    /// </summary>
    public required EquatableArray<Subject> Subjects { get; init; }

    /// <summary>
    /// The links between the start and these, each once: those of the start first, then of each object in turn.
    /// </summary>
    public required EquatableArray<TraceLink> Links { get; init; }

    /// <summary>
    /// The marks on the start and the objects reached that are out of date, in the same order: each with the evidence that was
    /// replaced or has expired.
    /// </summary>
    public required EquatableArray<StaleMark> StaleMarks { get; init; }

    /// <summary>Whether an object was reached.</summary>
    public bool Reaches(Subject subject) => Subjects.Contains(subject);

    /// <summary>The links that lead on from an object, in the order of their relations; empty where none does.</summary>
    public IEnumerable<TraceLink> LinksFrom(Subject subject) => Links.Where(link => link.From == subject);
}
