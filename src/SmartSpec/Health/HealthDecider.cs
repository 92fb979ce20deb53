namespace SmartSpec;

internal static class HealthDecider
{
    /// <summary>Whether the one who asks may judge an area, or, where it is null, the strategy.</summary>
    public static bool MayJudge(DecisionContext context, Area? area) =>
        area is null
            ? context.May("health.judge", StrategyStages.Ongoing)
            : context.Editable(
                "area",
                Subject.Of(area.Id),
                area.Step,
                "health.judge",
                AreaStep.DevelopmentPlanning,
                AreaStep.ActionPlanning,
                AreaStep.Implementing
            ) && context.May("health.judge", StrategyStages.Ongoing, GateSubject.Of(area));
}
