using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class ConsultationDecider
{
    public static void Decide(DecisionContext context, ConsultationCommand command)
    {
        switch (command)
        {
            case ConsultationCommand.Open c:
                Open(context, c);
                break;
            case ConsultationCommand.Extend c:
                Extend(context, c);
                break;
            case ConsultationCommand.Close c:
                Close(context, c);
                break;
            case ConsultationCommand.Conclude c:
                Conclude(context, c);
                break;
            case ConsultationCommand.Cancel c:
                Cancel(context, c);
                break;
        }
    }

    private static void Extend(DecisionContext context, ConsultationCommand.Extend c)
    {
        if (
            context.HasText(c.Reason, "reason")
            && Find(context, c.Consultation, out var extended)
            && context.IsInRange(c.LastDay, LocalDate.Max(extended.LastDay, context.Today), ProgrammePeriod.Latest, "lastDay")
            && MayExtend(context, extended)
        )
            context.Append(new ConsultationEvent.Extended(c.Consultation, c.LastDay, c.Reason));
    }

    private static void Conclude(DecisionContext context, ConsultationCommand.Conclude c)
    {
        if (
            context.HasText(c.Summary, "summary")
            && Find(context, c.Consultation, out var concluded)
            && May(context, concluded, ConsultationTrigger.Conclude, c)
        )
            context.Append(new ConsultationEvent.Concluded(c.Consultation, c.Summary));
    }

    /// <summary>Whether the one who asks may move a consultation.</summary>
    public static bool May(DecisionContext context, Consultation consultation, ConsultationTrigger trigger, Command? input)
    {
        var lifecycle = ConsultationLifecycle.Table;
        if (
            !context.CanMove(lifecycle, Subject.Of(consultation.Id), consultation.Step, trigger)
            || !context.May(lifecycle.Key(trigger), StrategyStages.Living, On(context, consultation), input)
        )
            return false;
        if (trigger is ConsultationTrigger.Conclude)
        {
            var open = context
                .State.Points.Under(consultation.Subject)
                .Where(point => point.Consultation == consultation.Id)
                .Select(point => point.Id)
                .ToList();
            if (open.Count > 0)
                context.Refuse(
                    DialogueRefusals.PointsUnanswered,
                    Subject.Of(consultation.Id),
                    [],
                    Parameter.Many("points", open)
                );
        }

        return true;
    }

    /// <summary>Whether the one who asks may give a consultation more time.</summary>
    public static bool MayExtend(DecisionContext context, Consultation consultation) =>
        context.Editable(
            "consultation",
            Subject.Of(consultation.Id),
            consultation.Step,
            "consultation.extend",
            ConsultationStep.Open
        ) && context.May("consultation.extend", StrategyStages.Living, On(context, consultation));

    /// <summary>Whether what a consultation is opened with is complete.</summary>
    public static bool IsGood(
        DecisionContext context,
        Id<Consultation> id,
        LocalDate lastDay,
        Text question,
        EquatableArray<Id<Organisation>> addressees
    ) =>
        context.IsNew(context.State.Consultations, id, SubjectKind.Consultation)
        && context.IsInRange(lastDay, context.Today, ProgrammePeriod.Latest, "lastDay")
        && context.HasText(question, "question")
        && context.AllExist(context.State.Organisations, addressees, SubjectKind.Organisation);

    private static bool Find(DecisionContext context, Id<Consultation> id, [NotNullWhen(true)] out Consultation? consultation) =>
        context.TryFind(context.State.Consultations, id, SubjectKind.Consultation, out consultation);

    private static GateSubject On(DecisionContext context, Consultation consultation)
    {
        context.Exists(consultation.Subject, out var on);
        return on with { Subject = Subject.Of(consultation.Id) };
    }

    private static void Open(DecisionContext context, ConsultationCommand.Open c)
    {
        if (!IsGood(context, c.Consultation, c.LastDay, c.Question, c.Addressees) || !context.Exists(c.Subject, out var on))
            return;
        if (c.Subject.Kind is not (SubjectKind.Strategy or SubjectKind.Area))
        {
            context.Refuse(DialogueRefusals.NotForConsultation, ("subject", c.Subject));
            return;
        }

        if (context.May("consultation.open", StrategyStages.Groundwork, on))
            context.Append(
                new ConsultationEvent.Opened(c.Consultation, c.Subject, context.Today, c.LastDay, c.Question, c.Addressees)
            );
    }

    private static void Close(DecisionContext context, ConsultationCommand.Close c)
    {
        if (
            !Find(context, c.Consultation, out var consultation)
            || !May(context, consultation, ConsultationTrigger.Close, c)
            || !context.Accepts
        )
            return;
        context.Append(new ConsultationEvent.Closed(c.Consultation, context.Today));
        if (PlanOf(context, consultation) is { } plan)
            context.Append(new PlanEvent.ConsultationClosed(plan.Id, c.Consultation));
    }

    private static void Cancel(DecisionContext context, ConsultationCommand.Cancel c)
    {
        if (
            !context.HasText(c.Reason, "reason")
            || !Find(context, c.Consultation, out var consultation)
            || !May(context, consultation, ConsultationTrigger.Cancel, c)
            || !context.Accepts
        )
            return;
        context.Append(new ConsultationEvent.Cancelled(c.Consultation, c.Reason));
        if (PlanOf(context, consultation) is { } plan)
            context.Append(new PlanEvent.ConsultationCancelled(plan.Id, c.Consultation));
    }

    /// <summary>The plan that is out in the consultation; null if none is.</summary>
    private static PlanVersion? PlanOf(DecisionContext context, Consultation consultation) =>
        consultation.Subject.Kind is SubjectKind.Plan
        && context.State.Plans.Find(consultation.Subject.Id) is { Step: PlanStep.Consulting } plan
            ? plan
            : null;
}
