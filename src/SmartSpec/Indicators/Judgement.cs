namespace SmartSpec.Model;

/// <summary>A person's judgement of an indicator, beside the computed status and never instead of it.</summary>
public sealed record Judgement
{
    /// <summary>How it is doing.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>Why.</summary>
    public required Text Comment { get; init; }

    /// <summary>The day when it was judged, in the strategy's time zone.</summary>
    public required LocalDate JudgedOn { get; init; }
}
