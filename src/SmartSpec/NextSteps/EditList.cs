namespace SmartSpec;

/// <summary>The ordinary edits of each kind of object. An edit is listed only if some input would be accepted.</summary>
internal static class EditList
{
    private static readonly Act<Indicator>[] ToIndicators =
    [
        IndicatorCommand.Amend.Act,
        IndicatorCommand.Close.Act,
        IndicatorCommand.Measure.Act,
        IndicatorCommand.ReportMissing.Act,
        IndicatorCommand.Revise.Act,
        IndicatorCommand.Judge.Act,
    ];

    private static readonly string[] OnIndicators = [.. ToIndicators.Select(act => act.Command)];

    public static readonly Edit<Strategy>[] OfStrategy =
    [
        On(StrategyCommand.StateVision.Act),
        On(StrategyCommand.AppointManagingBody.Act),
        On(StrategyCommand.AddGoal.Act),
        On(StrategyCommand.AlignWithSdgs.Act),
        On(OrganisationCommand.Register.Act),
        On(OrganisationCommand.Amend.Act),
        On(DelegationCommand.Grant.Act),
        On(DelegationCommand.Revoke.Act),
        On(DecisionCommand.Record.Act),
        On(EvidenceCommand.RecordAsset.Act),
        On(EvidenceCommand.RecordOpportunity.Act),
        On(EvidenceCommand.RecordChallenge.Act),
        On(EvidenceCommand.Renew.Act),
        On(AreaCommand.Propose.Act),
        On(CallCommand.Announce.Act),
        On("dialogue.hold-meeting"),
        On("consultation.open", during: StrategyStages.Groundwork),
        On("evaluation.plan"),
        Of(ChangeCommand.Propose.Act),
        On("health.judge", during: StrategyStages.Ongoing),
        new("point.raise", (context, state) => DialogueCommand.RaisePoint.Act.May(context, state)),
        On("reference.link"),
        On("correction.correct"),
        new(
            "reference.unlink",
            (context, state) => context.May("reference.unlink", StrategyStages.Living),
            (state, _) => state.References.Count > 0
        ),
        On("strategy.name-successor", (state, _) => StrategyRules.MayNameSuccessor(state), StrategyStages.Ongoing),
        On("strategy.name-predecessor", (state, _) => StrategyRules.MayNamePredecessor(state)),
        new(
            "strategy.convert-currency",
            (context, _) => context.May("strategy.convert-currency", StrategyStages.Living) && FundingRules.IsConvertible(context)
        ),
        Tick<Strategy>((_, state) => GateSubject.Of(state)),
    ];

    public static readonly Edit<Area>[] OfArea =
    [
        new("area.describe", (context, area) => AreaCommand.Describe.Act.May(context, area)),
        new("area.appoint-lead", (context, area) => AreaCommand.AppointLead.Act.May(context, area)),
        new("area.ground", (context, area) => AreaCommand.Ground.Act.May(context, area)),
        new("area.set-criteria", (context, area) => AreaCommand.SetCriteria.Act.May(context, area)),
        new(
            "area.assess",
            (context, area) => AreaCommand.Assess.Act.May(context, area),
            (state, area) => area.CriteriaUnder(state.Definition).Count > 0
        ),
        new("dialogue.hold-meeting", (context, area) => DialogueCommand.HoldMeeting.ActOnArea.May(context, area)),
        new("consultation.open", (context, area) => ConsultationCommand.Open.ActOnArea.May(context, area)),
        new("point.raise", (context, area) => DialogueCommand.RaisePoint.ActOnArea.May(context, area)),
        new("health.judge", HealthDecider.MayJudge),
        Of(ChangeCommand.Propose.OnArea),
        Of(EffortCommand.Propose.Act),
        Of(IndicatorCommand.Define.Act),
        new(OnIndicators, (context, area) => OpenOnIndicators(context, Subject.Of(area.Id))),
        new(
            "area.continue",
            (context, area) => AreaCommand.Continue.Act.May(context, area),
            (state, _) => state.Predecessor is not null
        ),
        new(
            "area.carry-over",
            (context, area) => AreaCommand.CarryOver.Act.May(context, area),
            (state, area) => state.Successor is not null && area.Step.IsSelected()
        ),
        Tick<Area>((_, area) => GateSubject.Of(area)),
    ];

    public static readonly Edit<Review>[] OfReview = [Tick<Review>(GateSubject.Of)];

    public static readonly Edit<PlanVersion>[] OfPlan =
    [
        Of(PlanCommand.AnalyseOpportunity.Act),
        Of(PlanCommand.DefineField.Act),
        Of(PlanCommand.RemoveField.Act),
        Of(PlanCommand.AssessSustainability.Act),
        Of(PlanCommand.ListEfforts.Act),
        Of(PlanCommand.GroupEfforts.Act),
        Of(PlanCommand.AddEffort.Act),
        new(
            "point.raise",
            (context, plan) => context.May("point.raise", StrategyStages.Living, GateSubject.Of(context.State, plan))
        ),
        Tick<PlanVersion>(GateSubject.Of),
    ];

    public static readonly Edit<Effort>[] OfEffort =
    [
        Alike(EffortCommand.Trace.Act),
        Alike(EffortCommand.Assign.Act),
        Alike(EffortCommand.Schedule.Act),
        Alike(EffortCommand.Budget.Act),
        Alike(EffortCommand.Reprioritise.Act),
        Alike(EffortCommand.Involve.Act),
        Alike(FundingCommand.Seek.Act),
        Alike(FundingCommand.Promise.Act),
        Alike(FundingCommand.Commit.Act),
        Alike(FundingCommand.Pay.Act),
        Of(IndicatorCommand.Define.OnEffort),
        new(OnIndicators, (context, effort) => OpenOnIndicators(context, Subject.Of(effort.Id))),
        Alike("point.raise", (context, effort, key) => context.May(key, StrategyStages.Living, context.On(effort))),
        Tick<Effort>(GateSubject.Of),
    ];

    public static readonly Edit<Consultation>[] OfConsultation =
    [
        new("consultation.extend", (context, consultation) => ConsultationCommand.Extend.Act.May(context, consultation)),
        Tick<Consultation>((state, held) => GateSubject.Find(state, Subject.Of(held.Id))!.Value),
    ];

    public static readonly Edit<Point>[] OfPoint =
    [
        Tick<Point>((state, point) => GateSubject.Find(state, Subject.Of(point.Id))!.Value),
    ];

    public static readonly Edit<FollowUpCycle>[] OfCycle = [Tick<FollowUpCycle>((_, cycle) => GateSubject.Of(cycle))];

    public static readonly Edit<CycleReport>[] OfReport =
    [
        Tick<CycleReport>((state, report) => GateSubject.Of(state, state.Cycles[report.Cycle], report)),
    ];

    public static readonly Edit<Evaluation>[] OfEvaluation =
    [
        new("evaluation.state-questions", (context, evaluation) => EvaluationCommand.StateQuestions.Act.May(context, evaluation)),
        Tick<Evaluation>(GateSubject.Of),
    ];

    public static readonly Edit<Recommendation>[] OfRecommendation =
    [
        new(
            "recommendation.follow-through",
            (context, recommendation) => RecommendationCommand.FollowThrough.ReplacingAct.May(context, recommendation),
            (_, recommendation) => recommendation.LeadsTo is not null
        ),
        Tick<Recommendation>(GateSubject.Of),
    ];

    public static readonly Edit<Change>[] OfChange = [Of(ChangeCommand.Assess.Again), Tick<Change>(GateSubject.Of)];

    public static readonly Edit<Signal>[] OfSignal = [Tick<Signal>(GateSubject.Of)];

    private static Edit<T> Of<T>(Act<T> act)
        where T : class =>
        new(
            act.Command,
            (context, item) => act.May(context, item),
            (state, item) => act.Stands(item) && act.IsOffered?.Invoke(state, item) is not false
        );

    private static Edit<Strategy> On(
        string command,
        Func<Strategy, Strategy, bool>? hasObject = null,
        StrategyStages during = StrategyStages.Living
    ) => new(command, (context, _) => context.May(command, during), hasObject);

    private static Edit<Effort> Alike(
        string command,
        Func<DecisionContext, Effort, string, bool> may,
        Func<Strategy, Effort, bool>? hasObject = null
    ) => new(command, (context, effort) => may(context, effort, command), hasObject) { IsAlike = true };

    private static Edit<T> Of<T>(Act<T> act)
        where T : class => new(act.Command, (context, item) => act.May(context, item), act.IsOffered);

    private static Edit<Effort> Alike(Act<Effort> act) => Of(act) with { IsAlike = true };

    private static bool AnyOrganisation<T>(Strategy state, T on) => state.Organisations.Count > 0;

    /// <summary>
    /// Which of what is done to indicators may be done to some that stand under an object: they are gone through once for all
    /// of it.
    /// </summary>
    private static int OpenOnIndicators(DecisionContext context, Subject under)
    {
        var (open, all) = (0, (1 << OnIndicators.Length) - 1);
        foreach (var indicator in context.State.Indicators.Under(under))
        {
            for (var at = 0; at < ToIndicators.Length; at++)
                if (
                    (open & (1 << at)) == 0
                    && ToIndicators[at].IsOffered?.Invoke(context.State, indicator) is not false
                    && ToIndicators[at].May(context.Reset(context.IsQuiet), indicator)
                    && context.Accepts
                )
                    open |= 1 << at;
            if (open == all)
                break;
        }

        return open;
    }

    private static Edit<T> Tick<T>(Func<Strategy, T, GateSubject> on) =>
        new(
            CheckpointCommand.Tick.Act.Command,
            (context, item) => CheckpointCommand.Tick.Act.MayAny(context, on(context.State, item)),
            (state, _) => TickAct.IsOffered(state)
        );
}
