using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class ConsultationDecider
{
    public static void Decide(Deliberation d, ConsultationCommand command)
    {
        switch (command)
        {
            case ConsultationCommand.Open c:
                Open(d, c);
                break;
            case ConsultationCommand.Extend c:
                Extend(d, c);
                break;
            case ConsultationCommand.Close c:
                Close(d, c);
                break;
            case ConsultationCommand.Conclude c:
                Conclude(d, c);
                break;
            case ConsultationCommand.Cancel c:
                Cancel(d, c);
                break;
        }
    }

    private static void Extend(Deliberation d, ConsultationCommand.Extend c)
    {
        if (d.Written(c.Reason, "reason") && Find(d, c.Consultation, out var extended)
            && d.Between(c.LastDay, LocalDate.Max(extended.LastDay, d.Today), ProgrammePeriod.Latest, "lastDay")
            && MayExtend(d, extended))
            d.Append(new ConsultationEvent.Extended(c.Consultation, c.LastDay, c.Reason));
    }

    private static void Conclude(Deliberation d, ConsultationCommand.Conclude c)
    {
        if (d.Written(c.Summary, "summary") && Find(d, c.Consultation, out var concluded)
            && May(d, concluded, ConsultationTrigger.Conclude, c))
            d.Append(new ConsultationEvent.Concluded(c.Consultation, c.Summary));
    }

    /// <summary>Whether the one who asks may move a consultation.</summary>
    public static bool May(Deliberation d, Consultation consultation, ConsultationTrigger trigger, Command? input)
    {
        var lifecycle = ConsultationLifecycle.Table;
        if (!d.Leads(lifecycle, Subject.Of(consultation.Id), consultation.Step, trigger)
            || !d.May(lifecycle.Key(trigger), During.Living, On(d, consultation), input))
            return false;
        if (trigger is ConsultationTrigger.Conclude)
        {
            var open = d.State.Points.Under(consultation.Subject).Where(point => point.Consultation == consultation.Id)
                .Select(point => point.Id).ToList();
            if (open.Count > 0)
                d.Refuse(DialogueRefusals.PointsUnanswered, Subject.Of(consultation.Id), [], Parameter.Many("points", open));
        }

        return true;
    }

    /// <summary>Whether the one who asks may give a consultation more time.</summary>
    public static bool MayExtend(Deliberation d, Consultation consultation) =>
        d.Editable("consultation", Subject.Of(consultation.Id), consultation.Step, "consultation.extend", ConsultationStep.Open)
        && d.May("consultation.extend", During.Living, On(d, consultation));

    /// <summary>Whether what a consultation is opened with is complete.</summary>
    public static bool IsGood(Deliberation d, Id<Consultation> id, LocalDate lastDay, Text question, Items<Id<Organisation>> addressees) =>
        d.Fresh(d.State.Consultations, id, SubjectKind.Consultation) && d.Between(lastDay, d.Today, ProgrammePeriod.Latest, "lastDay")
        && d.Written(question, "question") && d.AllKnown(d.State.Organisations, addressees, SubjectKind.Organisation);

    private static bool Find(Deliberation d, Id<Consultation> id, [NotNullWhen(true)] out Consultation? consultation) =>
        d.Known(d.State.Consultations, id, SubjectKind.Consultation, out consultation);

    private static GateSubject On(Deliberation d, Consultation consultation)
    {
        d.Exists(consultation.Subject, out var on);
        return on with { Subject = Subject.Of(consultation.Id) };
    }

    private static void Open(Deliberation d, ConsultationCommand.Open c)
    {
        if (!IsGood(d, c.Consultation, c.LastDay, c.Question, c.Addressees) || !d.Exists(c.Subject, out var on))
            return;
        if (c.Subject.Kind is not (SubjectKind.Strategy or SubjectKind.Area))
        {
            d.Refuse(DialogueRefusals.NotForConsultation, ("subject", c.Subject));
            return;
        }

        if (d.May("consultation.open", During.Groundwork, on))
            d.Append(new ConsultationEvent.Opened(c.Consultation, c.Subject, d.Today, c.LastDay, c.Question, c.Addressees));
    }

    private static void Close(Deliberation d, ConsultationCommand.Close c)
    {
        if (!Find(d, c.Consultation, out var consultation) || !May(d, consultation, ConsultationTrigger.Close, c) || !d.Accepts)
            return;
        d.Append(new ConsultationEvent.Closed(c.Consultation, d.Today));
        if (PlanOf(d, consultation) is { } plan)
            d.Append(new PlanEvent.ConsultationClosed(plan.Id, c.Consultation));
    }

    private static void Cancel(Deliberation d, ConsultationCommand.Cancel c)
    {
        if (!d.Written(c.Reason, "reason") || !Find(d, c.Consultation, out var consultation)
            || !May(d, consultation, ConsultationTrigger.Cancel, c) || !d.Accepts)
            return;
        d.Append(new ConsultationEvent.Cancelled(c.Consultation, c.Reason));
        if (PlanOf(d, consultation) is { } plan)
            d.Append(new PlanEvent.ConsultationCancelled(plan.Id, c.Consultation));
    }

    /// <summary>The plan that is out in the consultation; null if none is.</summary>
    private static PlanVersion? PlanOf(Deliberation d, Consultation consultation) =>
        consultation.Subject.Kind is SubjectKind.Plan && d.State.Plans.Find(consultation.Subject.Id) is { Step: PlanStep.Consulting } plan ? plan : null;
}
