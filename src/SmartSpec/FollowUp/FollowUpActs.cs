namespace SmartSpec;

/// <summary>Factories for the acts on follow-up cycles and their reports.</summary>
internal static class FollowUpActs
{
    /// <summary>A step of a cycle's lifecycle. A cycle opens by itself; no command does that.</summary>
    public static StepAct<FollowUpCycle, FollowUpStep, FollowUpTrigger> Step(
        FollowUpTrigger trigger,
        params ReadOnlySpan<Type> events
    ) =>
        new(FollowUpLifecycle.Table, trigger, static cycle => cycle.Step)
        {
            On = SubjectKind.Cycle,
            Stages = StrategyStages.Ongoing,
            Events = EquatableArray.Create(events),
            Place = static (_, cycle) => GateSubject.Of(cycle),
            Fits = static (_, other) => other is not FollowUpTrigger.Open,
        };

    /// <summary>A step of a report's lifecycle, while its cycle is open.</summary>
    public static StepAct<CycleReport, ReportStep, ReportTrigger> Step(ReportTrigger trigger, params ReadOnlySpan<Type> events) =>
        new(ReportLifecycle.Table, trigger, static report => report.Step)
        {
            On = SubjectKind.Report,
            Stages = StrategyStages.Ongoing,
            Events = EquatableArray.Create(events),
            Place = Place,
            Within = IsInOpenCycle,
        };

    /// <summary>A report, in its area and its cycle.</summary>
    public static GateSubject Place(Strategy state, CycleReport report) =>
        GateSubject.Of(state, state.Cycles[report.Cycle], report);

    private static bool IsInOpenCycle(DecisionContext context, CycleReport report, string key) =>
        context.Editable(
            FollowUpLifecycle.Table.Name,
            Subject.Of(report.Cycle),
            context.State.Cycles[report.Cycle].Step,
            key,
            FollowUpStep.Open
        );
}
