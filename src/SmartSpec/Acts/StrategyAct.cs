namespace SmartSpec;

/// <summary>An act on the strategy as a whole, also one that begins something in it.</summary>
internal static class StrategyAct
{
    /// <summary>An ordinary edit.</summary>
    /// <param name="command">The command's name.</param>
    /// <param name="stages">The stages in which it can be done.</param>
    /// <param name="events">The types of the events that it records.</param>
    public static OpenAct<Strategy> Edit(string command, StrategyStages stages, params ReadOnlySpan<Type> events) =>
        new(command)
        {
            On = SubjectKind.Strategy,
            Stages = stages,
            Events = EquatableArray.Create(events),
            Place = static (state, _) => GateSubject.Of(state),
        };
}
