using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to signals.</summary>
[JsonDerivedType(typeof(Raised), "signal.raised.v1")]
[JsonDerivedType(typeof(Answered), "signal.answered.v1")]
[JsonDerivedType(typeof(Cleared), "signal.cleared.v1")]
[JsonDerivedType(typeof(Checked), "signal.checked.v1")]
public abstract record SignalEvent : Event
{
    private SignalEvent() { }

    /// <summary>A signal was raised.</summary>
    /// <param name="Signal">The signal, made of the rule, the object and the day.</param>
    /// <param name="Rule">The rule that found it.</param>
    /// <param name="Version">The version of the rule.</param>
    /// <param name="Subject">What it is about.</param>
    /// <param name="Area">The area that it concerns; null where it concerns none, or several.</param>
    /// <param name="RaisedOn">The day on which it was looked for.</param>
    /// <param name="Details">What the rule found, as it was shown.</param>
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
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Signals = state.Signals.Put(
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
                ),
            };
    }

    /// <summary>A signal was answered.</summary>
    /// <param name="Signal">The signal, raised until then.</param>
    /// <param name="Outcome">What comes of it.</param>
    /// <param name="Reason">How it was explained, or why this is done.</param>
    /// <param name="AnsweredOn">The day of the answer, in the strategy's time zone.</param>
    /// <param name="LeadsTo">
    /// The evaluation, the effort or the object of a proposed change that it names; null where it names none.
    /// </param>
    public sealed record Answered(
        Id<Signal> Signal,
        SignalOutcome Outcome,
        Text Reason,
        LocalDate AnsweredOn,
        Subject? LeadsTo = null
    ) : SignalEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            SignalEvolver.Change(
                state,
                Signal,
                held =>
                    held with
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
    /// <param name="Because">Why.</param>
    /// <param name="ClearedOn">The day on which it was found so.</param>
    /// <param name="Details">How what it was about stands instead.</param>
    public sealed record Cleared(Id<Signal> Signal, SignalEnd Because, LocalDate ClearedOn, EquatableArray<SignalDetail> Details)
        : SignalEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            SignalEvolver.Change(
                state,
                Signal,
                held => held with { Step = SignalStep.Cleared, ClearedBecause = Because, ClearedOn = ClearedOn }
            );
    }

    /// <summary>Signals were looked for, and all that came of it has been told before this.</summary>
    /// <param name="On">The day for which they were looked for.</param>
    public sealed record Checked(LocalDate On) : SignalEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                SignalsDueOn = SignalSettlement.After(state, On),
            };
    }
}
