using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// What can be done with signals. That they are raised and cleared follows from how things stand, without a command.
/// </summary>
[JsonDerivedType(typeof(Answer), "signal.answer")]
public abstract record SignalCommand : Command
{
    private SignalCommand() { }

    /// <summary>Answer a signal: say what comes of it.</summary>
    /// <param name="Signal">The signal, raised and neither answered nor cleared.</param>
    /// <param name="Outcome">What comes of it.</param>
    /// <param name="Reason">How it is explained, or why this is done.</param>
    /// <param name="LeadsTo">
    /// The evaluation ordered, the effort adjusted, or the area, review, plan, development field, effort or indicator that is
    /// to be changed; null where it is explained.
    /// </param>
    public sealed record Answer(Id<Signal> Signal, SignalOutcome Outcome, Text Reason, Subject? LeadsTo = null) : SignalCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && context.TryFind(context.State.Signals, Signal, SubjectKind.Signal, out var signal)
                && SignalDecider.LeadsWhereItSays(context, this)
                && SignalRules.MayAnswer(context, signal, this)
            )
                context.Append(new SignalEvent.Answered(Signal, Outcome, Reason, context.Today, LeadsTo));
        }
    }
}
