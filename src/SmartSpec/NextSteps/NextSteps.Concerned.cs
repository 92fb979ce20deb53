namespace SmartSpec;

/// <content>The objects that concern the one whose next steps are requested.</content>
internal sealed partial class NextSteps
{
    /// <summary>The object itself, or those of an area, or those under it; all where none is named.</summary>
    private IEnumerable<T> Concerned<T>(EntitySet<T> all, SubjectKind kind, Func<T, Id<Area>?> areaOf)
        where T : class, IIdentified<T> =>
        about switch
        {
            null => all,
            { } subject when subject.Kind == kind => Named(all, subject),
            { Kind: SubjectKind.Area } area when kind is SubjectKind.Review or SubjectKind.Plan or SubjectKind.Effort =>
                all.Under(area),
            { Kind: SubjectKind.Area } area => all.Where(item => areaOf(item)?.Value == area.Id),
            {
                Kind: SubjectKind.Strategy
                    or SubjectKind.Review
                    or SubjectKind.Plan
                    or SubjectKind.Effort
                    or SubjectKind.Cycle
                    or SubjectKind.Report
            } subject when kind is SubjectKind.Consultation or SubjectKind.Point => all.Under(subject),
            _ => [],
        };

    private static IEnumerable<T> Named<T>(EntitySet<T> all, Subject subject)
        where T : class, IIdentified<T> => Id<T>.IsWellFormed(subject.Id) && all.Find(subject.Id) is { } one ? [one] : [];

    /// <summary>The points; of an area those that wait for an answer, since those answered can be thousands.</summary>
    private IEnumerable<Point> ConcernedPoints() =>
        about is { Kind: SubjectKind.Area } area
            ? state.Points.UnderAny(subject => state.AreaOf(subject)?.Value == area.Id)
            : Concerned(state.Points, SubjectKind.Point, _ => null);

    /// <summary>
    /// Adds open cycles and their reports: of a cycle itself and all its reports; of an area its own reports; of the strategy the
    /// cycles and its own reports; of a report that.
    /// </summary>
    private void AddFollowUp()
    {
        if (about is not (null or { Kind: SubjectKind.Strategy or SubjectKind.Area or SubjectKind.Cycle or SubjectKind.Report }))
            return;
        foreach (var cycle in state.OpenCycles())
        {
            var all = about is null || about == Subject.Of(cycle.Id);
            if (all || about == Subject.Of(state.Id))
                Add("follow-up.edit", Subject.Of(cycle.Id), cycle);
            foreach (var report in cycle.Reports)
                if (
                    all
                    || about == Subject.Of(report.Id)
                    || about == (report.Area is { } area ? Subject.Of(area) : Subject.Of(state.Id))
                )
                    Add("report.edit", Subject.Of(report.Id), report);
        }
    }

    /// <summary>The evaluation, or those that cover the area; of the strategy those that cover it as a whole.</summary>
    private IEnumerable<Evaluation> ConcernedEvaluations() =>
        about switch
        {
            null => state.Evaluations,
            { Kind: SubjectKind.Evaluation } subject => Named(state.Evaluations, subject),
            { Kind: SubjectKind.Area } area => Id<Area>.IsWellFormed(area.Id) ? state.EvaluationsOf(area.Id) : [],
            { Kind: SubjectKind.Strategy } => state.Evaluations.Where(evaluation => evaluation.CoversAll),
            _ => [],
        };

    /// <summary>
    /// The recommendation, or those of the evaluation; of an area those about it, and about all that an evaluation which names it
    /// covers.
    /// </summary>
    private IEnumerable<Recommendation> ConcernedRecommendations() =>
        about switch
        {
            null => state.Recommendations,
            { Kind: SubjectKind.Recommendation } subject => Named(state.Recommendations, subject),
            { Kind: SubjectKind.Evaluation } subject => state.Recommendations.Under(subject),
            { Kind: SubjectKind.Area } area => state.Recommendations.Where(recommendation =>
                recommendation.Area is { } own
                    ? own.Value == area.Id
                    : state.Evaluations[recommendation.Evaluation].Areas.Any(covered => covered.Value == area.Id)
            ),
            { Kind: SubjectKind.Strategy } => state.Recommendations.Where(recommendation =>
                recommendation.Area is null && state.Evaluations[recommendation.Evaluation].CoversAll
            ),
            _ => [],
        };

    /// <summary>
    /// The change, or the open ones that touch the area or the indicator; one that is not open has no next step.
    /// </summary>
    private IEnumerable<Change> ConcernedChanges() =>
        about switch
        {
            null => state.Changes,
            { Kind: SubjectKind.Change } subject => Named(state.Changes, subject),
            { Kind: SubjectKind.Area } area => state.Changes.Where(change =>
                change.Step.IsOpen() && change.Proposal.Areas().Any(touched => touched.Value == area.Id)
            ),
            { Kind: SubjectKind.Indicator } indicator => state.Changes.Where(change =>
                change.Step.IsOpen() && change.Proposal.About().Contains(indicator)
            ),
            _ => [],
        };

    /// <summary>The signal, or those of the area; of the strategy those that concern no area alone.</summary>
    private IEnumerable<Signal> ConcernedSignals() =>
        about switch
        {
            null => state.OpenSignals(),
            { Kind: SubjectKind.Signal } subject => Named(state.Signals, subject),
            { Kind: SubjectKind.Area } area => state.Signals.Under(area),
            { Kind: SubjectKind.Strategy } => state
                .Signals.UnderAny(subject => subject.Kind is not SubjectKind.Area)
                .Where(signal => signal.Area is null),
            _ => [],
        };
}
