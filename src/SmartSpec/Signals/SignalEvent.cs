using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of signals.</summary>
[JsonDerivedType(typeof(Raised), "signal.raised.v1")]
[JsonDerivedType(typeof(Answered), "signal.answered.v1")]
[JsonDerivedType(typeof(Cleared), "signal.cleared.v1")]
[JsonDerivedType(typeof(Checked), "signal.checked.v1")]
public abstract record SignalEvent : Event
{
    private SignalEvent() { }

    /// <summary>A signal was raised.</summary>
    /// <param name="Signal">The new signal's identifier, made of the rule, the object and the day.</param>
    /// <param name="Rule">The rule that found it.</param>
    /// <param name="Version">The version of the rule.</param>
    /// <param name="Subject">The object that it is about.</param>
    /// <param name="Area">The area that it concerns; null where it concerns none, or several.</param>
    /// <param name="RaisedOn">The day for which the rules were checked.</param>
    /// <param name="Details">The details that the rule found on that day.</param>
    public sealed record Raised(
        Id<Signal> Signal,
        string Rule,
        int Version,
        Subject Subject,
        Id<Area>? Area,
        LocalDate RaisedOn,
        EquatableArray<SignalDetail> Details
    ) : SignalEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Signals = state.Signals.Put(
                new()
                {
                    Id = Signal,
                    Rule = Rule,
                    Version = Version,
                    Subject = Subject,
                    Area = Area,
                    RaisedOn = RaisedOn,
                    Details = Details,
                }
            );
    }

    /// <summary>A signal was answered.</summary>
    /// <param name="Signal">The signal, raised until then.</param>
    /// <param name="Outcome">The outcome.</param>
    /// <param name="Reason">The explanation, or the reason for what is done.</param>
    /// <param name="AnsweredOn">The day of the answer, in the strategy's time zone.</param>
    /// <param name="LeadsTo">
    /// The evaluation, the effort, or the proposed change or its object that the answer names; null where it names none.
    /// </param>
    public sealed record Answered(
        Id<Signal> Signal,
        SignalOutcome Outcome,
        Text Reason,
        LocalDate AnsweredOn,
        Subject? LeadsTo = null
    ) : SignalEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Signal,
                signal =>
                    signal with
                    {
                        Step = SignalStep.Answered,
                        Outcome = Outcome,
                        Reason = Reason,
                        LeadsTo = LeadsTo,
                        AnsweredOn = AnsweredOn,
                    }
            );
    }

    /// <summary>A signal was cleared.</summary>
    /// <param name="Signal">The signal, raised until then.</param>
    /// <param name="Because">The reason.</param>
    /// <param name="ClearedOn">The day for which the rules were checked.</param>
    /// <param name="Details">The state of the object on that day.</param>
    public sealed record Cleared(Id<Signal> Signal, SignalEnd Because, LocalDate ClearedOn, EquatableArray<SignalDetail> Details)
        : SignalEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Signal,
                signal => signal with { Step = SignalStep.Cleared, ClearedBecause = Because, ClearedOn = ClearedOn }
            );
    }

    /// <summary>
    /// The rules were checked; the signals that this raised and cleared precede this event. Only in earlier histories: a check
    /// is no event any more.
    /// </summary>
    /// <param name="On">The day for which they were checked.</param>
    public sealed record Checked(LocalDate On) : SignalEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.SignalsDueOn = SignalSettlement.After(state, On);
    }

    private static void Update(Strategy state, Id<Signal> id, Func<Signal, Signal> change) =>
        state.Signals = state.Signals.Change(id, change);
}
