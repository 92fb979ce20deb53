namespace SmartSpec.Tests;

/// <summary>
/// The lifecycles as domain.md states them, written down once more by hand: from a step, by a trigger, to a step.
/// </summary>
internal static class DomainTables
{
    public static readonly Domain<StrategyStep, StrategyTrigger> Strategy = new(
        StrategyStep.Preparing,
        [StrategyStep.Abandoned, StrategyStep.Closed],
        [
            (StrategyStep.Preparing, StrategyTrigger.Launch, StrategyStep.Running),
            (StrategyStep.Preparing, StrategyTrigger.Abandon, StrategyStep.Abandoned),
            (StrategyStep.Running, StrategyTrigger.WindDown, StrategyStep.WindingDown),
            (StrategyStep.WindingDown, StrategyTrigger.Close, StrategyStep.Closed),
        ]
    );

    public static readonly Domain<AreaStep, AreaTrigger> Area = new(
        AreaStep.Proposed,
        [AreaStep.Withdrawn, AreaStep.Retired, AreaStep.Merged, AreaStep.Split, AreaStep.Closed],
        [
            (AreaStep.Proposed, AreaTrigger.BeginAnalysis, AreaStep.UnderAnalysis),
            (AreaStep.Proposed, AreaTrigger.Withdraw, AreaStep.Withdrawn),
            (AreaStep.UnderAnalysis, AreaTrigger.Nominate, AreaStep.Nominated),
            (AreaStep.UnderAnalysis, AreaTrigger.Withdraw, AreaStep.Withdrawn),
            (AreaStep.Nominated, AreaTrigger.Select, AreaStep.DevelopmentPlanning),
            (AreaStep.Nominated, AreaTrigger.Deselect, AreaStep.Deselected),
            (AreaStep.Nominated, AreaTrigger.Return, AreaStep.UnderAnalysis),
            (AreaStep.Deselected, AreaTrigger.Reconsider, AreaStep.UnderAnalysis),
            (AreaStep.DevelopmentPlanning, AreaTrigger.DevelopmentPlanInForce, AreaStep.ActionPlanning),
            (AreaStep.ActionPlanning, AreaTrigger.ActionPlanInForce, AreaStep.Implementing),
            .. Ending(AreaStep.DevelopmentPlanning),
            .. Ending(AreaStep.ActionPlanning),
            .. Ending(AreaStep.Implementing),
        ]
    );

    public static readonly Domain<ReviewStep, ReviewTrigger> Review = new(
        ReviewStep.Open,
        [ReviewStep.Reaffirmed, ReviewStep.Changed],
        [
            (ReviewStep.Open, ReviewTrigger.Reaffirm, ReviewStep.Reaffirmed),
            (ReviewStep.Open, ReviewTrigger.EndByChange, ReviewStep.Changed),
        ]
    );

    public static readonly Domain<ChangeStep, ChangeTrigger> Change = new(
        ChangeStep.Proposed,
        [ChangeStep.InEffect, ChangeStep.Rejected, ChangeStep.Withdrawn, ChangeStep.Rescinded, ChangeStep.Lapsed],
        [
            (ChangeStep.Proposed, ChangeTrigger.Assess, ChangeStep.Assessed),
            (ChangeStep.Proposed, ChangeTrigger.Withdraw, ChangeStep.Withdrawn),
            (ChangeStep.Proposed, ChangeTrigger.Lapse, ChangeStep.Lapsed),
            (ChangeStep.Assessed, ChangeTrigger.Approve, ChangeStep.Approved),
            (ChangeStep.Assessed, ChangeTrigger.Reject, ChangeStep.Rejected),
            (ChangeStep.Assessed, ChangeTrigger.Withdraw, ChangeStep.Withdrawn),
            (ChangeStep.Assessed, ChangeTrigger.Lapse, ChangeStep.Lapsed),
            (ChangeStep.Approved, ChangeTrigger.TakeEffect, ChangeStep.InEffect),
            (ChangeStep.Approved, ChangeTrigger.Rescind, ChangeStep.Rescinded),
            (ChangeStep.Approved, ChangeTrigger.Lapse, ChangeStep.Lapsed),
        ]
    );

    public static readonly Domain<PlanStep, PlanTrigger> Plan = new(
        PlanStep.Drafting,
        [PlanStep.Discarded, PlanStep.Superseded, PlanStep.Ended],
        [
            (PlanStep.Drafting, PlanTrigger.Consult, PlanStep.Consulting),
            (PlanStep.Drafting, PlanTrigger.Mobilise, PlanStep.Mobilising),
            (PlanStep.Drafting, PlanTrigger.Submit, PlanStep.Deciding),
            (PlanStep.Consulting, PlanTrigger.CloseConsultation, PlanStep.Answering),
            (PlanStep.Consulting, PlanTrigger.CancelConsultation, PlanStep.Drafting),
            (PlanStep.Answering, PlanTrigger.Submit, PlanStep.Deciding),
            (PlanStep.Answering, PlanTrigger.Redraft, PlanStep.Drafting),
            (PlanStep.Mobilising, PlanTrigger.Submit, PlanStep.Deciding),
            (PlanStep.Mobilising, PlanTrigger.Redraft, PlanStep.Drafting),
            (PlanStep.Deciding, PlanTrigger.Adopt, PlanStep.Adopted),
            (PlanStep.Deciding, PlanTrigger.Return, PlanStep.Drafting),
            (PlanStep.Adopted, PlanTrigger.TakeEffect, PlanStep.InForce),
            (PlanStep.Adopted, PlanTrigger.Rescind, PlanStep.Discarded),
            (PlanStep.InForce, PlanTrigger.Replace, PlanStep.Superseded),
            (PlanStep.InForce, PlanTrigger.EndWithArea, PlanStep.Ended),
            (PlanStep.Drafting, PlanTrigger.Discard, PlanStep.Discarded),
            (PlanStep.Consulting, PlanTrigger.Discard, PlanStep.Discarded),
            (PlanStep.Answering, PlanTrigger.Discard, PlanStep.Discarded),
            (PlanStep.Mobilising, PlanTrigger.Discard, PlanStep.Discarded),
            (PlanStep.Deciding, PlanTrigger.Discard, PlanStep.Discarded),
        ]
    );

    public static readonly Domain<EffortStep, EffortTrigger> Effort = new(
        EffortStep.Proposed,
        [EffortStep.Completed, EffortStep.Cancelled],
        [
            (EffortStep.Proposed, EffortTrigger.Prioritise, EffortStep.Prioritised),
            (EffortStep.Prioritised, EffortTrigger.Finance, EffortStep.Financed),
            (EffortStep.Financed, EffortTrigger.Start, EffortStep.Underway),
            (EffortStep.Underway, EffortTrigger.Complete, EffortStep.Completed),
            (EffortStep.Underway, EffortTrigger.Pause, EffortStep.Paused),
            (EffortStep.Paused, EffortTrigger.Resume, EffortStep.Underway),
            (EffortStep.Financed, EffortTrigger.LoseFunding, EffortStep.Prioritised),
            (EffortStep.Underway, EffortTrigger.LoseFunding, EffortStep.Prioritised),
            (EffortStep.Paused, EffortTrigger.LoseFunding, EffortStep.Prioritised),
            (EffortStep.Proposed, EffortTrigger.Cancel, EffortStep.Cancelled),
            (EffortStep.Prioritised, EffortTrigger.Cancel, EffortStep.Cancelled),
            (EffortStep.Financed, EffortTrigger.Cancel, EffortStep.Cancelled),
            (EffortStep.Underway, EffortTrigger.Cancel, EffortStep.Cancelled),
            (EffortStep.Paused, EffortTrigger.Cancel, EffortStep.Cancelled),
        ]
    );

    public static readonly Domain<ConsultationStep, ConsultationTrigger> Consultation = new(
        ConsultationStep.Open,
        [ConsultationStep.Concluded, ConsultationStep.Cancelled],
        [
            (ConsultationStep.Open, ConsultationTrigger.Close, ConsultationStep.Answering),
            (ConsultationStep.Answering, ConsultationTrigger.Conclude, ConsultationStep.Concluded),
            (ConsultationStep.Open, ConsultationTrigger.Cancel, ConsultationStep.Cancelled),
            (ConsultationStep.Answering, ConsultationTrigger.Cancel, ConsultationStep.Cancelled),
        ]
    );

    public static readonly Domain<PointStep, PointTrigger> Point = new(
        PointStep.Raised,
        [PointStep.Answered],
        [(PointStep.Raised, PointTrigger.Answer, PointStep.Answered)]
    );

    public static readonly Domain<FollowUpStep, FollowUpTrigger> FollowUp = new(
        FollowUpStep.Scheduled,
        [FollowUpStep.Closed],
        [
            (FollowUpStep.Scheduled, FollowUpTrigger.Open, FollowUpStep.Open),
            (FollowUpStep.Open, FollowUpTrigger.Close, FollowUpStep.Closed),
        ]
    );

    public static readonly Domain<ReportStep, ReportTrigger> Report = new(
        ReportStep.Due,
        [ReportStep.Accepted, ReportStep.Excused],
        [
            (ReportStep.Due, ReportTrigger.Submit, ReportStep.Submitted),
            (ReportStep.Submitted, ReportTrigger.Accept, ReportStep.Accepted),
            (ReportStep.Submitted, ReportTrigger.Return, ReportStep.Due),
            (ReportStep.Due, ReportTrigger.Excuse, ReportStep.Excused),
        ]
    );

    public static readonly Domain<EvaluationStep, EvaluationTrigger> Evaluation = new(
        EvaluationStep.Planned,
        [EvaluationStep.Concluded, EvaluationStep.Cancelled],
        [
            (EvaluationStep.Planned, EvaluationTrigger.Commission, EvaluationStep.Commissioned),
            (EvaluationStep.Commissioned, EvaluationTrigger.Begin, EvaluationStep.Underway),
            (EvaluationStep.Underway, EvaluationTrigger.Report, EvaluationStep.Reported),
            (EvaluationStep.Reported, EvaluationTrigger.Conclude, EvaluationStep.Concluded),
            (EvaluationStep.Reported, EvaluationTrigger.Return, EvaluationStep.Underway),
            (EvaluationStep.Planned, EvaluationTrigger.Cancel, EvaluationStep.Cancelled),
            (EvaluationStep.Commissioned, EvaluationTrigger.Cancel, EvaluationStep.Cancelled),
            (EvaluationStep.Underway, EvaluationTrigger.Cancel, EvaluationStep.Cancelled),
            (EvaluationStep.Reported, EvaluationTrigger.Cancel, EvaluationStep.Cancelled),
        ]
    );

    public static readonly Domain<RecommendationStep, RecommendationTrigger> Recommendation = new(
        RecommendationStep.Open,
        [RecommendationStep.Accepted, RecommendationStep.PartlyAccepted, RecommendationStep.Declined],
        [
            (RecommendationStep.Open, RecommendationTrigger.Accept, RecommendationStep.Accepted),
            (RecommendationStep.Open, RecommendationTrigger.AcceptPartly, RecommendationStep.PartlyAccepted),
            (RecommendationStep.Open, RecommendationTrigger.Decline, RecommendationStep.Declined),
        ]
    );

    public static readonly Domain<SignalStep, SignalTrigger> Signal = new(
        SignalStep.Raised,
        [SignalStep.Answered, SignalStep.Cleared],
        [
            (SignalStep.Raised, SignalTrigger.Answer, SignalStep.Answered),
            (SignalStep.Raised, SignalTrigger.Clear, SignalStep.Cleared),
        ]
    );

    private static (AreaStep, AreaTrigger, AreaStep)[] Ending(AreaStep from) =>
        [
            (from, AreaTrigger.Retire, AreaStep.Retired),
            (from, AreaTrigger.Merge, AreaStep.Merged),
            (from, AreaTrigger.Split, AreaStep.Split),
            (from, AreaTrigger.Close, AreaStep.Closed),
        ];
}
