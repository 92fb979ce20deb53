namespace SmartSpec;

/// <summary>The objects of a strategy, whatever their kind: where each stands, and in which order people look for them.</summary>
public static class SubjectViews
{
    /// <summary>The step of an object; null where it goes through none, or the strategy lacks it.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="subject">The object.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static SubjectStep? StepOf(this Strategy strategy, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        if (!Id<Subject>.IsWellFormed(subject.Id))
            return null;
        var id = subject.Id;
        return subject.Kind switch
        {
            SubjectKind.Strategy => Step(StrategyLifecycle.Table, strategy.Step),
            SubjectKind.Area => Step(AreaLifecycle.Table, strategy.Areas.Find(id)?.Step),
            SubjectKind.Review => Step(ReviewLifecycle.Table, strategy.Reviews.Find(id)?.Step),
            SubjectKind.Change => Step(ChangeLifecycle.Table, strategy.Changes.Find(id)?.Step),
            SubjectKind.Plan => Step(PlanLifecycle.Table, strategy.Plans.Find(id)?.Step),
            SubjectKind.Effort => Step(EffortLifecycle.Table, strategy.Efforts.Find(id)?.Step),
            SubjectKind.Consultation => Step(ConsultationLifecycle.Table, strategy.Consultations.Find(id)?.Step),
            SubjectKind.Point => Step(PointLifecycle.Table, strategy.Points.Find(id)?.Step),
            SubjectKind.Cycle => Step(FollowUpLifecycle.Table, strategy.Cycles.Find(id)?.Step),
            SubjectKind.Report => Step(ReportLifecycle.Table, strategy.FindReport(id)?.Step),
            SubjectKind.Evaluation => Step(EvaluationLifecycle.Table, strategy.Evaluations.Find(id)?.Step),
            SubjectKind.Recommendation => Step(RecommendationLifecycle.Table, strategy.Recommendations.Find(id)?.Step),
            SubjectKind.Signal => Step(SignalLifecycle.Table, strategy.Signals.Find(id)?.Step),
            _ => null,
        };
    }

    /// <summary>
    /// The objects that something can be done with, in the order in which people look for them: the strategy; then each area with
    /// its reviews, its plans, their consultations, its efforts and its open signals; then the follow-up cycles with their
    /// reports, the evaluations with their recommendations, and the changes.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IReadOnlyList<Subject> Subjects(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return
        [
            Subject.Of(strategy.Id),
            .. strategy.Areas.SelectMany(area => OfArea(strategy, area)),
            .. strategy.OpenSignals().Where(signal => signal.Area is null).Select(signal => Subject.Of(signal.Id)),
            .. strategy.Cycles.SelectMany(cycle =>
                (Subject[])[Subject.Of(cycle.Id), .. cycle.Reports.Select(report => Subject.Of(report.Id))]
            ),
            .. strategy.Evaluations.SelectMany(evaluation =>
                (Subject[])
                    [
                        Subject.Of(evaluation.Id),
                        .. strategy.RecommendationsOf(evaluation.Id).Select(recommendation => Subject.Of(recommendation.Id)),
                    ]
            ),
            .. strategy.Changes.Select(change => Subject.Of(change.Id)),
        ];
    }

    private static IEnumerable<Subject> OfArea(Strategy strategy, Area area) =>
        [
            Subject.Of(area.Id),
            .. Dialogue(strategy, Subject.Of(area.Id)),
            .. strategy.ReviewsOf(area.Id).Select(review => Subject.Of(review.Id)),
            .. strategy
                .Plans.Where(plan => plan.Area == area.Id)
                .Select(plan => Subject.Of(plan.Id))
                .SelectMany(plan => (Subject[])[plan, .. Dialogue(strategy, plan)]),
            .. strategy.EffortsOf(area.Id).Select(effort => Subject.Of(effort.Id)),
            .. strategy.OpenSignals(area.Id).Select(signal => Subject.Of(signal.Id)),
        ];

    private static IEnumerable<Subject> Dialogue(Strategy strategy, Subject about) =>
        [
            .. strategy.Consultations.Where(item => item.Subject == about).Select(item => Subject.Of(item.Id)),
            .. strategy.Points.Where(point => point.Subject == about).Select(point => Subject.Of(point.Id)),
        ];

    private static SubjectStep? Step<TStep, TTrigger>(Lifecycle<TStep, TTrigger> lifecycle, TStep? step)
        where TStep : struct, Enum
        where TTrigger : struct, Enum => step is { } known ? new(lifecycle.Name, Kebab.Of(known)) : null;
}
