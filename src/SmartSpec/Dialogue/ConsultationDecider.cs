using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class ConsultationDecider
{
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

    public static bool Find(DecisionContext context, Id<Consultation> id, [NotNullWhen(true)] out Consultation? consultation) =>
        context.TryFind(context.State.Consultations, id, SubjectKind.Consultation, out consultation);

    public static GateSubject On(DecisionContext context, Consultation consultation)
    {
        context.Exists(consultation.Subject, out var on);
        return on with { Subject = Subject.Of(consultation.Id) };
    }

    /// <summary>The plan that is out in the consultation; null if none is.</summary>
    public static PlanVersion? PlanOf(DecisionContext context, Consultation consultation) =>
        consultation.Subject.Kind is SubjectKind.Plan
        && context.State.Plans.Find(consultation.Subject.Id) is { Step: PlanStep.Consulting } plan
            ? plan
            : null;
}
