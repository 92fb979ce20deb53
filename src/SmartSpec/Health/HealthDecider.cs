namespace SmartSpec;

internal static class HealthDecider
{
    public static void Decide(Deliberation d, HealthCommand command)
    {
        switch (command)
        {
            case HealthCommand.Judge c:
                Judge(d, c);
                break;
        }
    }

    private static void Judge(Deliberation d, HealthCommand.Judge c)
    {
        var area = default(Area);
        if (d.Written(c.Motivation, "motivation") && (c.Area is not { } id || d.Known(d.State.Areas, id, SubjectKind.Area, out area)) && MayJudge(d, area))
            d.Append(new HealthEvent.Judged(c.Level, c.Motivation, d.Today, c.Area));
    }

    /// <summary>Whether the one who asks may judge an area, or, where it is null, the strategy.</summary>
    public static bool MayJudge(Deliberation d, Area? area) => area is null
        ? d.May("health.judge", During.Ongoing)
        : d.Editable("area", Subject.Of(area.Id), area.Step, "health.judge", AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
            && d.May("health.judge", During.Ongoing, GateSubject.Of(area));
}
