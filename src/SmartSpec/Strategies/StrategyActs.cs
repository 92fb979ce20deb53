namespace SmartSpec;

/// <summary>Factories for the acts on a strategy that its lifecycle has, and for its beginning.</summary>
internal static class StrategyActs
{
    /// <summary>A step of the lifecycle, which alone determines the stages in which it can be done.</summary>
    public static StepAct<Strategy, StrategyStep, StrategyTrigger> Step(
        StrategyTrigger trigger,
        params ReadOnlySpan<Type> events
    ) =>
        new(StrategyLifecycle.Table, trigger, static strategy => strategy.Step)
        {
            On = SubjectKind.Strategy,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = static (state, _) => GateSubject.Of(state),
        };

    /// <summary>The beginning of a strategy: decided without a state, and so never a next step.</summary>
    public static OpenAct<Strategy> Begin(string command, params ReadOnlySpan<Type> events) =>
        StrategyAct.Edit(command, StrategyStages.Preparing, events) with
        {
            IsOffered = static (_, _) => false,
        };
}
