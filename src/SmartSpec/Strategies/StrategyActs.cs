namespace SmartSpec;

/// <summary>How the steps of a strategy's lifecycle are declared as acts.</summary>
internal static class StrategyActs
{
    /// <summary>A step of the lifecycle, which alone says in which stages it can be done.</summary>
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
