namespace SmartSpec;

/// <summary>Whether a cycle may be closed or a report moved, apart from what the command itself brings.</summary>
internal static class FollowUpRules
{
    public static bool MayClose(DecisionContext context, FollowUpCycle cycle, Command? input) =>
        context.CanMove(FollowUpLifecycle.Table, Subject.Of(cycle.Id), cycle.Step, FollowUpTrigger.Close, fits: HasCommand)
        && context.May("follow-up.close", StrategyStages.Ongoing, GateSubject.Of(cycle), input);

    /// <summary>Reports are moved while their cycle is open.</summary>
    public static bool May(
        DecisionContext context,
        FollowUpCycle cycle,
        CycleReport report,
        ReportTrigger trigger,
        Command? input
    )
    {
        var key = ReportLifecycle.Table.Key(trigger);
        return context.Editable("follow-up", Subject.Of(cycle.Id), cycle.Step, key, FollowUpStep.Open)
            && context.CanMove(ReportLifecycle.Table, Subject.Of(report.Id), report.Step, trigger)
            && context.May(key, StrategyStages.Ongoing, GateSubject.Of(context.State, cycle, report), input);
    }

    /// <summary>The trigger that a command fires; the other follows from the day.</summary>
    public static bool HasCommand(FollowUpTrigger trigger) => trigger is FollowUpTrigger.Close;
}
