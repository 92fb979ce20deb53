namespace SmartSpec.Model;

/// <summary>A person's judgement of an indicator, beside the computed status and never instead of it.</summary>
public sealed record Judgement
{
    /// <summary>The status.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>The reason.</summary>
    public required Text Comment { get; init; }

    /// <summary>The day when it was judged, in the strategy's time zone.</summary>
    public required LocalDate JudgedOn { get; init; }
}
