namespace SmartSpec.Model;

/// <summary>A person's judgement of an indicator, beside the computed status and never instead of it.</summary>
/// <param name="Status">How it is doing.</param>
/// <param name="Comment">Why.</param>
/// <param name="JudgedOn">The day when it was judged, in the strategy's time zone.</param>
public sealed record Judgement(IndicatorStatus Status, Text Comment, LocalDate JudgedOn);
