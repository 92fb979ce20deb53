namespace SmartSpec;

internal static class HealthDecider
{
    public static void Decide(DecisionContext context, HealthCommand command)
    {
        switch (command)
        {
            case HealthCommand.Judge c:
                Judge(context, c);
                break;
        }
    }

    private static void Judge(DecisionContext context, HealthCommand.Judge c)
    {
        var area = default(Area);
        if (
            context.HasText(c.Motivation, "motivation")
            && (c.Area is not { } id || context.TryFind(context.State.Areas, id, SubjectKind.Area, out area))
            && MayJudge(context, area)
        )
            context.Append(new HealthEvent.Judged(c.Level, c.Motivation, context.Today, c.Area));
    }

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
