namespace SmartSpec.Model;

/// <summary>Hälsa: the state of an area or the strategy on a day, with every reason against it.</summary>
public sealed record Health
{
    /// <summary>The area or the strategy.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The computed level: that of the worst reason; good where there is none.</summary>
    public required HealthLevel Level { get; init; }

    /// <summary>The reasons against it; empty where there are none.</summary>
    public required EquatableArray<HealthReason> Reasons { get; init; }

    /// <summary>The latest judgement by a person; null where there is none by the day.</summary>
    public HealthJudgement? Judgement { get; init; }
}
