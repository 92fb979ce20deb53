namespace SmartSpec.Model;

/// <summary>
/// A mark on what rested on a fact which was corrected afterwards: a decision, also one that was itself corrected, or an accepted
/// report, a conclusion or a judgement.
/// </summary>
public sealed record CorrectionMark
{
    /// <summary>The decision; null where another object is marked.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>
    /// The accepted report, concluded evaluation, closed cycle, or object that a person judged; null where a decision is marked.
    /// </summary>
    public Subject? Subject { get; init; }

    /// <summary>The number of the event that corrected the fact.</summary>
    public required long Correction { get; init; }

    /// <summary>The number of the event that had recorded, restated or corrected it last.</summary>
    public required long Corrected { get; init; }
}
