namespace SmartSpec.Model;

/// <summary>Hälsa: the state of an area or the strategy on a day, with every reason against it.</summary>
/// <param name="Subject">The area or the strategy.</param>
/// <param name="On">The day.</param>
/// <param name="Level">The computed level: that of the worst reason; good where there is none.</param>
/// <param name="Reasons">The reasons against it; empty where there are none.</param>
/// <param name="Judgement">The latest judgement by a person; null where there is none by the day.</param>
public sealed record Health(
    Subject Subject,
    LocalDate On,
    HealthLevel Level,
    EquatableArray<HealthReason> Reasons,
    HealthJudgement? Judgement = null
);
