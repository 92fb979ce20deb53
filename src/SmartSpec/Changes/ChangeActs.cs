namespace SmartSpec;

/// <summary>Factories for the acts on changes.</summary>
internal static class ChangeActs
{
    /// <summary>A step of the lifecycle.</summary>
    public static StepAct<Change, ChangeStep, ChangeTrigger> Step(ChangeTrigger trigger, params ReadOnlySpan<Type> events) =>
        new(ChangeLifecycle.Table, trigger, static change => change.Step)
        {
            On = SubjectKind.Change,
            Stages = StrategyStages.Ongoing,
            StagesOf = static change => ChangeRules.WorkedOnIn(change.Proposal),
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
            Fits = static (_, other) => ChangeRules.HasCommand(other),
        };
}
