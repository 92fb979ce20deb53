namespace SmartSpec;

/// <summary>Whether a cycle may be closed or a report moved, apart from what the command itself brings.</summary>
internal static class FollowUpRules
{
    public static bool MayClose(Deliberation d, FollowUpCycle cycle, Command? input) =>
        d.Leads(FollowUpLifecycle.Table, Subject.Of(cycle.Id), cycle.Step, FollowUpTrigger.Close, fits: HasCommand)
        && d.May("follow-up.close", During.Ongoing, GateSubject.Of(cycle), input);

    /// <summary>Reports are moved while their cycle is open.</summary>
    public static bool May(Deliberation d, FollowUpCycle cycle, CycleReport report, ReportTrigger trigger, Command? input)
    {
        var key = ReportLifecycle.Table.Key(trigger);
        return d.Editable("follow-up", Subject.Of(cycle.Id), cycle.Step, key, FollowUpStep.Open)
            && d.Leads(ReportLifecycle.Table, Subject.Of(report.Id), report.Step, trigger)
            && d.May(key, During.Ongoing, GateSubject.Of(d.State, cycle, report), input);
    }

    /// <summary>The trigger that a command fires; the other follows from the day.</summary>
    public static bool HasCommand(FollowUpTrigger trigger) => trigger is FollowUpTrigger.Close;
}
