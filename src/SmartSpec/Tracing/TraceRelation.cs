namespace SmartSpec.Model;

/// <summary>The relations between objects of which one rests on the other: each is named by the ground.</summary>
public enum TraceRelation
{
    /// <summary>Evidence that other evidence rests on, such as the data sets of an analysis.</summary>
    EvidenceOfEvidence,

    /// <summary>Evidence among the grounds of an area.</summary>
    EvidenceOfArea,

    /// <summary>Evidence that an assessment of an area rests on.</summary>
    EvidenceOfAssessment,

    /// <summary>A regional goal that an area contributes to.</summary>
    GoalOfArea,

    /// <summary>A dialogue meeting about an area, or about the strategy.</summary>
    MeetingOnPlace,

    /// <summary>An area from which another one came by a change.</summary>
    AreaBefore,

    /// <summary>An ended area that another one takes up again.</summary>
    AreaRevived,

    /// <summary>The area of a plan version.</summary>
    AreaOfPlan,

    /// <summary>An opportunity that a plan version analyses.</summary>
    OpportunityOfPlan,

    /// <summary>A plan version that a change combined into another one.</summary>
    PlanCombined,

    /// <summary>A plan version with a development field.</summary>
    PlanOfField,

    /// <summary>An area that a call for proposals is for.</summary>
    AreaOfCall,

    /// <summary>The call for proposals that an effort answers.</summary>
    CallOfEffort,

    /// <summary>The main development field of an effort.</summary>
    FieldOfEffort,

    /// <summary>Another development field that an effort serves.</summary>
    FieldAlsoServed,

    /// <summary>A plan version that lists an effort.</summary>
    PlanOfEffort,

    /// <summary>A plan version with a set of efforts.</summary>
    PlanOfSet,

    /// <summary>A set that an effort is in.</summary>
    SetOfEffort,

    /// <summary>The area of an effort without a development field there.</summary>
    AreaOfEffort,

    /// <summary>A plan version that left something out, and stated its fate.</summary>
    PlanLeavingOut,

    /// <summary>The effort that a payment was for.</summary>
    EffortOfPayment,

    /// <summary>The effort from which committed money was released.</summary>
    EffortOfRelease,

    /// <summary>The effort from which paid money was demanded back.</summary>
    EffortOfDemand,

    /// <summary>The demand that a repayment was for.</summary>
    DemandOfRepayment,

    /// <summary>A development field whose result an indicator shows.</summary>
    FieldOfIndicator,

    /// <summary>The effort whose output an indicator measures.</summary>
    EffortOfIndicator,

    /// <summary>The area of an indicator that neither an effort nor a development field there has.</summary>
    AreaOfIndicator,

    /// <summary>An indicator whose value another one's cannot exceed.</summary>
    BoundOfIndicator,

    /// <summary>The object of a consultation.</summary>
    SubjectOfConsultation,

    /// <summary>The object of a point.</summary>
    SubjectOfPoint,

    /// <summary>The consultation that a point answers.</summary>
    ConsultationOfPoint,

    /// <summary>A point that was taken up in an object.</summary>
    PointTakenUp,

    /// <summary>The area or strategy that a report is on.</summary>
    SubjectOfReport,

    /// <summary>The follow-up cycle of a report.</summary>
    CycleOfReport,

    /// <summary>The object of a signal.</summary>
    SubjectOfSignal,

    /// <summary>A signal whose answer led to an object.</summary>
    SignalAnswered,

    /// <summary>An area, or the strategy, that an evaluation covers.</summary>
    SubjectOfEvaluation,

    /// <summary>The evaluation that gave a recommendation.</summary>
    EvaluationOfRecommendation,

    /// <summary>The area that a recommendation is about.</summary>
    AreaOfRecommendation,

    /// <summary>A recommendation that led to an object.</summary>
    RecommendationFollowed,

    /// <summary>The area of a selection review.</summary>
    AreaOfReview,

    /// <summary>A ground of a selection review.</summary>
    GroundOfReview,

    /// <summary>The selection review that reaffirmed an area.</summary>
    ReviewOfArea,

    /// <summary>An object that a change is to change, until it is in effect.</summary>
    SubjectOfChange,

    /// <summary>A ground of a change.</summary>
    GroundOfChange,

    /// <summary>A change in effect that formed, began or altered an object.</summary>
    ChangeOfSubject,

    /// <summary>A change that ended an area.</summary>
    ChangeEnding,

    /// <summary>A change in effect that gave an object its fate.</summary>
    ChangeTouching,

    /// <summary>An object that a decision was on.</summary>
    SubjectOfDecision,

    /// <summary>Evidence that a decision rested on when it was taken.</summary>
    EvidenceOfDecision,

    /// <summary>A decision by which an object is as it is.</summary>
    DecisionOfSubject,

    /// <summary>An object that a statement names, since it shows a criterion of the enabling condition.</summary>
    ShownForCriterion,

    /// <summary>The area or effort that a partnership shares.</summary>
    SubjectOfPartnership,

    /// <summary>The area that an involvement in another strategy's area or effort serves.</summary>
    AreaOfInvolvement,
}
