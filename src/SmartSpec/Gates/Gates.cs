namespace SmartSpec.Definitions;

/// <summary>The shipped gates, in the order of the process. A definition sets each on the acts that it is for.</summary>
public static class Gates
{
    /// <summary>The vision is stated and at least one global goal of Agenda 2030 is named.</summary>
    public static Gate CharterComplete() => new StrategyGate.CharterComplete();

    /// <summary>A body is responsible for managing the strategy.</summary>
    public static Gate ManagingBody() => new StrategyGate.ManagingBody();

    /// <summary>At least one goal of the regional development strategy is named.</summary>
    public static Gate RegionalGoal() => new StrategyGate.RegionalGoal();

    /// <summary>Every effort has been completed or cancelled. Waivable.</summary>
    public static Gate EffortsEnded() => new StrategyGate.EffortsEnded();

    /// <summary>A final evaluation has been concluded. Waivable.</summary>
    public static Gate FinalEvaluationConcluded() => new StrategyGate.FinalEvaluationConcluded();

    /// <summary>The command names a recorded decision of a body.</summary>
    public static Gate DecisionRecorded() => new DecisionGate.DecisionRecorded();

    /// <summary>
    /// Nobody who nominated or submitted what is decided, opened the review or proposed the change also records or takes the
    /// decision; nobody who submitted a report also accepts it. Not met where the record does not show who prepared.
    /// </summary>
    /// <param name="between">Between whom it applies to this act. Default: as the definition states for all acts.</param>
    public static Gate FourEyes(SmartSpec.Definitions.FourEyes? between = null) => new DecisionGate.FourEyes(between);

    /// <summary>
    /// The effective day is not before the decision, not before what it replaces took effect, and inside the period.
    /// </summary>
    /// <param name="daysBack">How many days back it may lie; more than none is accepted and marked late. Default: 30.</param>
    public static Gate EffectiveDateValid(int daysBack = 30) => new DecisionGate.EffectiveDateValid(daysBack);

    /// <summary>The area rests on assets of several kinds.</summary>
    /// <param name="min">Of how many kinds at least, of the five. Default: 2.</param>
    public static Gate AssetsInKinds(int min = 2) => new AreaGate.AssetsInKinds(min);

    /// <summary>The area rests on a future opportunity.</summary>
    public static Gate OpportunityLinked() => new AreaGate.OpportunityLinked();

    /// <summary>The area helps to solve a societal challenge, whose level is stated.</summary>
    public static Gate ChallengeLinked() => new AreaGate.ChallengeLinked();

    /// <summary>The area contributes to a regional goal and to a global goal of Agenda 2030.</summary>
    public static Gate GoalLinked() => new AreaGate.GoalLinked();

    /// <summary>
    /// The area has a score with a motivation by every criterion; on a selection review, one given since the review was opened.
    /// </summary>
    public static Gate CriteriaAssessed() => new AreaGate.CriteriaAssessed();

    /// <summary>Several of the four helices have taken part in dialogue about the area.</summary>
    /// <param name="min">How many at least, of the four. Default: 3.</param>
    public static Gate DialogueHelices(int min = 3) => new AreaGate.DialogueHelices(min);

    /// <summary>
    /// No more than a limited number of areas is selected and has not ended: the heart of smart specialisation.
    /// </summary>
    /// <param name="max">How many at most. Default: 5.</param>
    public static Gate LimitedNumber(int max = 5) => new AreaGate.LimitedNumber(max);

    /// <summary>The plan analyses every opportunity on which its area rests.</summary>
    public static Gate OpportunitiesAnalysed() => new DevelopmentPlanGate.OpportunitiesAnalysed();

    /// <summary>The plan has development fields, each with a result indicator that has a baseline and a target.</summary>
    public static Gate FieldsDefined() => new DevelopmentPlanGate.FieldsDefined();

    /// <summary>The plan has an assessment of what it means economically, ecologically and socially.</summary>
    public static Gate SustainabilityAssessed() => new DevelopmentPlanGate.SustainabilityAssessed();

    /// <summary>Every point raised in the plan's consultations, or on the plan, has an answer.</summary>
    public static Gate PointsAnswered() => new DevelopmentPlanGate.PointsAnswered();

    /// <summary>The plan's latest consultation, if any, was open long enough.</summary>
    /// <param name="minDays">How many days at least, the first and the last counted. Default: 21.</param>
    public static Gate ConsultationLength(int minDays = 21) => new DevelopmentPlanGate.ConsultationLength(minDays);

    /// <summary>Every effort has a main development field of the plan in force.</summary>
    public static Gate EffortsTraced() => new ActionPlanGate.EffortsTraced();

    /// <summary>Every effort has an owner.</summary>
    public static Gate EffortsOwned() => new ActionPlanGate.EffortsOwned();

    /// <summary>Every effort has its days, and ends by the last activity day unless a decision lets it go on.</summary>
    public static Gate EffortsTimed() => new ActionPlanGate.EffortsTimed();

    /// <summary>Every effort has an output indicator.</summary>
    public static Gate OutputIndicators() => new ActionPlanGate.OutputIndicators();

    /// <summary>Every effort has been prioritised.</summary>
    public static Gate Prioritised() => new ActionPlanGate.Prioritised();

    /// <summary>The committed funding covers what is to start soon.</summary>
    /// <param name="percent">How much of the budget at least, in percent. Default: 50.</param>
    /// <param name="months">Of what starts within so many months of the day from which the plan applies. Default: 12.</param>
    public static Gate FundingCovers(decimal percent = 50, int months = 12) => new ActionPlanGate.FundingCovers(percent, months);

    /// <summary>
    /// Public and private money is committed to the plan, and no source has more than its share of an effort or of the plan.
    /// </summary>
    /// <param name="shares">
    /// Each source's greatest share of all that is committed, in percent; a source not named has no limit.
    /// </param>
    public static Gate CoFinancing(EquatableArray<SourceShare> shares) => new ActionPlanGate.CoFinancing(shares);

    /// <summary>The area's development plan is in force.</summary>
    public static Gate DevelopmentPlanInForce() => new ActionPlanGate.DevelopmentPlanInForce();

    /// <summary>
    /// The effort is part of its area's action plan in force, or continues outside it: a later version left it out, or a change
    /// ended its area.
    /// </summary>
    public static Gate ActionPlanInForce() => new EffortGate.ActionPlanInForce();

    /// <summary>Committed funding covers the effort's budget.</summary>
    /// <param name="percent">How much of it at least, in percent. Default: 100.</param>
    public static Gate FundingCommitted(decimal percent = 100) => new EffortGate.FundingCommitted(percent);

    /// <summary>
    /// Every output indicator of the effort has a value, or a stated reason why there is none, for a day since its first day.
    /// Waivable.
    /// </summary>
    public static Gate OutputsMeasured() => new EffortGate.OutputsMeasured();

    /// <summary>Every report of the cycle has been accepted or excused.</summary>
    public static Gate ReportsAccepted() => new FollowUpGate.ReportsAccepted();

    /// <summary>
    /// Every indicator of a selected area that is measured at intervals, and due by the cycle's last day, has a value within its
    /// interval up to that day, or a report that there is none. Waivable.
    /// </summary>
    public static Gate IndicatorsMeasured() => new FollowUpGate.IndicatorsMeasured();

    /// <summary>
    /// Every area that owes a report, and has an indicator at risk or off its path on the cycle's last day, has submitted one
    /// that explains the deviations. Waivable.
    /// </summary>
    public static Gate DeviationsExplained() => new FollowUpGate.DeviationsExplained();

    /// <summary>
    /// The evaluator is independent: the actor leads no area covered and owns no effort there, and the evaluating organisation
    /// neither finances an effort there nor is a partner in one. On <c>evaluation.commission</c> only the organisation is
    /// judged.
    /// </summary>
    public static Gate EvaluatorIndependent() => new EvaluationGate.EvaluatorIndependent();

    /// <summary>The questions of the evaluation are stated.</summary>
    public static Gate QuestionsStated() => new EvaluationGate.QuestionsStated();

    /// <summary>Every recommendation of the evaluation has its response, except those that have lapsed.</summary>
    public static Gate RecommendationsAnswered() => new EvaluationGate.RecommendationsAnswered();

    /// <summary>
    /// Enough of the efforts in the action plans in force of the areas that the evaluation covers have started.
    /// </summary>
    /// <param name="percent">How many of them at least have started, in percent. Default: 50.</param>
    /// <param name="kinds">The kinds of evaluation that it applies to; none for all.</param>
    public static Gate EffortsMature(decimal percent = 50, params EquatableArray<EvaluationKind> kinds) =>
        new EvaluationGate.EffortsMature(percent, kinds);

    /// <summary>The grounds rest on something: a recommendation, a point, a decision or the like, or an outside event.</summary>
    public static Gate GroundsStated() => new ChangeGate.GroundsStated();

    /// <summary>What the change touches has been assessed, and nothing has been added to it since.</summary>
    public static Gate ImpactAssessed() => new ChangeGate.ImpactAssessed();

    /// <summary>Where something could go to one of several successors, its fate states which.</summary>
    public static Gate EveryChildHasAFate() => new ChangeGate.EveryChildHasAFate();

    /// <summary>
    /// No other approved change touches the same subjects, and no adopted plan waits for its day in an area that others join.
    /// </summary>
    public static Gate NoConflictingChange() => new ChangeGate.NoConflictingChange();

    /// <summary>An area whose action plan is in force does not end before a share of its efforts has started. Waivable.</summary>
    /// <param name="percent">How many of its efforts at least have started, in percent. Default: 25.</param>
    public static Gate NotPremature(decimal percent = 25) => new ChangeGate.NotPremature(percent);

    /// <summary>
    /// Nobody who has done one of some acts, or on whose behalf it was done, also does this one, or has it done on their
    /// behalf. Acts from before the definition had the gate do not count.
    /// </summary>
    /// <param name="acts">The acts, such as <c>report.submit</c>; at least one.</param>
    /// <param name="per">Where: on the same object, in the same area, or anywhere in the strategy.</param>
    /// <param name="days">Within how many days before, 1 to 3,660. Default: however long before.</param>
    public static Gate SeparateDuties(EquatableArray<string> acts, SeparationScope per, int? days = null) =>
        new SeparateDuties(acts, per, days);

    /// <summary>A gate in the host's own code, which the host gives to the engine (<see cref="HostGate"/>).</summary>
    /// <param name="id">The host gate's id; it contains a dot.</param>
    /// <param name="version">The host gate's version. Default: 1.</param>
    public static Gate Host(string id, int version = 1) => new HostGateReference(id) { Version = version };
}
