using System.Collections.Frozen;

namespace SmartSpec.Definitions;

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
    private static readonly FrozenDictionary<SubjectKind, ConceptObject> Objects = Concepts
        .All.SelectMany(concept => concept.Objects)
        .ToFrozenDictionary(objects => objects.Kind);

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
        Objects.TryGetValue(subject.Kind, out var objects) && objects.Find(state, subject.Id) is { } on
            ? on with
            {
                Subject = subject,
            }
            : null;
}
