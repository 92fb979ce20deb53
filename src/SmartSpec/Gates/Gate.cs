using System.Text.Json.Serialization;

namespace SmartSpec.Definitions;

/// <summary>
/// A named, versioned, parameterised rule on one act. Data of the process definition: a region sets or omits gates.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "gate")]
[JsonDerivedType(typeof(StrategyGate.CharterComplete), "charter-complete")]
[JsonDerivedType(typeof(StrategyGate.ManagingBody), "managing-body")]
[JsonDerivedType(typeof(StrategyGate.RegionalGoal), "regional-goal")]
[JsonDerivedType(typeof(StrategyGate.EffortsEnded), "efforts-ended")]
[JsonDerivedType(typeof(StrategyGate.FinalEvaluationConcluded), "final-evaluation-concluded")]
[JsonDerivedType(typeof(DecisionGate.DecisionRecorded), "decision-recorded")]
[JsonDerivedType(typeof(DecisionGate.FourEyes), "four-eyes")]
[JsonDerivedType(typeof(DecisionGate.EffectiveDateValid), "effective-date-valid")]
[JsonDerivedType(typeof(AreaGate.AssetsInKinds), "assets-in-kinds")]
[JsonDerivedType(typeof(AreaGate.OpportunityLinked), "opportunity-linked")]
[JsonDerivedType(typeof(AreaGate.ChallengeLinked), "challenge-linked")]
[JsonDerivedType(typeof(AreaGate.GoalLinked), "goal-linked")]
[JsonDerivedType(typeof(AreaGate.CriteriaAssessed), "criteria-assessed")]
[JsonDerivedType(typeof(AreaGate.DialogueHelices), "dialogue-helices")]
[JsonDerivedType(typeof(AreaGate.LimitedNumber), "limited-number")]
[JsonDerivedType(typeof(DevelopmentPlanGate.OpportunitiesAnalysed), "opportunities-analysed")]
[JsonDerivedType(typeof(DevelopmentPlanGate.FieldsDefined), "fields-defined")]
[JsonDerivedType(typeof(DevelopmentPlanGate.SustainabilityAssessed), "sustainability-assessed")]
[JsonDerivedType(typeof(DevelopmentPlanGate.PointsAnswered), "points-answered")]
[JsonDerivedType(typeof(DevelopmentPlanGate.ConsultationLength), "consultation-length")]
[JsonDerivedType(typeof(ActionPlanGate.EffortsTraced), "efforts-traced")]
[JsonDerivedType(typeof(ActionPlanGate.EffortsOwned), "efforts-owned")]
[JsonDerivedType(typeof(ActionPlanGate.EffortsTimed), "efforts-timed")]
[JsonDerivedType(typeof(ActionPlanGate.OutputIndicators), "output-indicators")]
[JsonDerivedType(typeof(ActionPlanGate.Prioritised), "prioritised")]
[JsonDerivedType(typeof(ActionPlanGate.FundingCovers), "funding-covers")]
[JsonDerivedType(typeof(ActionPlanGate.CoFinancing), "co-financing")]
[JsonDerivedType(typeof(ActionPlanGate.DevelopmentPlanInForce), "development-plan-in-force")]
[JsonDerivedType(typeof(EffortGate.ActionPlanInForce), "action-plan-in-force")]
[JsonDerivedType(typeof(EffortGate.FundingCommitted), "funding-committed")]
[JsonDerivedType(typeof(EffortGate.OutputsMeasured), "outputs-measured")]
[JsonDerivedType(typeof(FollowUpGate.ReportsAccepted), "reports-accepted")]
[JsonDerivedType(typeof(FollowUpGate.IndicatorsMeasured), "indicators-measured")]
[JsonDerivedType(typeof(FollowUpGate.DeviationsExplained), "deviations-explained")]
[JsonDerivedType(typeof(EvaluationGate.EvaluatorIndependent), "evaluator-independent")]
[JsonDerivedType(typeof(EvaluationGate.QuestionsStated), "questions-stated")]
[JsonDerivedType(typeof(EvaluationGate.RecommendationsAnswered), "recommendations-answered")]
[JsonDerivedType(typeof(EvaluationGate.EffortsMature), "efforts-mature")]
[JsonDerivedType(typeof(ChangeGate.GroundsStated), "grounds-stated")]
[JsonDerivedType(typeof(ChangeGate.ImpactAssessed), "impact-assessed")]
[JsonDerivedType(typeof(ChangeGate.EveryChildHasAFate), "every-child-has-a-fate")]
[JsonDerivedType(typeof(ChangeGate.NoConflictingChange), "no-conflicting-change")]
[JsonDerivedType(typeof(ChangeGate.NotPremature), "not-premature")]
[JsonDerivedType(typeof(SeparateDuties), "separate-duties")]
[JsonDerivedType(typeof(Checkpoint), "checkpoint")]
[JsonDerivedType(typeof(HostGateReference), "host")]
public abstract record Gate
{
    private readonly int version = 1;

    private protected Gate() { }

    /// <summary>The version of the rule. Default: 1.</summary>
    public int Version
    {
        get => version;
        // The source-generated reader sets 0 where the JSON has no value.
        init => version = value == 0 ? 1 : value;
    }

    /// <summary>The gate's code in reasons; for a shipped gate also its name in the definition's JSON.</summary>
    [JsonIgnore]
    public abstract string Code { get; }

    /// <summary>Whether a waiver with a reason passes the gate.</summary>
    [JsonIgnore]
    public virtual bool IsWaivable => false;

    /// <summary>Whether a waiver passes the gate on an act: only where the act's command can give one.</summary>
    internal bool IsWaivableOn(string act) => IsWaivable && ActKeys.Gives<IHasWaivers>(act);

    /// <summary>The kind of object that the gate judges; null for any.</summary>
    [JsonIgnore]
    public virtual SubjectKind? Judges => null;

    /// <summary>Whether the gate can be set on acts on objects of a kind.</summary>
    internal virtual bool CanJudge(SubjectKind kind) => Judges is not { } judged || judged == kind;

    /// <summary>
    /// The act that would meet the gate in the current state. Null where no other act does. Default: the one in the catalogue of
    /// refusals.
    /// </summary>
    internal virtual string? MendedBy(GateCase on) => RefusalCode.Find(Code)?.MendedBy;

    /// <summary>The fault of the parameters; null if there is none.</summary>
    internal virtual FaultText? Fault => null;

    /// <summary>Judges a case. Pure: the same case always gets the same verdict.</summary>
    internal abstract GateVerdict Judge(GateCase on);
}
