namespace SmartSpec;

/// <summary>
/// Correcting as preparation: who corrects what a decision is about to rest on has prepared it, for four-eyes. Before that,
/// whoever nominates or submits answers for the facts as they are; only an assessment is its author's.
/// </summary>
internal static class Correcting
{
    /// <summary>
    /// What is before those who decide and rests on a fact; nobody prepares by the charter or an earlier decision.
    /// </summary>
    public static EquatableArray<Subject> Prepared(Strategy state, Fact fact)
    {
        if (fact is Fact.Chartered or Fact.Decided)
            return [];
        var subject = fact.SubjectIn(state);
        return [.. ToDecide(state).Where(on => Basis.Of(state, [on]).Contains(subject))];
    }

    /// <summary>Puts the corrector among those who prepared.</summary>
    public static void Put(Strategy state, CorrectionEvent.Corrected corrected, Proposer by)
    {
        if (corrected.Right is Fact.Assessed { Area: var assessed })
        {
            state.Areas = state.Areas.Change(assessed, area => area with { AssessedBy = With(area.AssessedBy, by) });
            if (state.OpenReview(assessed) is { } open)
                state.Reviews = state.Reviews.Put(open with { AssessedBy = With(open.AssessedBy, by) });
        }

        foreach (var subject in corrected.Prepared)
            switch (subject.Kind)
            {
                case SubjectKind.Area:
                    state.Areas = state.Areas.Change(subject.Id, it => it with { Proposers = With(it.Proposers, by) });
                    break;
                case SubjectKind.Review:
                    state.Reviews = state.Reviews.Change(subject.Id, it => it with { Proposers = With(it.Proposers, by) });
                    break;
                case SubjectKind.Plan:
                    state.Plans = state.Plans.Change(subject.Id, it => it with { Proposers = With(it.Proposers, by) });
                    break;
                case SubjectKind.Change:
                    state.Changes = state.Changes.Change(subject.Id, it => it with { Proposers = With(it.Proposers, by) });
                    break;
                case SubjectKind.Report:
                    Id<CycleReport> report = subject.Id;
                    state.Cycles = state.Cycles.Change(
                        CycleReport.CycleOf(report),
                        cycle => cycle.With(report, it => it with { Proposers = With(it.Proposers, by) })
                    );
                    break;
            }
    }

    private static IEnumerable<Subject> ToDecide(Strategy state) =>
        [
            .. state.Areas.Where(area => area.Step is AreaStep.Nominated).Select(area => Subject.Of(area.Id)),
            .. state.Reviews.Where(review => review.Step is ReviewStep.Open).Select(review => Subject.Of(review.Id)),
            .. state.Plans.Where(plan => plan.Step is PlanStep.Deciding).Select(plan => Subject.Of(plan.Id)),
            .. state
                .Changes.Where(change => change.Step is ChangeStep.Proposed or ChangeStep.Assessed)
                .Select(change => Subject.Of(change.Id)),
            .. state
                .Cycles.SelectMany(cycle => cycle.Reports)
                .Where(report => report.Step is ReportStep.Submitted)
                .Select(report => Subject.Of(report.Id)),
        ];

    /// <summary>Where the record does not show who prepared, it does not show that by a correction either.</summary>
    private static EquatableArray<Proposer> With(EquatableArray<Proposer> proposers, Proposer by) =>
        proposers.Count == 0 || proposers.Contains(by) ? proposers : proposers.Add(by);

    private static EquatableArray<Id<Actor>> With(EquatableArray<Id<Actor>> persons, Proposer by) =>
        [.. persons.Union(by.Persons)];
}
