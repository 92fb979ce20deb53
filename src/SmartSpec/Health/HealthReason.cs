namespace SmartSpec;

/// <summary>One thing that speaks against the health of an area or the strategy.</summary>
/// <param name="Code">What it is, such as <c>indicators-off-track</c>.</param>
/// <param name="Level">How bad it makes it: <see cref="HealthLevel.Watch"/> or <see cref="HealthLevel.Poor"/>.</param>
/// <param name="Subject">The area or the strategy; of the reason <c>area</c> the area that it tells about.</param>
/// <param name="Details">What it tells.</param>
public sealed record HealthReason(string Code, HealthLevel Level, Subject Subject, EquatableArray<SignalDetail> Details)
{
    /// <summary>The sentence in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The sentence in a language.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => SignalDetail.Format(texts, $"health.{Code}", Subject, Details);
}
