namespace SmartSpec;

/// <summary>How a person judges an indicator, beside what is computed and never instead of it.</summary>
/// <param name="Status">How it goes.</param>
/// <param name="Comment">Why.</param>
/// <param name="JudgedOn">The day when it was judged, in the strategy's time zone.</param>
public sealed record Judgement(IndicatorStatus Status, Text Comment, LocalDate JudgedOn);
