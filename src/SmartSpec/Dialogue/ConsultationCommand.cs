using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on consultations. <see cref="PlanCommand.Consult"/> opens the consultation on a plan.</summary>
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
    /// <param name="Subject">The subject of the consultation: the strategy or one of its areas.</param>
    /// <param name="LastDay">The last day for points, in the strategy's time zone; from today to 31 December 2200.</param>
    /// <param name="Question">The question to the addressees.</param>
    /// <param name="Addressees">
    /// The organisations consulted, each once; empty where none is consulted in particular. Anyone may answer.
    /// </param>
    public sealed record Open(
        Id<Consultation> Consultation,
        Subject Subject,
        LocalDate LastDay,
        Text Question,
        EquatableArray<Id<Organisation>> Addressees = default
    ) : ConsultationCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("consultation.open", StrategyStages.Groundwork, typeof(ConsultationEvent.Opened));

        /// <summary>The same act on an area; <see cref="Act"/> is on the strategy as a whole.</summary>
        internal static Act<Area> ActOnArea { get; } =
            Act.AlsoOn<Area>(SubjectKind.Area, static (_, area) => GateSubject.Of(area));

        internal override void Decide(DecisionContext context)
        {
            if (
                !DialogueRules.IsGood(context, Consultation, LastDay, Question, Addressees)
                || !context.Exists(Subject, out var on)
            )
                return;
            if (Subject.Kind is not (SubjectKind.Strategy or SubjectKind.Area))
            {
                context.Refuse(DialogueRefusals.NotForConsultation, ("subject", Subject));
                return;
            }

            if (on.Area is { } area ? ActOnArea.May(context, area) : Act.May(context, context.State))
                context.Append(new ConsultationEvent.Opened(Consultation, Subject, context.Today, LastDay, Question, Addressees));
        }
    }

    /// <summary>Give more time for points.</summary>
    /// <param name="Consultation">The consultation, which is open and remains open.</param>
    /// <param name="LastDay">
    /// The last day for points from now on; not before today or the last day until then, and not after 31 December 2200.
    /// </param>
    /// <param name="Reason">The reason for more time.</param>
    public sealed record Extend(Id<Consultation> Consultation, LocalDate LastDay, Text Reason) : ConsultationCommand
    {
        internal static Act<Consultation> Act { get; } =
            DialogueActs.Edit("consultation.extend", [ConsultationStep.Open], typeof(ConsultationEvent.Extended));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && Find(context, Consultation, out var consultation)
                && context.IsInRange(
                    LastDay,
                    LocalDate.Max(consultation.LastDay, context.Today),
                    ProgrammePeriod.Latest,
                    "lastDay"
                )
                && Act.May(context, consultation)
            )
                context.Append(
                    new ConsultationEvent.Extended(
                        Consultation,
                        LastDay,
                        Reason,
                        context
                            .State.Points.Where(point => point.Consultation == Consultation && point.Late)
                            .Select(point => point.Id)
                            .ToEquatableArray()
                    )
                );
        }
    }

    /// <summary>End the time for points. A plan in consultation moves on to answering them.</summary>
    /// <param name="Consultation">The consultation whose time for points ends; open until then.</param>
    public sealed record Close(Id<Consultation> Consultation) : ConsultationCommand
    {
        internal static Act<Consultation> Act { get; } =
            DialogueActs.Step(ConsultationTrigger.Close, typeof(ConsultationEvent.Closed), typeof(PlanEvent.ConsultationClosed));

        internal override void Decide(DecisionContext context)
        {
            if (!Find(context, Consultation, out var consultation) || !Act.May(context, consultation))
                return;
            context.Append(new ConsultationEvent.Closed(Consultation, context.Today));
            if (PlanIn(context.State, consultation) is { } plan)
                context.Append(new PlanEvent.ConsultationClosed(plan.Id, Consultation));
        }
    }

    /// <summary>Conclude the consultation: every point is answered, and the result is summed up.</summary>
    /// <param name="Consultation">The consultation: closed, with every point answered.</param>
    /// <param name="Summary">The result of the consultation.</param>
    public sealed record Conclude(Id<Consultation> Consultation, Text Summary) : ConsultationCommand
    {
        internal static Act<Consultation> Act { get; } =
            DialogueActs.Step(ConsultationTrigger.Conclude, typeof(ConsultationEvent.Concluded)) with
            {
                Rules = static (context, consultation) => MustBeAnswered(context, consultation),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Summary, "summary")
                && Find(context, Consultation, out var consultation)
                && Act.May(context, consultation)
            )
                context.Append(new ConsultationEvent.Concluded(Consultation, Summary));
        }

        private static void MustBeAnswered(DecisionContext context, Consultation consultation)
        {
            var open = context
                .State.Points.Under(consultation.Subject)
                .Where(point => point.Consultation == consultation.Id)
                .Select(point => point.Id)
                .ToList();
            if (open.Count > 0)
                context.Refuse(DialogueRefusals.PointsUnanswered, Parameter.Many("points", open));
        }
    }

    /// <summary>Cancel the consultation. A plan in consultation becomes a draft again.</summary>
    /// <param name="Consultation">The consultation that is cancelled: open, or closed and not concluded.</param>
    /// <param name="Reason">The reason for cancelling it.</param>
    public sealed record Cancel(Id<Consultation> Consultation, Text Reason) : ConsultationCommand
    {
        internal static Act<Consultation> Act { get; } =
            DialogueActs.Step(
                ConsultationTrigger.Cancel,
                typeof(ConsultationEvent.Cancelled),
                typeof(PlanEvent.ConsultationCancelled)
            );

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.ExpectText(Reason, "reason")
                || !Find(context, Consultation, out var consultation)
                || !Act.May(context, consultation)
            )
                return;
            context.Append(new ConsultationEvent.Cancelled(Consultation, Reason));
            if (PlanIn(context.State, consultation) is { } plan)
                context.Append(new PlanEvent.ConsultationCancelled(plan.Id, Consultation));
        }
    }

    private static bool Find(DecisionContext context, Id<Consultation> id, [NotNullWhen(true)] out Consultation? consultation) =>
        context.TryFind(context.State.Consultations, id, SubjectKind.Consultation, out consultation);

    /// <summary>The plan that is out in the consultation; null if none is.</summary>
    private static PlanVersion? PlanIn(Strategy state, Consultation consultation) =>
        consultation.Subject.Kind is SubjectKind.Plan
        && state.Plans.Find(consultation.Subject.Id) is { Step: PlanStep.Consulting } plan
            ? plan
            : null;
}
