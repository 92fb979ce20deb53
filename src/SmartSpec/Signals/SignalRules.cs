namespace SmartSpec;

/// <summary>Whether a signal may be answered, apart from what the command itself brings; and how signals end with the strategy.</summary>
internal static class SignalRules
{
    public static bool MayAnswer(Deliberation d, Signal signal, Command? input) =>
        d.Leads(SignalLifecycle.Table, Subject.Of(signal.Id), signal.Step, SignalTrigger.Answer, fits: HasCommand)
        && d.May("signal.answer", During.Ongoing, GateSubject.Of(d.State, signal), input);

    /// <summary>The trigger that a command fires; the other follows from how things stand.</summary>
    public static bool HasCommand(SignalTrigger trigger) => trigger is SignalTrigger.Answer;

    /// <summary>What the strategy's end makes of its signals: nothing is left to look into.</summary>
    public static IEnumerable<Event> Ending(Strategy state, LocalDate on) =>
        state.OpenSignals().Select(signal => new SignalEvent.Cleared(signal.Id, SignalEnd.StrategyClosed, on, []));
}
