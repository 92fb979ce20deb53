using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// Commands on plan versions. In a definition each act has a key for each kind of plan, such as <c>action-plan.adopt</c>.
/// </summary>
[JsonDerivedType(typeof(Draft), "plan.draft")]
[JsonDerivedType(typeof(AnalyseOpportunity), "plan.analyse-opportunity")]
[JsonDerivedType(typeof(DefineField), "plan.define-field")]
[JsonDerivedType(typeof(RemoveField), "plan.remove-field")]
[JsonDerivedType(typeof(AssessSustainability), "plan.assess-sustainability")]
[JsonDerivedType(typeof(ListEfforts), "plan.list-efforts")]
[JsonDerivedType(typeof(GroupEfforts), "plan.group-efforts")]
[JsonDerivedType(typeof(AddEffort), "plan.add-effort")]
[JsonDerivedType(typeof(Consult), "plan.consult")]
[JsonDerivedType(typeof(Mobilise), "plan.mobilise")]
[JsonDerivedType(typeof(Submit), "plan.submit")]
[JsonDerivedType(typeof(Redraft), "plan.redraft")]
[JsonDerivedType(typeof(Return), "plan.return")]
[JsonDerivedType(typeof(Adopt), "plan.adopt")]
[JsonDerivedType(typeof(Rescind), "plan.rescind")]
[JsonDerivedType(typeof(Discard), "plan.discard")]
public abstract partial record PlanCommand : Command
{
    private PlanCommand() { }

    /// <summary>Begin a version. Where one is in force, the new one starts from its content and needs a reason.</summary>
    /// <param name="Plan">The new version's identifier; not yet taken.</param>
    /// <param name="Area">
    /// The area: selected, and with no version of the kind in hand; for an action plan with its development plan in force.
    /// </param>
    /// <param name="Kind">The kind of plan.</param>
    /// <param name="Reason">Why it is begun; required where a version is in force, otherwise null for none.</param>
    public sealed record Draft(Id<PlanVersion> Plan, Id<Area> Area, PlanKind Kind, Text? Reason = null) : PlanCommand
    {
        private static readonly PlanDraftAct DevelopmentAct = PlanActs.Draft(
            "plan.draft",
            PlanKind.Development,
            AreaActs.Selected
        );

        private static readonly PlanDraftAct ActionAct = PlanActs.Draft(
            DevelopmentAct.Command,
            PlanKind.Action,
            [AreaStep.ActionPlanning, AreaStep.Implementing]
        );

        /// <summary>The act for a kind of plan.</summary>
        internal static PlanDraftAct ActOf(PlanKind kind) => kind is PlanKind.Development ? DevelopmentAct : ActionAct;

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Plans, Plan, SubjectKind.Plan)
                || !context.ExpectTextOrNone(Reason, "reason")
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
            )
                return;
            var inForce = context.State.PlanInForce(Area, Kind);
            if (!context.Expect(inForce is null || Reason is not null, "reason") || !ActOf(Kind).May(context, area))
                return;
            context.Append(new PlanEvent.Drafted(Plan, Area, Kind, context.State.NextNumber(Area, Kind), inForce?.Id, Reason));
        }
    }

    /// <summary>Send a development plan out for consultation.</summary>
    /// <param name="Plan">The development plan: a draft.</param>
    /// <param name="Consultation">The new consultation's identifier; not yet taken.</param>
    /// <param name="LastDay">The last day for points; from today to 31 December 2200.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Addressees">
    /// The organisations that are invited by name: registered, and each once; empty for none. Anyone may answer.
    /// </param>
    public sealed record Consult(
        Id<PlanVersion> Plan,
        Id<Consultation> Consultation,
        LocalDate LastDay,
        Text Question,
        EquatableArray<Id<Organisation>> Addressees = default
    ) : PlanCommand
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(
                PlanTrigger.Consult,
                StrategyStages.Running,
                typeof(ConsultationEvent.Opened),
                typeof(PlanEvent.ConsultationBegun)
            );

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                || !DialogueRules.IsGood(context, Consultation, LastDay, Question, Addressees)
                || !Act.May(context, plan)
                || !context.Accepts
            )
                return;
            context.Append(
                new ConsultationEvent.Opened(Consultation, Subject.Of(Plan), context.Today, LastDay, Question, Addressees)
            );
            context.Append(new PlanEvent.ConsultationBegun(Plan, Consultation));
        }
    }

    /// <summary>Begin to mobilise an action plan's resources.</summary>
    /// <param name="Plan">The action plan: a draft.</param>
    public sealed record Mobilise(Id<PlanVersion> Plan) : PlanCommand
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(PlanTrigger.Mobilise, StrategyStages.Running, typeof(PlanEvent.MobilisationBegun)) with
            {
                Rules = static (context, plan) => PlanRules.MustNotBePaused(context, plan),
            };

        internal override void Decide(DecisionContext context)
        {
            if (context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var mobilised) && Act.May(context, mobilised))
                context.Append(new PlanEvent.MobilisationBegun(Plan));
        }
    }

    /// <summary>
    /// Submit the plan to the decision body. Straight from a draft this needs a reason, or a summary of what changed.
    /// </summary>
    /// <param name="Plan">
    /// The plan: its points are being answered or its resources mobilised, or it is a draft that need not go out first.
    /// </param>
    /// <param name="Reason">
    /// Why it is submitted, or what changed; required straight from a draft, otherwise null for none.
    /// </param>
    public sealed record Submit(Id<PlanVersion> Plan, Text? Reason = null) : PlanCommand
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(PlanTrigger.Submit, StrategyStages.Running, typeof(PlanEvent.Submitted)) with
            {
                MoreInput = static (_, plan) => plan.Step is PlanStep.Drafting ? ["reason"] : [],
                Rules = static (context, plan) =>
                {
                    if (plan.Kind is PlanKind.Action)
                        PlanRules.AlsoGatesOf(context, plan, Mobilise.Act);
                    PlanRules.MustNotBePaused(context, plan);
                    if (plan.Step is PlanStep.Drafting)
                        PlanRules.MustHaveBeenOut(context, plan);
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectTextOrNone(Reason, "reason")
                && context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var submitted)
                && context.Expect(
                    submitted.Step is not PlanStep.Drafting
                        || Reason is not null
                        || !PlanRules.MayBeSubmitted(context.State, submitted),
                    "reason"
                )
                && Act.May(context, submitted)
            )
                context.Append(new PlanEvent.Submitted(Plan, Proposer.Of(context), Reason));
        }
    }

    /// <summary>Take the plan back to be rewritten.</summary>
    /// <param name="Plan">The plan: its points are being answered, or its resources mobilised.</param>
    /// <param name="Reason">Why it is to be rewritten.</param>
    public sealed record Redraft(Id<PlanVersion> Plan, Text Reason) : PlanCommand
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(PlanTrigger.Redraft, StrategyStages.Ongoing, typeof(PlanEvent.Redrafted));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var redrafted)
                && Act.May(context, redrafted)
            )
                context.Append(new PlanEvent.Redrafted(Plan, Reason));
        }
    }

    /// <summary>Send the plan back, with or without a demand for a new consultation.</summary>
    /// <param name="Plan">The plan: before the decision body.</param>
    /// <param name="Reason">Why it is sent back.</param>
    /// <param name="NewConsultation">
    /// Whether a development plan must go out for consultation again before it is submitted; without effect on an action plan.
    /// Default: no.
    /// </param>
    public sealed record Return(Id<PlanVersion> Plan, Text Reason, bool NewConsultation = false) : PlanCommand
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(PlanTrigger.Return, StrategyStages.Ongoing, typeof(PlanEvent.Returned));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var returned)
                && Act.May(context, returned)
            )
                context.Append(new PlanEvent.Returned(Plan, Reason, NewConsultation));
        }
    }

    /// <summary>Adopt the plan from a day on, and state the fate of what it leaves out.</summary>
    /// <param name="Plan">The plan: before the decision body.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="EffectiveFrom">
    /// The day from which it applies; a day before today is marked as late, where the gates permit it.
    /// </param>
    /// <param name="Fates">
    /// What becomes of each development field, open effort and indicator of the version in force that it leaves out, each once;
    /// empty where it leaves out none.
    /// </param>
    public sealed record Adopt(
        Id<PlanVersion> Plan,
        Id<Decision>? Decision,
        LocalDate EffectiveFrom,
        EquatableArray<Fate> Fates = default
    ) : PlanCommand, IHasDecision, IHasEffectiveDate
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(PlanTrigger.Adopt, StrategyStages.Running, typeof(PlanEvent.Adopted)) with
            {
                MoreInput = static (state, plan) => FateRules.LeftOut(state, plan, []).Any() ? ["fates"] : [],
                Rules = static (context, plan) =>
                {
                    PlanRules.AlsoGatesOf(context, plan, plan.Kind is PlanKind.Action ? Mobilise.Act : Submit.Act);
                    PlanRules.MustNotBePaused(context, plan);
                    DecidedRules.OnAdoption(context, plan);
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var plan)
                || !DecisionRules.IsKnown(context, this)
                || !FateRules.AreGood(context, plan, Fates)
                || !Act.May(context, plan)
            )
                return;
            FateRules.MustBeComplete(context, plan, Fates);
            var fourEyes = context.State.Definition.FourEyesOn(Act.KeyOf(plan));
            Money? budget =
                plan.Kind is PlanKind.Action
                    ? new Money(ActionPlanRules.Budget(context.State, plan.Action.Efforts), context.State.Charter.Currency)
                    : null;
            context.Append(
                new PlanEvent.Adopted(Plan, Decision, EffectiveFrom, EffectiveFrom < context.Today, Fates, fourEyes, budget),
                EffectiveFrom
            );
        }
    }

    /// <summary>Take an adoption back before it takes effect.</summary>
    /// <param name="Plan">The plan: adopted and not yet in force.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why the adoption is taken back.</param>
    public sealed record Rescind(Id<PlanVersion> Plan, Id<Decision>? Decision, Text Reason) : PlanCommand, IHasDecision
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(PlanTrigger.Rescind, StrategyStages.Ongoing, typeof(PlanEvent.Rescinded)) with
            {
                Rules = static (context, plan) => DecisionRules.MustUndo(context, Act!.KeyOf(plan), plan.Decision),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var rescinded)
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, rescinded)
            )
                context.Append(new PlanEvent.Rescinded(Plan, Decision, Reason));
        }
    }

    /// <summary>Discard the version.</summary>
    /// <param name="Plan">The version; not yet adopted.</param>
    /// <param name="Reason">Why it is discarded; its open consultations are cancelled with the same reason.</param>
    public sealed record Discard(Id<PlanVersion> Plan, Text Reason) : PlanCommand
    {
        internal static PlanStepAct Act { get; } =
            PlanActs.Step(
                PlanTrigger.Discard,
                StrategyStages.Ongoing,
                typeof(ConsultationEvent.Cancelled),
                typeof(PlanEvent.Discarded)
            );

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.ExpectText(Reason, "reason")
                || !context.TryFind(context.State.Plans, Plan, SubjectKind.Plan, out var discarded)
                || !Act.May(context, discarded)
            )
                return;
            foreach (var id in discarded.Consultations)
                if (context.State.Consultations.Find(id) is { Step: ConsultationStep.Open or ConsultationStep.Answering })
                    context.Append(new ConsultationEvent.Cancelled(id, Reason));
            context.Append(new PlanEvent.Discarded(Plan, Reason));
        }
    }
}
