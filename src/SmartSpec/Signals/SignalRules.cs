namespace SmartSpec;

/// <summary>
/// Whether a signal may be answered, apart from what the command itself brings; and how signals end with the strategy.
/// </summary>
internal static class SignalRules
{
    public static bool MayAnswer(DecisionContext context, Signal signal, Command? input) =>
        context.CanMove(SignalLifecycle.Table, Subject.Of(signal.Id), signal.Step, SignalTrigger.Answer, fits: HasCommand)
        && context.May("signal.answer", StrategyStages.Ongoing, GateSubject.Of(context.State, signal), input);

    /// <summary>The trigger that a command fires; the other follows from how things stand.</summary>
    public static bool HasCommand(SignalTrigger trigger) => trigger is SignalTrigger.Answer;

    /// <summary>What the strategy's end makes of its signals: nothing is left to look into.</summary>
    public static IEnumerable<Event> Ending(Strategy state, LocalDate on) =>
        state.OpenSignals().Select(signal => new SignalEvent.Cleared(signal.Id, SignalEnd.StrategyClosed, on, []));
}
