namespace SmartSpec;

internal static class HealthEvolver
{
    public static HealthJudgement Of(HealthEvent.Judged e) => new(e.Level, e.Motivation, e.JudgedOn);
}
