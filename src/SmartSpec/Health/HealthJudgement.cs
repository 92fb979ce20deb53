namespace SmartSpec.Model;

/// <summary>
/// A person's judgement of the health of an area or the strategy; shown beside what is computed, never instead of it.
/// </summary>
/// <param name="Level">How healthy.</param>
/// <param name="Motivation">Why.</param>
/// <param name="JudgedOn">The day of the judgement, in the strategy's time zone.</param>
public sealed record HealthJudgement(HealthLevel Level, Text Motivation, LocalDate JudgedOn);
