namespace SmartSpec;

internal static class HealthEvolver
{
    public static Strategy Evolve(Strategy state, HealthEvent happened) =>
        happened switch
        {
            HealthEvent.Judged { Area: { } area } e => state with
            {
                Areas = state.Areas.Change(area, held => held with { JudgedHealth = Of(e) }),
            },
            HealthEvent.Judged e => state with { JudgedHealth = Of(e) },
            _ => state,
        };

    private static HealthJudgement Of(HealthEvent.Judged e) => new(e.Level, e.Motivation, e.JudgedOn);
}
