using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>The foundations of all that is decided or judged: which events do so, and about what.</summary>
internal static class Foundations
{
    // By type, since most events decide nothing.
    private static readonly FrozenDictionary<Type, Func<Strategy, Event, Foundation?>> ByEvent = new[]
    {
        On<StrategyEvent.Launched>((before, e) => Decided(before, e.Decision, Subject.Of(before.Id))),
        On<StrategyEvent.WoundDown>(
            (before, e) => Decided(before, e.Decision, [Subject.Of(before.Id), .. e.Decided.Select(item => item.Subject)])
        ),
        On<StrategyEvent.Closed>(
            (before, e) => Decided(before, e.Decision, [Subject.Of(before.Id), .. e.OpenItems.Select(item => item.Subject)])
        ),
        On<AreaEvent.Selected>((before, e) => Decided(before, e.Decision, Subject.Of(e.Area))),
        On<AreaEvent.Deselected>((before, e) => Decided(before, e.Decision, Subject.Of(e.Area))),
        On<AreaEvent.Paused>((before, e) => Decided(before, e.Decision, Subject.Of(e.Area))),
        On<AreaEvent.Resumed>((before, e) => Decided(before, e.Decision, Subject.Of(e.Area))),
        On<ReviewEvent.Reaffirmed>((before, e) => Decided(before, e.Decision, Subject.Of(e.Review))),
        On<PlanEvent.Adopted>((before, e) => Decided(before, e.Decision, Subject.Of(e.Plan))),
        On<PlanEvent.Rescinded>((before, e) => Decided(before, e.Decision, Subject.Of(e.Plan))),
        On<ChangeEvent.Approved>((before, e) => Decided(before, e.Decision, Subject.Of(e.Change))),
        On<ChangeEvent.Rejected>((before, e) => Decided(before, e.Decision, Subject.Of(e.Change))),
        On<ChangeEvent.Rescinded>((before, e) => Decided(before, e.Decision, Subject.Of(e.Change))),
        On<EvaluationEvent.Commissioned>((before, e) => Decided(before, e.Decision, Subject.Of(e.Evaluation))),
        On<EffortEvent.Scheduled>((before, e) => Decided(before, e.Decision, Subject.Of(e.Effort))),
        On<FundingEvent.DemandedBack>((before, e) => Decided(before, e.Decision, Subject.Of(e.Effort))),
        On<FundingEvent.DemandWithdrawn>((before, e) => Decided(before, e.Decision, Subject.Of(e.Effort))),
        On<DelegationEvent.Granted>(
            (before, e) =>
                Decided(before, e.Delegation.Decision) is { } given
                    ? given with
                    {
                        About = [new(SubjectKind.Delegation, e.Delegation.Id.Value)],
                    }
                    : null
        ),
        On<EnablingEvent.StatedNotRelevant>(
            (before, e) => Decided(before, e.Decision) is { } given ? given with { About = [Subject.Of(e.Criterion)] } : null
        ),
        On<AssignmentEvent.Granted>(
            (before, e) =>
                Decided(before, e.Assignment.Decision) is { } given
                    ? given with
                    {
                        About = [new(SubjectKind.Assignment, e.Assignment.Id.Value)],
                    }
                    : null
        ),
        On<SharingEvent.Shared>(
            (before, e) =>
                Decided(before, e.Partnership.Decision) is { } shared
                    ? shared with
                    {
                        About = [new(SubjectKind.Partnership, e.Partnership.Id.Value)],
                    }
                    : null
        ),
        On<DecisionEvent.Replaced>(
            (before, e) =>
                Decided(before, e.Decision, e.Subject, new(SubjectKind.Decision, e.Replaces.Value)) is { } again
                    ? again with
                    {
                        About = [e.Subject],
                    }
                    : null
        ),
        On<CorrectionEvent.Corrected>((before, e) => Decided(before, e.Decision, e.Right.SubjectIn(before))),
        On<EvaluationEvent.Concluded>((before, e) => Judged(before, Subject.Of(e.Evaluation))),
        On<IndicatorEvent.Judged>((before, e) => Judged(Subject.Of(e.Indicator), Subject.Of(e.Indicator))),
        On<HealthEvent.Judged>((before, e) => Judged(Place(before, e.Area), Place(before, e.Area))),
        On<ReportEvent.Accepted>((before, e) => Judged(Subject.Of(e.Report), Place(before, before.FindReport(e.Report)?.Area))),
        On<FollowUpEvent.Closed>((before, e) => Judged(Subject.Of(e.Cycle), Subject.Of(before.Id))),
    }.ToFrozenDictionary();

    /// <summary>What an event decides or judges, with what that rests on, in the strategy before the event.</summary>
    public static Foundation? Of(Strategy before, Event happened) =>
        ByEvent.TryGetValue(happened.GetType(), out var of) ? of(before, happened) : null;

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

    private static KeyValuePair<Type, Func<Strategy, Event, Foundation?>> On<T>(Func<Strategy, T, Foundation?> of)
        where T : Event => new(typeof(T), (before, happened) => of(before, (T)happened));

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
