namespace SmartSpec;

/// <summary>The ordinary edits of each kind of object. An edit is listed only if some input would be accepted.</summary>
internal static class EditList
{
    private static readonly (string Command, MayToIndicator May)[] ToIndicators =
    [
        ("indicator.amend", IndicatorDecider.MayChange),
        ("indicator.close", IndicatorDecider.MayChange),
        ("indicator.measure", MeasurementDecider.May),
        ("indicator.report-missing", MeasurementDecider.May),
        (
            "indicator.revise",
            (DecisionContext context, Indicator indicator, string key, in GateSubject on) =>
                indicator.Measurements.Count > 0 && MeasurementDecider.May(context, indicator, key, on)
        ),
        ("indicator.judge", MeasurementDecider.May),
    ];

    private static readonly string[] OnIndicators = [.. ToIndicators.Select(act => act.Command)];

    private delegate bool MayToIndicator(DecisionContext context, Indicator indicator, string key, in GateSubject on);

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
        new(
            "change.propose",
            (context, state) => ChangeRules.MayPropose(context, null, GateSubject.Of(state), null),
            (state, _) => state.SelectedAreas().Any()
        ),
        On(HealthCommand.Judge.Act),
        On("point.raise"),
        On(ReferenceCommand.Link.Act),
        On(CorrectionCommand.Correct.Act),
        On(ReferenceCommand.Unlink.Act),
        On(StrategyCommand.NameSuccessor.Act),
        On(StrategyCommand.NamePredecessor.Act),
        On(StrategyCommand.ConvertCurrency.Act),
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
        new(
            "dialogue.hold-meeting",
            (context, area) => context.May("dialogue.hold-meeting", StrategyStages.Living, GateSubject.Of(area))
        ),
        new(
            "consultation.open",
            (context, area) => context.May("consultation.open", StrategyStages.Groundwork, GateSubject.Of(area))
        ),
        new("point.raise", (context, area) => context.May("point.raise", StrategyStages.Living, GateSubject.Of(area))),
        On(HealthCommand.Judge.ActOnArea),
        new(
            "change.propose",
            (context, area) => ChangeRules.MayPropose(context, null, GateSubject.Of(area), null),
            (_, area) => area.Step.IsSelected()
        ),
        new("effort.propose", (context, area) => EffortRules.MayPropose(context, area, null)),
        new("indicator.define", (context, area) => IndicatorDecider.MayDefine(context, area, null)),
        new(OnIndicators, (context, area) => OpenOnIndicators(context, GateSubject.Of(area))),
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
        new(
            "plan.analyse-opportunity",
            (context, plan) => PlanRules.MayEdit(context, plan, PlanKind.Development, "analyse-opportunity"),
            (state, _) => state.Evidence.Any(held => held.Nature is EvidenceNature.Opportunity)
        ),
        new("plan.define-field", (context, plan) => PlanRules.MayEdit(context, plan, PlanKind.Development, "define-field")),
        new(
            "plan.remove-field",
            (context, plan) => PlanRules.MayEdit(context, plan, PlanKind.Development, "remove-field"),
            (_, plan) => plan.Development.Fields.Count > 0
        ),
        new(
            "plan.assess-sustainability",
            (context, plan) => PlanRules.MayEdit(context, plan, PlanKind.Development, "assess-sustainability")
        ),
        new("plan.list-efforts", (context, plan) => PlanRules.MayEdit(context, plan, PlanKind.Action, "list-efforts")),
        new("plan.group-efforts", (context, plan) => PlanRules.MayEdit(context, plan, PlanKind.Action, "group-efforts")),
        new(
            "plan.add-effort",
            PlanRules.MayAddEffort,
            (state, plan) => plan.Step is PlanStep.InForce && ActionPlanDecider.Addable(state, plan).Any()
        ),
        new(
            "point.raise",
            (context, plan) => context.May("point.raise", StrategyStages.Living, GateSubject.Of(context.State, plan))
        ),
        Tick<PlanVersion>(GateSubject.Of),
    ];

    public static readonly Edit<Effort>[] OfEffort =
    [
        Alike("effort.trace", EffortRules.MayEdit, Traceable),
        Alike("effort.assign", EffortRules.MayEdit),
        Alike("effort.schedule", EffortRules.MayEdit),
        Alike("effort.budget", EffortRules.MayEdit),
        Alike("effort.reprioritise", (context, effort, _) => EffortRules.MayReprioritise(context, effort)),
        Alike("effort.involve", EffortRules.MayEdit),
        Alike("funding.seek", FundingRules.May, AnyOrganisation),
        Alike("funding.promise", FundingRules.May, AnyOrganisation),
        Alike("funding.commit", FundingRules.May, AnyOrganisation),
        Alike("funding.pay", FundingRules.May, Payable),
        new(
            "indicator.define",
            (context, effort) =>
                context.State.Areas.Find(effort.Area) is { } area && IndicatorDecider.MayDefine(context, area, effort)
        ),
        new(OnIndicators, (context, effort) => OpenOnIndicators(context, context.On(effort))),
        Alike("point.raise", (context, effort, key) => context.May(key, StrategyStages.Living, context.On(effort))),
        Tick<Effort>(GateSubject.Of),
    ];

    public static readonly Edit<Consultation>[] OfConsultation =
    [
        new("consultation.extend", ConsultationDecider.MayExtend),
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
        new("evaluation.state-questions", EvaluationRules.MayStateQuestions),
        Tick<Evaluation>(GateSubject.Of),
    ];

    public static readonly Edit<Recommendation>[] OfRecommendation =
    [
        new(
            "recommendation.follow-through",
            EvaluationRules.MayFollowThrough,
            (_, recommendation) => recommendation.LeadsTo is not null
        ),
        Tick<Recommendation>(GateSubject.Of),
    ];

    public static readonly Edit<Change>[] OfChange =
    [
        new("change.assess", ChangeRules.MayAssessAgain, (_, change) => change.Step is ChangeStep.Assessed),
        Tick<Change>(GateSubject.Of),
    ];

    public static readonly Edit<Signal>[] OfSignal = [Tick<Signal>(GateSubject.Of)];

    private static Edit<T> On<T>(Act<T> act)
        where T : class => new(act.Command, (context, item) => act.May(context, item), act.IsOffered);

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

    private static bool AnyOrganisation<T>(Strategy state, T on) => state.Organisations.Count > 0;

    /// <summary>Whether the plan in force has a field that an adopted successor keeps.</summary>
    private static bool Traceable(Strategy state, Effort effort)
    {
        var next = state.PlanToCome(effort.Area, PlanKind.Development);
        var plan = state.PlanInForce(effort.Area, PlanKind.Development) ?? state.LastPlan(effort.Area, PlanKind.Development);
        foreach (var field in plan?.Development.Fields ?? [])
            if (next is null || next.Field(field.Id) is not null)
                return true;
        return false;
    }

    private static bool Payable(Strategy state, Effort effort)
    {
        foreach (var line in effort.Funding)
            if (line.Committed > line.Paid)
                return true;
        return false;
    }

    /// <summary>
    /// Which of what is done to indicators may be done to some that stand under an object: they are gone through once for all
    /// of it.
    /// </summary>
    private static int OpenOnIndicators(DecisionContext context, GateSubject under)
    {
        var (open, all) = (0, (1 << OnIndicators.Length) - 1);
        foreach (var indicator in context.State.Indicators.Under(under.Subject))
        {
            var on = under with { Subject = Subject.Of(indicator.Id), Indicator = indicator };
            for (var at = 0; at < ToIndicators.Length; at++)
                if (
                    (open & (1 << at)) == 0
                    && ToIndicators[at].May(context.Reset(context.IsQuiet), indicator, ToIndicators[at].Command, on)
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
