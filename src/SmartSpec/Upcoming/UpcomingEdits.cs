namespace SmartSpec;

/// <summary>The ordinary edits of each kind of object. An edit is listed only if some input would be accepted.</summary>
internal static class UpcomingEdits
{
    private static readonly (string Command, MayToIndicator May)[] ToIndicators =
    [
        ("indicator.amend", IndicatorDecider.MayChange), ("indicator.close", IndicatorDecider.MayChange),
        ("indicator.measure", MeasurementDecider.May), ("indicator.report-missing", MeasurementDecider.May),
        ("indicator.revise", (Deliberation d, Indicator indicator, string key, in GateSubject on) => indicator.Measurements.Count > 0 && MeasurementDecider.May(d, indicator, key, on)),
        ("indicator.judge", MeasurementDecider.May),
    ];

    private static readonly string[] OnIndicators = [.. ToIndicators.Select(act => act.Command)];

    private delegate bool MayToIndicator(Deliberation d, Indicator indicator, string key, in GateSubject on);

    public static readonly Edit<Strategy>[] OfStrategy =
    [
        On("strategy.state-vision"), On("strategy.appoint-managing-body", AnyOrganisation), On("strategy.add-goal"),
        On("strategy.align-with-sdgs"), On("organisation.register"), On("organisation.amend", AnyOrganisation), On("delegation.grant"),
        On("delegation.revoke", (state, _) => state.Delegations.Any(held => !held.Revoked)), On("decision.record", AnyOrganisation),
        On("evidence.record-asset"), On("evidence.record-opportunity"), On("evidence.record-challenge"),
        On("evidence.renew", (state, _) => state.Evidence.Count > 0), On("area.propose", during: During.Groundwork),
        On("call.announce", (state, _) => state.SelectedAreas().Any(), During.Running), On("dialogue.hold-meeting"),
        On("consultation.open", during: During.Groundwork), On("evaluation.plan"),
        new("change.propose", (d, state) => ChangeRules.MayPropose(d, null, GateSubject.Of(state), null), (state, _) => state.SelectedAreas().Any()), On("health.judge", during: During.Ongoing), On("point.raise"), On("reference.link"), On("correction.correct"),
        new("reference.unlink", (d, state) => d.May("reference.unlink", During.Living), (state, _) => state.References.Count > 0),
        On("strategy.name-successor", (state, _) => StrategyRules.MayNameSuccessor(state), During.Ongoing),
        On("strategy.name-predecessor", (state, _) => StrategyRules.MayNamePredecessor(state)),
        new("strategy.convert-currency", (d, _) => d.May("strategy.convert-currency", During.Living)
            && FundingRules.IsConvertible(d)),
        Tick<Strategy>((_, state) => GateSubject.Of(state)),
    ];

    public static readonly Edit<Area>[] OfArea =
    [
        new("area.describe", (d, area) => AreaRules.MayEdit(d, area, "area.describe")),
        new("area.appoint-lead", (d, area) => AreaRules.MayEdit(d, area, "area.appoint-lead")),
        new("area.ground", (d, area) => AreaRules.MayEdit(d, area, "area.ground")),
        new("area.set-criteria", (d, area) => AreaRules.MayEdit(d, area, "area.set-criteria")),
        new("area.assess", (d, area) => AreaRules.MayEdit(d, area, "area.assess"), (state, area) => area.CriteriaUnder(state.Definition).Count > 0),
        new("dialogue.hold-meeting", (d, area) => d.May("dialogue.hold-meeting", During.Living, GateSubject.Of(area))),
        new("consultation.open", (d, area) => d.May("consultation.open", During.Groundwork, GateSubject.Of(area))),
        new("point.raise", (d, area) => d.May("point.raise", During.Living, GateSubject.Of(area))),
        new("health.judge", HealthDecider.MayJudge),
        new("change.propose", (d, area) => ChangeRules.MayPropose(d, null, GateSubject.Of(area), null), (_, area) => area.Step.IsSelected()),
        new("effort.propose", (d, area) => EffortRules.MayPropose(d, area, null)),
        new("indicator.define", (d, area) => IndicatorDecider.MayDefine(d, area, null)),
        new(OnIndicators, (d, area) => OpenOnIndicators(d, GateSubject.Of(area))),
        new("area.continue", AreaSuccession.MayContinue, (state, _) => state.Predecessor is not null),
        new("area.carry-over", AreaSuccession.MayCarryOver, (state, area) => state.Successor is not null && area.Step.IsSelected()),
        Tick<Area>((_, area) => GateSubject.Of(area)),
    ];

    public static readonly Edit<Review>[] OfReview = [Tick<Review>(GateSubject.Of)];

    public static readonly Edit<PlanVersion>[] OfPlan =
    [
        new("plan.analyse-opportunity", (d, plan) => PlanRules.MayEdit(d, plan, PlanKind.Development, "analyse-opportunity"),
            (state, _) => state.Evidence.Any(held => held.Nature is EvidenceNature.Opportunity)),
        new("plan.define-field", (d, plan) => PlanRules.MayEdit(d, plan, PlanKind.Development, "define-field")),
        new("plan.remove-field", (d, plan) => PlanRules.MayEdit(d, plan, PlanKind.Development, "remove-field"), (_, plan) => plan.Development.Fields.Count > 0),
        new("plan.assess-sustainability", (d, plan) => PlanRules.MayEdit(d, plan, PlanKind.Development, "assess-sustainability")),
        new("plan.list-efforts", (d, plan) => PlanRules.MayEdit(d, plan, PlanKind.Action, "list-efforts")),
        new("plan.group-efforts", (d, plan) => PlanRules.MayEdit(d, plan, PlanKind.Action, "group-efforts")),
        new("plan.add-effort", PlanRules.MayAddEffort, (state, plan) => plan.Step is PlanStep.InForce && ActionPlanDecider.Addable(state, plan).Any()),
        new("point.raise", (d, plan) => d.May("point.raise", During.Living, GateSubject.Of(d.State, plan))),
        Tick<PlanVersion>(GateSubject.Of),
    ];

    public static readonly Edit<Effort>[] OfEffort =
    [
        Alike("effort.trace", EffortRules.MayEdit, Traceable),
        Alike("effort.assign", EffortRules.MayEdit), Alike("effort.schedule", EffortRules.MayEdit), Alike("effort.budget", EffortRules.MayEdit),
        Alike("effort.reprioritise", (d, effort, _) => EffortRules.MayReprioritise(d, effort)), Alike("effort.involve", EffortRules.MayEdit),
        Alike("funding.seek", FundingRules.May, AnyOrganisation), Alike("funding.promise", FundingRules.May, AnyOrganisation),
        Alike("funding.commit", FundingRules.May, AnyOrganisation), Alike("funding.pay", FundingRules.May, Payable),
        new("indicator.define", (d, effort) => d.State.Areas.Find(effort.Area) is { } area && IndicatorDecider.MayDefine(d, area, effort)),
        new(OnIndicators, (d, effort) => OpenOnIndicators(d, d.On(effort))),
        Alike("point.raise", (d, effort, key) => d.May(key, During.Living, d.On(effort))),
        Tick<Effort>(GateSubject.Of),
    ];

    public static readonly Edit<Consultation>[] OfConsultation =
    [
        new("consultation.extend", ConsultationDecider.MayExtend),
        Tick<Consultation>((state, held) => GateSubject.Find(state, Subject.Of(held.Id))!.Value),
    ];

    public static readonly Edit<Point>[] OfPoint = [Tick<Point>((state, point) => GateSubject.Find(state, Subject.Of(point.Id))!.Value)];

    public static readonly Edit<FollowUpCycle>[] OfCycle = [Tick<FollowUpCycle>((_, cycle) => GateSubject.Of(cycle))];

    public static readonly Edit<CycleReport>[] OfReport =
        [Tick<CycleReport>((state, report) => GateSubject.Of(state, state.Cycles[report.Cycle], report))];

    public static readonly Edit<Evaluation>[] OfEvaluation =
    [
        new("evaluation.state-questions", EvaluationRules.MayStateQuestions), Tick<Evaluation>(GateSubject.Of),
    ];

    public static readonly Edit<Recommendation>[] OfRecommendation =
    [
        new("recommendation.follow-through", EvaluationRules.MayFollowThrough, (_, recommendation) => recommendation.LeadsTo is not null),
        Tick<Recommendation>(GateSubject.Of),
    ];

    public static readonly Edit<Change>[] OfChange =
    [
        new("change.assess", ChangeRules.MayAssessAgain, (_, change) => change.Step is ChangeStep.Assessed), Tick<Change>(GateSubject.Of),
    ];

    public static readonly Edit<Signal>[] OfSignal = [Tick<Signal>(GateSubject.Of)];

    private static Edit<Strategy> On(string command, Func<Strategy, Strategy, bool>? hasObject = null, During during = During.Living) =>
        new(command, (d, _) => d.May(command, during), hasObject);

    private static Edit<Effort> Alike(string command, Func<Deliberation, Effort, string, bool> may, Func<Strategy, Effort, bool>? hasObject = null) =>
        new(command, (d, effort) => may(d, effort, command), hasObject) { IsAlike = true };

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

    /// <summary>Which of what is done to indicators may be done to some that stand under an object: they are gone through once for all of it.</summary>
    private static int OpenOnIndicators(Deliberation d, GateSubject under)
    {
        var (open, all) = (0, (1 << OnIndicators.Length) - 1);
        foreach (var indicator in d.State.Indicators.Under(under.Subject))
        {
            var on = under with { Subject = Subject.Of(indicator.Id), Indicator = indicator };
            for (var at = 0; at < ToIndicators.Length; at++)
                if ((open & (1 << at)) == 0 && ToIndicators[at].May(d.Anew(d.IsQuiet), indicator, ToIndicators[at].Command, on) && d.Accepts)
                    open |= 1 << at;
            if (open == all)
                break;
        }

        return open;
    }

    private static Edit<T> Tick<T>(Func<Strategy, T, GateSubject> on) =>
        new("checkpoint.tick", (d, held) => CheckpointDecider.MayTickAny(d, on(d.State, held)), (state, _) => state.Definition.HasCheckpoints);
}
