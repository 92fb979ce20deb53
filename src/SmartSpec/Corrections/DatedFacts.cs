namespace SmartSpec;

/// <summary>
/// The order between days: no correction puts what was inside the programme period outside it, or lets something rest on a
/// decision of a later day.
/// </summary>
internal static class DatedFacts
{
    /// <summary>Adds the reason where recorded facts would fall outside a corrected period.</summary>
    public static void StayInside(DecisionContext context, ProgrammePeriod right)
    {
        var was = context.State.Charter.Period;
        var outside = In(context.State)
            .Where(fact => fact.IsIn(was) && !fact.IsIn(right))
            .Select(fact => fact.Subject)
            .Distinct()
            .ToList();
        if (outside.Count > 0)
            context.Refuse(CorrectionRefusals.OutsidePeriod, Parameter.Many("items", outside));
    }

    /// <summary>Adds the reason where something would rest on a decision that was taken after it.</summary>
    public static void StayAfter(DecisionContext context, Fact.Decided right)
    {
        var was = context.State.Decisions[right.Decision].DecidedOn;
        var before = RestingOn(context.State, right.Decision)
            .Where(item => was <= item.On && item.On < right.DecidedOn)
            .Select(item => item.Subject)
            .Distinct()
            .ToList();
        if (before.Count > 0)
            context.Refuse(
                CorrectionRefusals.DecidedAfter,
                Parameter.Of("decision", right.Decision),
                Parameter.Of("on", right.DecidedOn),
                Parameter.Many("items", before)
            );
        foreach (var mark in context.State.Annulments)
            if (
                mark.ReplacedBy == right.Decision
                && context.State.Decisions.Find(mark.Decision)?.Annulled is { JudgedOn: var judged }
                && judged <= was
            )
                context.Require(
                    judged <= right.DecidedOn,
                    DecisionRefusals.BeforeJudgment,
                    ("decision", right.Decision),
                    ("judged", judged)
                );
    }

    /// <summary>Everything in a strategy that has a day or a year in the programme period.</summary>
    public static IEnumerable<DatedFact> In(Strategy state) =>
        [
            .. state.Decisions.Select(it => On(SubjectKind.Decision, it.Id.Value, it.DecidedOn)),
            .. state.Meetings.Select(it => On(SubjectKind.Meeting, it.Id.Value, it.HeldOn)),
            .. state.Points.Select(it => On(SubjectKind.Point, it.Id.Value, it.RaisedOn)),
            .. state.Reviews.Select(it => On(SubjectKind.Review, it.Id.Value, it.OpenedOn)),
            .. state.Calls.SelectMany(it =>
                Days(it.AnnouncedOn, it.OpensOn, it.ClosesOn).Select(day => On(SubjectKind.Call, it.Id.Value, day))
            ),
            .. state.Evaluations.SelectMany(it =>
                Days(it.FirstDay, it.LastDay).Select(day => On(SubjectKind.Evaluation, it.Id.Value, day))
            ),
            .. state.Indicators.SelectMany(it =>
                Days([
                        it.Terms.Baseline?.On,
                        it.Terms.Target?.On,
                        .. it.Terms.Milestones.Select(value => (LocalDate?)value.On),
                        .. it.Measurements.Select(value => (LocalDate?)value.On),
                    ])
                    .Select(day => On(SubjectKind.Indicator, it.Id.Value, day))
            ),
            .. state
                .Plans.Where(plan => plan.EffectiveFrom is not null)
                .Select(plan => new DatedFact(Subject.Of(plan.Id), Effective: plan.EffectiveFrom)),
            .. state
                .Changes.Where(change => change.EffectiveFrom is not null)
                .Select(change => new DatedFact(Subject.Of(change.Id), Effective: change.EffectiveFrom)),
            .. state.Efforts.SelectMany(Of),
            .. state
                .Cycles.Where(cycle => cycle.Step is not FollowUpStep.Scheduled)
                .SelectMany(cycle => Days(cycle.FirstDay, cycle.LastDay).Select(day => Working(Subject.Of(cycle.Id), day))),
        ];

    private static IEnumerable<DatedFact> Of(Effort effort) =>
        [
            // What was planned of an effort that was cancelled never happened.
            .. effort.Step is EffortStep.Cancelled
                ? []
                : Days(effort.FirstDay, effort.LastDay).Select(day => Working(Subject.Of(effort.Id), day)),
            .. effort
                .Budget.Select(amount => amount.Year)
                .Concat(effort.Funding.Select(line => line.Year))
                .Distinct()
                .Select(year => new DatedFact(Subject.Of(effort.Id), Year: year)),
            .. Days([.. effort.Funding.SelectMany(line => line.Recoveries).Select(recovery => recovery.On)])
                .Select(day => On(SubjectKind.Effort, effort.Id.Value, day)),
        ];

    private static IEnumerable<(Subject Subject, LocalDate On)> RestingOn(Strategy state, Id<Decision> decision) =>
        [
            .. state
                .Foundations.Where(taken =>
                    taken.Of == new Subject(SubjectKind.Decision, decision.Value) && taken.TakenOn is not null
                )
                .SelectMany(taken => taken.About.Select(about => (about, taken.TakenOn!.Value))),
            .. state
                .Plans.Where(plan => plan.Decision == decision && plan.EffectiveFrom is not null)
                .Select(plan => (Subject.Of(plan.Id), plan.EffectiveFrom!.Value)),
            .. state
                .Changes.Where(change => change.Decision == decision && change.EffectiveFrom is not null)
                .Select(change => (Subject.Of(change.Id), change.EffectiveFrom!.Value)),
            .. state
                .Areas.Where(area => area.Paused?.Decision == decision)
                .Select(area => (Subject.Of(area.Id), area.Paused!.Since)),
            .. state
                .Plans.Where(plan => plan.EffectiveFrom is not null && state.Areas.Find(plan.Area)?.Decision == decision)
                .Select(plan => (Subject.Of(plan.Id), plan.EffectiveFrom!.Value)),
            .. state
                .Efforts.SelectMany(effort => effort.Funding.SelectMany(line => line.Recoveries).Select(it => (effort, it)))
                .Where(pair => pair.it.Decision == decision && pair.it.On is not null)
                .Select(pair => (Subject.Of(pair.effort.Id), pair.it.On!.Value)),
            .. state.Decisions[decision].Annulled is { } annulled
                ? [(new Subject(SubjectKind.Decision, decision.Value), annulled.JudgedOn)]
                : Array.Empty<(Subject, LocalDate)>(),
        ];

    private static List<LocalDate> Days(params ReadOnlySpan<LocalDate?> days)
    {
        var all = new List<LocalDate>();
        foreach (var day in days)
            if (day is { } known)
                all.Add(known);
        return all;
    }

    private static DatedFact On(SubjectKind kind, string id, LocalDate day) => new(new(kind, id), Day: day);

    private static DatedFact Working(Subject subject, LocalDate day) => new(subject, Working: day);
}
