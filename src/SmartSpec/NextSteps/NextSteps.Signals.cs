namespace SmartSpec;

/// <content>Signals that wait for an answer.</content>
internal sealed partial class NextSteps
{
    private void OfSignal(Signal signal)
    {
        if (signal.Step is not SignalStep.Raised)
            return;
        var on = GateSubject.Of(state, signal);
        SignalCommand.Answer.Act.May(context.Reset(), signal);
        Asked("signal.answer", "signal.answer", on);
        Edits("signal.edit", on.Subject, signal, EditList.OfSignal);
    }

    /// <summary>The signal asked about, or those of the area; of the strategy those that concern no area alone.</summary>
    private IEnumerable<Signal> ConcernedSignals() =>
        about switch
        {
            null => state.OpenSignals(),
            { Kind: SubjectKind.Signal } asked => Id<Signal>.IsWellFormed(asked.Id) && state.Signals.Find(asked.Id) is { } one
                ? [one]
                : [],
            { Kind: SubjectKind.Area } asked => state.Signals.Under(asked),
            { Kind: SubjectKind.Strategy } => state
                .Signals.UnderAny(subject => subject.Kind is not SubjectKind.Area)
                .Where(signal => signal.Area is null),
            _ => [],
        };
}
