using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of health.</summary>
[JsonDerivedType(typeof(Judged), "health.judged.v1")]
public abstract record HealthEvent : Event
{
    private HealthEvent() { }

    /// <summary>A person judged how healthy an area or the strategy was.</summary>
    /// <param name="Level">How healthy.</param>
    /// <param name="Motivation">Why.</param>
    /// <param name="JudgedOn">The day of the judgement, in the strategy's time zone.</param>
    /// <param name="Area">The area; null for the strategy as a whole.</param>
    public sealed record Judged(HealthLevel Level, Text Motivation, LocalDate JudgedOn, Id<Area>? Area = null) : HealthEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            var judgement = new HealthJudgement
            {
                Level = Level,
                Motivation = Motivation,
                JudgedOn = JudgedOn,
            };
            if (Area is { } area)
                state.Areas = state.Areas.Change(area, judged => judged with { JudgedHealth = judgement });
            else
                state.JudgedHealth = judgement;
        }
    }
}
