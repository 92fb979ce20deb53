namespace SmartSpec;

/// <content>
/// The objects of a strategy, whatever their kind: the step of each, and the order in which people look for them.
/// </content>
public sealed partial record Strategy
{
    /// <summary>The step of an object; null where it goes through none, or the strategy lacks it.</summary>
    /// <param name="subject">The object.</param>
    public SubjectStep? StepOf(Subject subject)
    {
        if (!Id<Subject>.IsWellFormed(subject.Id))
            return null;
        var id = subject.Id;
        return subject.Kind switch
        {
            SubjectKind.Strategy => At(StrategyLifecycle.Table, Step),
            SubjectKind.Area => At(AreaLifecycle.Table, Areas.Find(id)?.Step),
            SubjectKind.Review => At(ReviewLifecycle.Table, Reviews.Find(id)?.Step),
            SubjectKind.Change => At(ChangeLifecycle.Table, Changes.Find(id)?.Step),
            SubjectKind.Plan => At(PlanLifecycle.Table, Plans.Find(id)?.Step),
            SubjectKind.Effort => At(EffortLifecycle.Table, Efforts.Find(id)?.Step),
            SubjectKind.Consultation => At(ConsultationLifecycle.Table, Consultations.Find(id)?.Step),
            SubjectKind.Point => At(PointLifecycle.Table, Points.Find(id)?.Step),
            SubjectKind.Cycle => At(FollowUpLifecycle.Table, Cycles.Find(id)?.Step),
            SubjectKind.Report => At(ReportLifecycle.Table, FindReport(id)?.Step),
            SubjectKind.Evaluation => At(EvaluationLifecycle.Table, Evaluations.Find(id)?.Step),
            SubjectKind.Recommendation => At(RecommendationLifecycle.Table, Recommendations.Find(id)?.Step),
            SubjectKind.Signal => At(SignalLifecycle.Table, Signals.Find(id)?.Step),
            _ => null,
        };
    }

    /// <summary>
    /// The objects that something can be done with, in the order in which people look for them: the strategy; then each area with
    /// its reviews, its plans, their consultations, its efforts and its open signals; then the follow-up cycles with their
    /// reports, the evaluations with their recommendations, and the changes.
    /// </summary>
    public IReadOnlyList<Subject> Subjects()
    {
        return
        [
            Subject.Of(Id),
            .. Areas.SelectMany(area => SubjectsOf(area)),
            .. OpenSignals().Where(signal => signal.Area is null).Select(signal => Subject.Of(signal.Id)),
            .. Cycles.SelectMany(cycle =>
                (Subject[])[Subject.Of(cycle.Id), .. cycle.Reports.Select(report => Subject.Of(report.Id))]
            ),
            .. Evaluations.SelectMany(evaluation =>
                (Subject[])
                    [
                        Subject.Of(evaluation.Id),
                        .. RecommendationsOf(evaluation.Id).Select(recommendation => Subject.Of(recommendation.Id)),
                    ]
            ),
            .. Changes.Select(change => Subject.Of(change.Id)),
        ];
    }

    private IEnumerable<Subject> SubjectsOf(Area area) =>
        [
            Subject.Of(area.Id),
            .. DialogueAbout(Subject.Of(area.Id)),
            .. ReviewsOf(area.Id).Select(review => Subject.Of(review.Id)),
            .. Plans
                .Where(plan => plan.Area == area.Id)
                .Select(plan => Subject.Of(plan.Id))
                .SelectMany(plan => (Subject[])[plan, .. DialogueAbout(plan)]),
            .. EffortsOf(area.Id).Select(effort => Subject.Of(effort.Id)),
            .. OpenSignals(area.Id).Select(signal => Subject.Of(signal.Id)),
        ];

    private IEnumerable<Subject> DialogueAbout(Subject about) =>
        [
            .. Consultations.Where(item => item.Subject == about).Select(item => Subject.Of(item.Id)),
            .. Points.Where(point => point.Subject == about).Select(point => Subject.Of(point.Id)),
        ];

    private static SubjectStep? At<TStep, TTrigger>(LifecycleTable<TStep, TTrigger> lifecycle, TStep? step)
        where TStep : struct, Enum
        where TTrigger : struct, Enum => step is { } known ? new(lifecycle.Name, Kebab.Of(known)) : null;
}
