namespace SmartSpec.Model;

/// <summary>A reason against the health of an area or the strategy.</summary>
public sealed record HealthReason
{
    /// <summary>The code, such as <c>indicators-off-track</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The level that follows from it: <see cref="HealthLevel.Watch"/> or <see cref="HealthLevel.Poor"/>.</summary>
    public required HealthLevel Level { get; init; }

    /// <summary>The area or the strategy; for the reason <c>area</c>, the area with poor or watched health.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The values in the sentence, by name.</summary>
    public required EquatableArray<SignalDetail> Details { get; init; }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The sentence in a language.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) =>
        SignalDetail.Format(texts, $"health.{Code}{(IsOneDay ? ".one" : "")}", Subject, Details);

    private bool IsOneDay => Details.Any(detail => detail is { Name: "days", Value: "1" });
}
