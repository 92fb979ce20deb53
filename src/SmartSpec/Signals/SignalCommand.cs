using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on signals. Signals are raised and cleared by themselves.</summary>
[JsonDerivedType(typeof(Answer), "signal.answer")]
public abstract record SignalCommand : Command
{
    private SignalCommand() { }

    /// <summary>Answer a signal, with the outcome and the reason.</summary>
    /// <param name="Signal">The signal, raised and neither answered nor cleared.</param>
    /// <param name="Outcome">The outcome.</param>
    /// <param name="Reason">The explanation, or the reason for what is done.</param>
    /// <param name="LeadsTo">
    /// The evaluation ordered; the effort adjusted; or the change proposed, or the area, review, plan, development field, effort
    /// or indicator to be changed. Null where the signal is explained.
    /// </param>
    public sealed record Answer(Id<Signal> Signal, SignalOutcome Outcome, Text Reason, Subject? LeadsTo = null) : SignalCommand
    {
        internal static Act<Signal> Act { get; } =
            new StepAct<Signal, SignalStep, SignalTrigger>(
                SignalLifecycle.Table,
                SignalTrigger.Answer,
                static signal => signal.Step
            )
            {
                On = SubjectKind.Signal,
                Stages = StrategyStages.Ongoing,
                Events = [typeof(SignalEvent.Answered)],
                Place = GateSubject.Of,
                Fits = static (_, trigger) => trigger is not SignalTrigger.Clear,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Signals, Signal, SubjectKind.Signal, out var signal)
                && NamesTheRightObject(context)
                && Act.May(context, signal)
            )
                context.Append(new SignalEvent.Answered(Signal, Outcome, Reason, context.Today, LeadsTo));
        }

        /// <summary>Whether the answer names an object that fits its outcome; none where it explains.</summary>
        private bool NamesTheRightObject(DecisionContext context)
        {
            if (Outcome is SignalOutcome.Explained)
                return LeadsTo is null || context.Refuse(SignalRefusals.ExplainedLeadsNowhere, ("signal", Signal));
            if (!context.IsGiven(LeadsTo is not null, "leadsTo"))
                return false;
            var subject = LeadsTo!.Value;
            return context.Exists(subject, out _)
                && (CanLeadTo(subject.Kind) || context.Refuse(SignalRefusals.LeadsElsewhere, ("subject", subject)));
        }

        private bool CanLeadTo(SubjectKind kind) =>
            Outcome switch
            {
                SignalOutcome.EvaluationOrdered => kind is SubjectKind.Evaluation,
                SignalOutcome.EffortAdjusted => kind is SubjectKind.Effort,
                _ => kind
                    is SubjectKind.Change
                        or SubjectKind.Area
                        or SubjectKind.Review
                        or SubjectKind.Plan
                        or SubjectKind.Field
                        or SubjectKind.Effort
                        or SubjectKind.Indicator,
            };
    }
}
