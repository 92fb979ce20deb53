namespace SmartSpec;

/// <summary>What an act is done to, with the objects that it stands in.</summary>
/// <param name="Subject">The object itself.</param>
/// <param name="Area">The area it belongs to, or is.</param>
/// <param name="Plan">The plan version it is.</param>
/// <param name="Effort">The effort it is, or stands under.</param>
/// <param name="Indicator">The indicator it is.</param>
/// <param name="Review">The selection review it is.</param>
public readonly record struct GateSubject(
    Subject Subject, Area? Area = null, PlanVersion? Plan = null, Effort? Effort = null, Indicator? Indicator = null, Review? Review = null)
{
    internal static GateSubject Of(Strategy strategy) => new(Subject.Of(strategy.Id));

    internal static GateSubject Of(Area area) => new(Subject.Of(area.Id), area);

    internal static GateSubject Of(Strategy state, PlanVersion plan) => new(Subject.Of(plan.Id), state.Areas.Find(plan.Area), plan);

    internal static GateSubject Of(Strategy state, Review review) =>
        new(Subject.Of(review.Id), state.Areas.Find(review.Area), Review: review);

    internal static GateSubject Of(Strategy state, Effort effort) =>
        new(Subject.Of(effort.Id), state.Areas.Find(effort.Area), Effort: effort);

    /// <summary>An evaluation, in the area that it covers where that is one alone.</summary>
    internal static GateSubject Of(Strategy state, Evaluation evaluation) =>
        new(Subject.Of(evaluation.Id), evaluation.Areas.Count == 1 ? state.Areas.Find(evaluation.Areas[0]) : null);

    /// <summary>A recommendation, in the area that it is about; or else where its evaluation stands.</summary>
    internal static GateSubject Of(Strategy state, Recommendation recommendation) =>
        new(Subject.Of(recommendation.Id), state.Areas.Find(recommendation.Area) ?? Of(state, state.Evaluations[recommendation.Evaluation]).Area);
}
