namespace SmartSpec;

/// <summary>
/// How healthy a person judges an area or the strategy to be; shown beside what is computed, never instead of it.
/// </summary>
/// <param name="Level">How healthy.</param>
/// <param name="Motivation">Why.</param>
/// <param name="JudgedOn">The day of the judgement, in the strategy's time zone.</param>
public sealed record HealthJudgement(HealthLevel Level, Text Motivation, LocalDate JudgedOn);
