namespace SmartSpec.Definitions;

/// <summary>The object of an act, with the objects that contain it.</summary>
internal readonly record struct GateSubject
{
    /// <summary>The object itself.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The area it belongs to, or is.</summary>
    public Area? Area { get; init; }

    /// <summary>The plan version it is.</summary>
    public PlanVersion? Plan { get; init; }

    /// <summary>The effort it is, or belongs to.</summary>
    public Effort? Effort { get; init; }

    /// <summary>The indicator it is.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The selection review it is.</summary>
    public Review? Review { get; init; }

    /// <summary>The follow-up cycle it is, or belongs to.</summary>
    public FollowUpCycle? Cycle { get; init; }

    /// <summary>The report of a follow-up cycle it is.</summary>
    public CycleReport? Report { get; init; }

    /// <summary>The change it is.</summary>
    public Change? Change { get; init; }

    public static GateSubject Of(Strategy strategy) => new() { Subject = Subject.Of(strategy.Id) };

    public static GateSubject Of(Area area) => new() { Subject = Subject.Of(area.Id), Area = area };

    public static GateSubject Of(Strategy state, PlanVersion plan) =>
        new()
        {
            Subject = Subject.Of(plan.Id),
            Area = state.Areas.Find(plan.Area),
            Plan = plan,
        };

    public static GateSubject Of(Strategy state, Review review) =>
        new()
        {
            Subject = Subject.Of(review.Id),
            Area = state.Areas.Find(review.Area),
            Review = review,
        };

    public static GateSubject Of(Strategy state, Effort effort) =>
        new()
        {
            Subject = Subject.Of(effort.Id),
            Area = state.Areas.Find(effort.Area),
            Effort = effort,
        };

    public static GateSubject Of(Strategy state, Indicator indicator) =>
        new()
        {
            Subject = Subject.Of(indicator.Id),
            Area = state.Areas.Find(indicator.Area),
            Effort = state.Efforts.Find(indicator.Effort),
            Indicator = indicator,
        };

    public static GateSubject Of(FollowUpCycle cycle) => new() { Subject = Subject.Of(cycle.Id), Cycle = cycle };

    /// <summary>
    /// A report, in its area; where that has ended, also in the first effort that is carried out there by an owner.
    /// </summary>
    public static GateSubject Of(Strategy state, FollowUpCycle cycle, CycleReport report) =>
        new()
        {
            Subject = Subject.Of(report.Id),
            Area = state.Areas.Find(report.Area),
            Effort =
                state.Areas.Find(report.Area) is { } area && !area.Step.IsSelected()
                    ? state.EffortsOf(area.Id).FirstOrDefault(effort => effort is { IsCarriedOut: true, Owner: not null })
                    : null,
            Cycle = cycle,
            Report = report,
        };

    /// <summary>An evaluation, in the area that it covers where that is one alone.</summary>
    public static GateSubject Of(Strategy state, Evaluation evaluation) =>
        new()
        {
            Subject = Subject.Of(evaluation.Id),
            Area = evaluation.Areas.Count == 1 ? state.Areas.Find(evaluation.Areas[0]) : null,
        };

    /// <summary>A recommendation, in the area that it is about, or else in the area of its evaluation.</summary>
    public static GateSubject Of(Strategy state, Recommendation recommendation) =>
        new()
        {
            Subject = Subject.Of(recommendation.Id),
            Area = state.Areas.Find(recommendation.Area) ?? Of(state, state.Evaluations[recommendation.Evaluation]).Area,
        };

    /// <summary>
    /// A change, in the area that it touches where that is one alone: that of the indicator where it adjusts one.
    /// </summary>
    public static GateSubject Of(Strategy state, Change change) =>
        new()
        {
            Subject = Subject.Of(change.Id),
            Area =
                change.Proposal is ChangeProposal.AdjustIndicator adjust
                    ? state.Areas.Find(state.Indicators.Find(adjust.Indicator)?.Area)
                : change.Proposal.Areas() is [var area] ? state.Areas.Find(area)
                : null,
            Change = change,
        };

    /// <summary>A signal, in the area that it concerns.</summary>
    public static GateSubject Of(Strategy state, Signal signal) =>
        new() { Subject = Subject.Of(signal.Id), Area = state.Areas.Find(signal.Area) };

    /// <summary>The object that a subject names, with the objects that contain it; null where there is none.</summary>
    public static GateSubject? Find(Strategy state, Subject subject) =>
        ConceptObjects.Find(subject.Kind)?.Find(state, subject.Id) is { } on ? on with { Subject = subject } : null;
}
