namespace SmartSpec.Model;

/// <summary>A reason against the health of an area or the strategy.</summary>
/// <param name="Code">What it is, such as <c>indicators-off-track</c>.</param>
/// <param name="Level">The level that follows from it: <see cref="HealthLevel.Watch"/> or <see cref="HealthLevel.Poor"/>.</param>
/// <param name="Subject">The area or the strategy; for the reason <c>area</c>, the area with poor or watched health.</param>
/// <param name="Details">The values in the sentence, by name.</param>
public sealed record HealthReason(string Code, HealthLevel Level, Subject Subject, EquatableArray<SignalDetail> Details)
{
    /// <summary>The sentence in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The sentence in a language.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => SignalDetail.Format(texts, $"health.{Code}", Subject, Details);
}
