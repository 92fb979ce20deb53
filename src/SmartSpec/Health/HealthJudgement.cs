namespace SmartSpec.Model;

/// <summary>
/// A person's judgement of the health of an area or the strategy; shown beside what is computed, never instead of it.
/// </summary>
public sealed record HealthJudgement
{
    /// <summary>The level.</summary>
    public required HealthLevel Level { get; init; }

    /// <summary>The motivation.</summary>
    public required Text Motivation { get; init; }

    /// <summary>The day of the judgement, in the strategy's time zone.</summary>
    public required LocalDate JudgedOn { get; init; }
}
