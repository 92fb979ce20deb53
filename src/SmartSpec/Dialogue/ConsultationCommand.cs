using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with consultations. A plan's own is opened by <see cref="PlanCommand.Consult"/>.</summary>
[JsonDerivedType(typeof(Open), "consultation.open")]
[JsonDerivedType(typeof(Extend), "consultation.extend")]
[JsonDerivedType(typeof(Close), "consultation.close")]
[JsonDerivedType(typeof(Conclude), "consultation.conclude")]
[JsonDerivedType(typeof(Cancel), "consultation.cancel")]
public abstract record ConsultationCommand : Command
{
    private ConsultationCommand() { }

    /// <summary>Open a consultation on the strategy, or on one of its areas.</summary>
    /// <param name="Consultation">The new consultation's identifier; not yet taken.</param>
    /// <param name="Subject">What it is on: the strategy or one of its areas.</param>
    /// <param name="LastDay">The last day for points, in the strategy's time zone; from today to 31 December 2200.</param>
    /// <param name="Question">What is asked.</param>
    /// <param name="Addressees">
    /// The organisations asked, each once; empty where none is asked in particular. Anyone may answer.
    /// </param>
    public sealed record Open(
        Id<Consultation> Consultation,
        Subject Subject,
        LocalDate LastDay,
        Text Question,
        EquatableArray<Id<Organisation>> Addressees = default
    ) : ConsultationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !ConsultationDecider.IsGood(context, Consultation, LastDay, Question, Addressees)
                || !context.Exists(Subject, out var on)
            )
                return;
            if (Subject.Kind is not (SubjectKind.Strategy or SubjectKind.Area))
            {
                context.Refuse(DialogueRefusals.NotForConsultation, ("subject", Subject));
                return;
            }

            if (context.May("consultation.open", StrategyStages.Groundwork, on))
                context.Append(new ConsultationEvent.Opened(Consultation, Subject, context.Today, LastDay, Question, Addressees));
        }
    }

    /// <summary>Give more time for points.</summary>
    /// <param name="Consultation">The consultation, which is open and stays so.</param>
    /// <param name="LastDay">
    /// The last day for points from now on; not before today or the last day until then, and not after 31 December 2200.
    /// </param>
    /// <param name="Reason">Why it gets more time.</param>
    public sealed record Extend(Id<Consultation> Consultation, LocalDate LastDay, Text Reason) : ConsultationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && ConsultationDecider.Find(context, Consultation, out var extended)
                && context.IsInRange(LastDay, LocalDate.Max(extended.LastDay, context.Today), ProgrammePeriod.Latest, "lastDay")
                && ConsultationDecider.MayExtend(context, extended)
            )
                context.Append(new ConsultationEvent.Extended(Consultation, LastDay, Reason));
        }
    }

    /// <summary>End the time for points; a plan goes on to answering them.</summary>
    /// <param name="Consultation">The consultation whose time for points ends; open until then.</param>
    public sealed record Close(Id<Consultation> Consultation) : ConsultationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !ConsultationDecider.Find(context, Consultation, out var consultation)
                || !ConsultationDecider.May(context, consultation, ConsultationTrigger.Close, this)
                || !context.Accepts
            )
                return;
            context.Append(new ConsultationEvent.Closed(Consultation, context.Today));
            if (ConsultationDecider.PlanOf(context, consultation) is { } plan)
                context.Append(new PlanEvent.ConsultationClosed(plan.Id, Consultation));
        }
    }

    /// <summary>State that every point has its answer, and what came of it all.</summary>
    /// <param name="Consultation">The consultation: closed, with every point answered.</param>
    /// <param name="Summary">What came of it all.</param>
    public sealed record Conclude(Id<Consultation> Consultation, Text Summary) : ConsultationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Summary, "summary")
                && ConsultationDecider.Find(context, Consultation, out var concluded)
                && ConsultationDecider.May(context, concluded, ConsultationTrigger.Conclude, this)
            )
                context.Append(new ConsultationEvent.Concluded(Consultation, Summary));
        }
    }

    /// <summary>Call the consultation off; a plan that is out becomes a draft again.</summary>
    /// <param name="Consultation">The consultation that is called off: open, or closed and not concluded.</param>
    /// <param name="Reason">Why it is called off.</param>
    public sealed record Cancel(Id<Consultation> Consultation, Text Reason) : ConsultationCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.HasText(Reason, "reason")
                || !ConsultationDecider.Find(context, Consultation, out var consultation)
                || !ConsultationDecider.May(context, consultation, ConsultationTrigger.Cancel, this)
                || !context.Accepts
            )
                return;
            context.Append(new ConsultationEvent.Cancelled(Consultation, Reason));
            if (ConsultationDecider.PlanOf(context, consultation) is { } plan)
                context.Append(new PlanEvent.ConsultationCancelled(plan.Id, Consultation));
        }
    }
}
