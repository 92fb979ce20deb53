namespace SmartSpec;

/// <content>Decisions that are annulled on appeal, and what is decided again.</content>
public abstract partial record DecisionCommand
{
    /// <summary>
    /// Record that a decision was annulled on appeal. What was done stays done and is marked; an approved change or adopted
    /// plan does not take effect, a delegation that the decision gave ends, and what rests on it is to be decided again.
    /// </summary>
    /// <param name="Decision">The decision; not annulled before.</param>
    /// <param name="Court">The court or authority.</param>
    /// <param name="JudgedOn">The day of the judgment; not before the decision, and not later than today.</param>
    /// <param name="CaseNumber">The number of the case; never blank.</param>
    /// <param name="Reason">Why it was annulled.</param>
    /// <param name="Documents">The documents, such as the judgment; empty where there are none.</param>
    public sealed record Annul(
        Id<Decision> Decision,
        Text Court,
        LocalDate JudgedOn,
        string CaseNumber,
        Text Reason,
        EquatableArray<Document> Documents = default
    ) : DecisionCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("decision.annul", StrategyStages.Always, typeof(DecisionEvent.Annulled)) with
            {
                DefaultRoles = [Role.DecisionBody, Role.ProcessLead],
                IsOffered = static (state, _) => DecisionRules.Standing(state).Any(),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !DecisionRules.IsGood(context, Court, CaseNumber, Reason, Documents)
                || !context.TryFind(context.State.Decisions, Decision, SubjectKind.Decision, out var decision)
                || !context.IsInRange(JudgedOn, decision.DecidedOn, context.Today, "judgedOn")
                || !Act.May(context, context.State)
            )
                return;
            context.Require(decision.Annulled is null, DecisionRefusals.Annulled, ("decision", Decision));
            context.Append(
                new DecisionEvent.Annulled(
                    Decision,
                    new()
                    {
                        Court = Court,
                        JudgedOn = JudgedOn,
                        CaseNumber = CaseNumber,
                        Reason = Reason,
                        Documents = Documents,
                    },
                    [.. AnnulledGround.On(context.State, Decision)]
                )
            );
        }
    }

    /// <summary>
    /// Let an object rest on a new decision with the same outcome, in place of one that was annulled. Another outcome is decided
    /// with the acts for that, such as rescinding or proposing a change.
    /// </summary>
    /// <param name="Subject">The object that rests on the annulled decision.</param>
    /// <param name="Replaces">The annulled decision.</param>
    /// <param name="Decision">
    /// The new recorded decision, taken on or after the day of the judgment. A plan or change that has not taken effect does
    /// so no earlier than today.
    /// </param>
    public sealed record Replace(Subject Subject, Id<Decision> Replaces, Id<Decision> Decision) : DecisionCommand, IHasDecision
    {
        private const string Name = "decision.replace";

        Id<Decision>? IHasDecision.Decision => Decision;

        internal static Act<Strategy> Act { get; } =
            ReplaceAct.On<Strategy>(
                Name,
                SubjectKind.Strategy,
                static (state, _) => GateSubject.Of(state),
                static (state, _) => AnnulledGround.Annulled(state),
                static (_, _) => null
            );

        internal static Act<Area> OnArea { get; } =
            ReplaceAct.On<Area>(
                Name,
                SubjectKind.Area,
                static (_, area) => GateSubject.Of(area),
                AnnulledGround.Annulled,
                static (state, area) =>
                    state.IsAnnulled(area.Paused?.Decision) ? AreaCommand.Pause.Act.Command
                    : area.Paused is null && state.IsAnnulled(area.ResumedBy) ? AreaCommand.Resume.Act.Command
                    : area.IsSelected ? AreaCommand.Select.Act.Command
                    : AreaCommand.Deselect.Act.Command
            );

        internal static Act<Review> OnReview { get; } =
            ReplaceAct.On<Review>(
                Name,
                SubjectKind.Review,
                GateSubject.Of,
                AnnulledGround.Annulled,
                static (_, _) => ReviewCommand.Reaffirm.Act.Command
            );

        internal static Act<PlanVersion> OnPlan { get; } =
            ReplaceAct.On<PlanVersion>(
                Name,
                SubjectKind.Plan,
                GateSubject.Of,
                AnnulledGround.Annulled,
                static (_, plan) =>
                    plan.Step is PlanStep.Discarded ? PlanCommand.Rescind.Act.KeyOf(plan) : PlanCommand.Adopt.Act.KeyOf(plan)
            );

        internal static Act<Effort> OnEffort { get; } =
            ReplaceAct.On<Effort>(Name, SubjectKind.Effort, GateSubject.Of, AnnulledGround.Annulled, static (_, _) => null);

        internal static Act<Evaluation> OnEvaluation { get; } =
            ReplaceAct.On<Evaluation>(
                Name,
                SubjectKind.Evaluation,
                GateSubject.Of,
                AnnulledGround.Annulled,
                static (_, _) => null
            );

        internal static Act<Change> OnChange { get; } =
            ReplaceAct.On<Change>(
                Name,
                SubjectKind.Change,
                GateSubject.Of,
                AnnulledGround.Annulled,
                static (_, change) =>
                    change.Step switch
                    {
                        ChangeStep.Rejected => ChangeCommand.Reject.Act.Command,
                        ChangeStep.Rescinded => ChangeCommand.Rescind.Act.Command,
                        _ => ChangeCommand.Approve.Act.Command,
                    }
            );

        /// <inheritdoc/>
        internal override Subject ObjectIn(Strategy state) => Subject;

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Decisions, Replaces, SubjectKind.Decision, out var annulled)
                || !DecisionRules.IsKnown(context, this)
            )
                return;
            if (
                Subject.Kind
                is not (
                    SubjectKind.Strategy
                    or SubjectKind.Area
                    or SubjectKind.Review
                    or SubjectKind.Plan
                    or SubjectKind.Effort
                    or SubjectKind.Evaluation
                    or SubjectKind.Change
                )
            )
            {
                context.Refuse(DecisionRefusals.NotResting, ("subject", Subject), ("decision", Replaces));
                return;
            }

            if (!context.Exists(Subject, out var on))
                return;
            var state = context.State;
            var judgement = Subject.Kind switch
            {
                SubjectKind.Strategy => ReplaceAct.Judge(context, Act, state, Replaces),
                SubjectKind.Area => ReplaceAct.Judge(context, OnArea, on.Area, Replaces),
                SubjectKind.Review => ReplaceAct.Judge(context, OnReview, on.Review, Replaces),
                SubjectKind.Plan => ReplaceAct.Judge(context, OnPlan, on.Plan, Replaces),
                SubjectKind.Effort => ReplaceAct.Judge(context, OnEffort, on.Effort, Replaces),
                SubjectKind.Evaluation => ReplaceAct.Judge(context, OnEvaluation, state.Evaluations.Find(Subject.Id), Replaces),
                _ => ReplaceAct.Judge(context, OnChange, on.Change, Replaces),
            };
            if (judgement is not { } judged)
                return;
            context.Require(judged.Rests, DecisionRefusals.NotResting, ("subject", Subject), ("decision", Replaces));
            if (annulled.Annulled is { JudgedOn: var day })
                context.Require(
                    day <= state.Decisions[Decision].DecidedOn,
                    DecisionRefusals.BeforeJudgment,
                    ("decision", Decision),
                    ("judged", day)
                );
            context.Append(
                new DecisionEvent.Replaced(
                    Subject,
                    Replaces,
                    Decision,
                    judged.Original is { } act ? state.Definition.FourEyesOn(act) : FourEyes.Off,
                    EffectiveFrom(context, on)
                )
            );
        }

        private static LocalDate? EffectiveFrom(DecisionContext context, in GateSubject on) =>
            on.Plan is { Step: PlanStep.Adopted, EffectiveFrom: { } adopted } ? LocalDate.Max(adopted, context.Today)
            : on.Change is { Step: ChangeStep.Approved, EffectiveFrom: { } approved } ? LocalDate.Max(approved, context.Today)
            : null;
    }
}
