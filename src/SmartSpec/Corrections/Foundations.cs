namespace SmartSpec;

/// <summary>The foundations of all that is decided or judged: which events do so, and about what.</summary>
internal static class Foundations
{
    /// <summary>What an event decides or judges, with what that rests on, in the strategy before the event.</summary>
    public static Foundation? Of(Strategy before, Event happened) =>
        happened switch
        {
            StrategyEvent.Launched e => Decided(before, e.Decision, Subject.Of(before.Id)),
            StrategyEvent.WoundDown e => Decided(
                before,
                e.Decision,
                [Subject.Of(before.Id), .. e.Decided.Select(item => item.Subject)]
            ),
            StrategyEvent.Closed e => Decided(
                before,
                e.Decision,
                [Subject.Of(before.Id), .. e.OpenItems.Select(item => item.Subject)]
            ),
            AreaEvent.Selected e => Decided(before, e.Decision, Subject.Of(e.Area)),
            AreaEvent.Deselected e => Decided(before, e.Decision, Subject.Of(e.Area)),
            AreaEvent.Paused e => Decided(before, e.Decision, Subject.Of(e.Area)),
            AreaEvent.Resumed e => Decided(before, e.Decision, Subject.Of(e.Area)),
            ReviewEvent.Reaffirmed e => Decided(before, e.Decision, Subject.Of(e.Review)),
            PlanEvent.Adopted e => Decided(before, e.Decision, Subject.Of(e.Plan)),
            PlanEvent.Rescinded e => Decided(before, e.Decision, Subject.Of(e.Plan)),
            ChangeEvent.Approved e => Decided(before, e.Decision, Subject.Of(e.Change)),
            ChangeEvent.Rejected e => Decided(before, e.Decision, Subject.Of(e.Change)),
            ChangeEvent.Rescinded e => Decided(before, e.Decision, Subject.Of(e.Change)),
            EvaluationEvent.Commissioned e => Decided(before, e.Decision, Subject.Of(e.Evaluation)),
            EffortEvent.Scheduled e => Decided(before, e.Decision, Subject.Of(e.Effort)),
            FundingEvent.DemandedBack e => Decided(before, e.Decision, Subject.Of(e.Effort)),
            FundingEvent.DemandWithdrawn e => Decided(before, e.Decision, Subject.Of(e.Effort)),
            DelegationEvent.Granted e => Decided(before, e.Delegation.Decision) is { } given
                ? given with
                {
                    About = [new(SubjectKind.Delegation, e.Delegation.Id.Value)],
                }
                : null,
            DecisionEvent.Replaced e => Decided(before, e.Decision, e.Subject, new(SubjectKind.Decision, e.Replaces.Value))
                is { } again
                ? again with
                {
                    About = [e.Subject],
                }
                : null,
            CorrectionEvent.Corrected e => Decided(before, e.Decision, e.Right.SubjectIn(before)),
            EvaluationEvent.Concluded e => Judged(before, Subject.Of(e.Evaluation)),
            IndicatorEvent.Judged e => Judged(Subject.Of(e.Indicator), Subject.Of(e.Indicator)),
            HealthEvent.Judged e => Judged(Place(before, e.Area), Place(before, e.Area)),
            ReportEvent.Accepted e => Judged(Subject.Of(e.Report), Place(before, before.FindReport(e.Report)?.Area)),
            FollowUpEvent.Closed e => Judged(Subject.Of(e.Cycle), Subject.Of(before.Id)),
            _ => null,
        };

    /// <summary>The decisions, reports and cycles in an opening statement, with what they rested on.</summary>
    public static IEnumerable<Foundation> Opening(Strategy opened) =>
        [
            .. opened.Areas.Select(area => Decided(opened, area.Decision, Subject.Of(area.Id))).OfType<Foundation>(),
            .. opened.Plans.Select(plan => Decided(opened, plan.Decision, Subject.Of(plan.Id))).OfType<Foundation>(),
            .. opened
                .Cycles.SelectMany(cycle => cycle.Reports)
                .Where(report => report.Step is ReportStep.Accepted)
                .Select(report => Judged(Subject.Of(report.Id), Place(opened, report.Area))),
            .. opened
                .Cycles.Where(cycle => cycle.Step is FollowUpStep.Closed)
                .Select(cycle => Judged(Subject.Of(cycle.Id), Subject.Of(opened.Id))),
        ];

    private static Foundation? Decided(Strategy state, Id<Decision>? decision, params EquatableArray<Subject> about) =>
        decision is { } id
            ? new()
            {
                Of = new(SubjectKind.Decision, id.Value),
                TakenIn = 0,
                About = about,
                On = Basis.Of(state, about),
            }
            : null;

    private static Foundation Judged(Strategy state, Subject subject) => Of(subject, Basis.Of(state, [subject]));

    /// <summary>A judgement of a whole area or strategy rests on all that is measured there.</summary>
    private static Foundation Judged(Subject subject, Subject place) => Of(subject, [place]);

    private static Foundation Of(Subject subject, EquatableArray<Subject> on) =>
        new()
        {
            Of = subject,
            TakenIn = 0,
            On = on,
        };

    private static Subject Place(Strategy state, Id<Area>? area) => area is { } id ? Subject.Of(id) : Subject.Of(state.Id);
}
