namespace SmartSpec;

/// <summary>Pausing a selected area: a mark beside its step, which holds back what would commit it further.</summary>
internal static class AreaPauseRules
{
    public static bool MayPause(DecisionContext context, Area area, Command? input)
    {
        if (!May(context, area, "area.pause", input))
            return false;
        MustNotBePaused(context, area);
        return true;
    }

    public static bool MayResume(DecisionContext context, Area area, Command? input)
    {
        if (!May(context, area, "area.resume", input))
            return false;
        context.Require(area.Paused is not null, AreaRefusals.NotPaused, ("area", area.Id));
        return true;
    }

    /// <summary>The fixed rule on submitting, adopting, mobilising and starting: not while the area is paused.</summary>
    public static void MustNotBePaused(DecisionContext context, Area? area)
    {
        if (area?.Paused is { } paused)
            context.Require(false, AreaRefusals.Paused, ("area", area.Id), ("since", paused.Since));
    }

    public static bool May(DecisionContext context, Area area, string key, Command? input) =>
        context.Editable(
            "area",
            Subject.Of(area.Id),
            area.Step,
            key,
            AreaStep.DevelopmentPlanning,
            AreaStep.ActionPlanning,
            AreaStep.Implementing
        ) && context.May(key, StrategyStages.Ongoing, GateSubject.Of(area), input);
}
