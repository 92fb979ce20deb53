namespace SmartSpec;

/// <summary>Hälsa: how an area or the strategy stands on a day, with all that speaks against it.</summary>
/// <param name="Subject">The area or the strategy.</param>
/// <param name="On">The day.</param>
/// <param name="Level">The computed level: that of the worst reason; good where there is none.</param>
/// <param name="Reasons">What speaks against it; empty where nothing does.</param>
/// <param name="Judgement">The latest judgement by a person; null where there is none by the day.</param>
public sealed record Health(
    Subject Subject,
    LocalDate On,
    HealthLevel Level,
    EquatableArray<HealthReason> Reasons,
    HealthJudgement? Judgement = null
);
