namespace SmartSpec;

/// <summary>Pausing a selected area: a mark beside its step, which holds back what would commit it further.</summary>
internal static class AreaPausing
{
    public static void Pause(Deliberation d, AreaCommand.Pause c)
    {
        if (d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) && DecisionDecider.IsKnown(d, c) && d.Written(c.Reason, "reason")
            && (c.Until is not { } until || d.Between(until, d.Today, ProgrammePeriod.Latest, "until")) && MayPause(d, area, c))
            d.Append(new AreaEvent.Paused(c.Area, c.Decision, d.Today, c.Reason, c.Until));
    }

    public static void Resume(Deliberation d, AreaCommand.Resume c)
    {
        if (d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) && DecisionDecider.IsKnown(d, c) && d.Written(c.Reason, "reason")
            && MayResume(d, area, c))
            d.Append(new AreaEvent.Resumed(c.Area, c.Decision, c.Reason));
    }

    public static bool MayPause(Deliberation d, Area area, Command? input)
    {
        if (!May(d, area, "area.pause", input))
            return false;
        MustNotBePaused(d, area);
        return true;
    }

    public static bool MayResume(Deliberation d, Area area, Command? input)
    {
        if (!May(d, area, "area.resume", input))
            return false;
        d.Rule(area.Paused is not null, AreaRefusals.NotPaused, ("area", area.Id));
        return true;
    }

    /// <summary>The fixed rule on submitting, adopting, mobilising and starting: not while the area is paused.</summary>
    public static void MustNotBePaused(Deliberation d, Area? area)
    {
        if (area?.Paused is { } paused)
            d.Rule(false, AreaRefusals.Paused, ("area", area.Id), ("since", paused.Since));
    }

    private static bool May(Deliberation d, Area area, string key, Command? input) =>
        d.Editable("area", Subject.Of(area.Id), area.Step, key, AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
        && d.May(key, During.Ongoing, GateSubject.Of(area), input);
}
