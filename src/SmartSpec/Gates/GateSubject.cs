namespace SmartSpec;

/// <summary>The object of an act, with the objects that it stands in.</summary>
/// <param name="Subject">The object itself.</param>
/// <param name="Area">The area it belongs to, or is.</param>
/// <param name="Plan">The plan version it is.</param>
/// <param name="Effort">The effort it is, or stands under.</param>
/// <param name="Indicator">The indicator it is.</param>
/// <param name="Review">The selection review it is.</param>
/// <param name="Cycle">The follow-up cycle it is, or stands in.</param>
/// <param name="Report">The report of a follow-up cycle it is.</param>
/// <param name="Change">The change it is.</param>
public readonly record struct GateSubject(
    Subject Subject,
    Area? Area = null,
    PlanVersion? Plan = null,
    Effort? Effort = null,
    Indicator? Indicator = null,
    Review? Review = null,
    FollowUpCycle? Cycle = null,
    CycleReport? Report = null,
    Change? Change = null
)
{
    internal static GateSubject Of(Strategy strategy) => new(Subject.Of(strategy.Id));

    internal static GateSubject Of(Area area) => new(Subject.Of(area.Id), area);

    internal static GateSubject Of(Strategy state, PlanVersion plan) =>
        new(Subject.Of(plan.Id), state.Areas.Find(plan.Area), plan);

    internal static GateSubject Of(Strategy state, Review review) =>
        new(Subject.Of(review.Id), state.Areas.Find(review.Area), Review: review);

    internal static GateSubject Of(Strategy state, Effort effort) =>
        new(Subject.Of(effort.Id), state.Areas.Find(effort.Area), Effort: effort);

    internal static GateSubject Of(Strategy state, Indicator indicator) =>
        new(
            Subject.Of(indicator.Id),
            state.Areas.Find(indicator.Area),
            Effort: state.Efforts.Find(indicator.Effort),
            Indicator: indicator
        );

    internal static GateSubject Of(FollowUpCycle cycle) => new(Subject.Of(cycle.Id), Cycle: cycle);

    internal static GateSubject Of(Strategy state, FollowUpCycle cycle, CycleReport report) =>
        new(Subject.Of(report.Id), state.Areas.Find(report.Area), Cycle: cycle, Report: report);

    /// <summary>An evaluation, in the area that it covers where that is one alone.</summary>
    internal static GateSubject Of(Strategy state, Evaluation evaluation) =>
        new(Subject.Of(evaluation.Id), evaluation.Areas.Count == 1 ? state.Areas.Find(evaluation.Areas[0]) : null);

    /// <summary>A recommendation, in the area that it is about; or else where its evaluation stands.</summary>
    internal static GateSubject Of(Strategy state, Recommendation recommendation) =>
        new(
            Subject.Of(recommendation.Id),
            state.Areas.Find(recommendation.Area) ?? Of(state, state.Evaluations[recommendation.Evaluation]).Area
        );

    /// <summary>
    /// A change, in the area that it touches where that is one alone: that of the indicator where it adjusts one.
    /// </summary>
    internal static GateSubject Of(Strategy state, Change change) =>
        new(
            Subject.Of(change.Id),
            change.Proposal is ChangeProposal.AdjustIndicator adjust
                    ? state.Areas.Find(state.Indicators.Find(adjust.Indicator)?.Area)
                : change.Proposal.Areas() is [var area] ? state.Areas.Find(area)
                : null,
            Change: change
        );

    /// <summary>A signal, in the area that it concerns.</summary>
    internal static GateSubject Of(Strategy state, Signal signal) => new(Subject.Of(signal.Id), state.Areas.Find(signal.Area));

    /// <summary>The object that a subject names, with what it stands in; null where there is none.</summary>
    internal static GateSubject? Find(Strategy state, Subject subject) =>
        Around(state, subject) is { } around ? around with { Subject = subject } : null;

    private static GateSubject? Around(Strategy state, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Strategy => On(state, subject.Id == state.Id.Value),
            SubjectKind.Area => state.Areas.Find(subject.Id) is { } area ? Of(area) : null,
            SubjectKind.Review => state.Reviews.Find(subject.Id) is { } review ? Of(state, review) : null,
            SubjectKind.Plan => state.Plans.Find(subject.Id) is { } plan ? Of(state, plan) : null,
            SubjectKind.Field => state.FindField(subject.Id) is { } field ? Of(state, field.Plan) : null,
            SubjectKind.Effort => state.Efforts.Find(subject.Id) is { } effort ? Of(state, effort) : null,
            SubjectKind.Indicator => state.Indicators.Find(subject.Id) is { } indicator ? Of(state, indicator) : null,
            SubjectKind.Consultation => state.Consultations.Find(subject.Id) is { } consultation
                ? Around(state, consultation.Subject)
                : null,
            SubjectKind.Point => state.Points.Find(subject.Id) is { } point ? Around(state, point.Subject) : null,
            SubjectKind.Evaluation => state.Evaluations.Find(subject.Id) is { } evaluation ? Of(state, evaluation) : null,
            SubjectKind.Recommendation => state.Recommendations.Find(subject.Id) is { } recommendation
                ? Of(state, recommendation)
                : null,
            SubjectKind.Change => state.Changes.Find(subject.Id) is { } change ? Of(state, change) : null,
            SubjectKind.Signal => state.Signals.Find(subject.Id) is { } signal ? Of(state, signal) : null,
            SubjectKind.Cycle => state.Cycles.Find(subject.Id) is { } cycle ? Of(cycle) : null,
            SubjectKind.Report => state.FindReport(subject.Id) is { } report
                ? Of(state, state.Cycles[report.Cycle], report)
                : null,
            SubjectKind.Meeting => state.Meetings.Find(subject.Id) is { } meeting
                ? state.Areas.Find(meeting.Area) is { } met
                    ? Of(met)
                    : Of(state)
                : null,
            SubjectKind.Organisation => On(state, state.Organisations.Contains(subject.Id)),
            SubjectKind.Decision => On(state, state.Decisions.Contains(subject.Id)),
            SubjectKind.Goal => On(state, state.Goals.Contains(subject.Id)),
            SubjectKind.Evidence => On(state, state.Evidence.Contains(subject.Id)),
            SubjectKind.Call => On(state, state.Calls.Contains(subject.Id)),
            _ => null,
        };

    private static GateSubject? On(Strategy state, bool exists) => exists ? Of(state) : null;
}
