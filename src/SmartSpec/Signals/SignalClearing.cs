namespace SmartSpec;

/// <summary>The clearing of signals: the reason, and the state of the object.</summary>
internal static class SignalClearing
{
    /// <summary>The reason to clear a signal that its rule no longer finds.</summary>
    public static SignalEnd Why(Strategy state, Signal signal) =>
        state.Definition.Signals?.Rule(signal.Rule) is not { } rule ? SignalEnd.RuleGone
        : HasEnded(state, signal.Subject) ? SignalEnd.SubjectEnded
        : rule.WaitsWhilePaused && state.Areas.Find(signal.Area)?.Paused is not null ? SignalEnd.AreaPaused
        : SignalEnd.CauseGone;

    /// <summary>The state of an object on a day, by its kind.</summary>
    public static EquatableArray<SignalDetail> Standing(Strategy state, Subject subject, LocalDate on) =>
        subject.Kind switch
        {
            SubjectKind.Indicator
                when state.Indicators.Find(subject.Id) is { } indicator
                    && indicator.LatestBy(on) is { Value: { } value } latest => SignalDetail.Of(
                ("on", latest.On),
                ("value", value)
            ),
            SubjectKind.Effort when state.Efforts.Find(subject.Id) is { } effort => SignalDetail.Of(
                ("step", Kebab.Of(effort.Step))
            ),
            SubjectKind.Plan when state.Plans.Find(subject.Id) is { } plan => SignalDetail.Of(("step", Kebab.Of(plan.Step))),
            SubjectKind.Area when state.Areas.Find(subject.Id) is { } area => SignalDetail.Of(("step", Kebab.Of(area.Step))),
            SubjectKind.Point when state.Points.Find(subject.Id) is { } point => SignalDetail.Of(("step", Kebab.Of(point.Step))),
            SubjectKind.Recommendation when state.Recommendations.Find(subject.Id) is { } recommendation => SignalDetail.Of(
                ("step", Kebab.Of(recommendation.Step))
            ),
            SubjectKind.Evidence when state.Evidence.Find(subject.Id) is { Facts.ValidUntil: { } until } => SignalDetail.Of(
                ("valid-until", until)
            ),
            _ => [],
        };

    /// <summary>The events that clear all open signals when the strategy closes.</summary>
    public static IEnumerable<Event> OnClose(Strategy state, LocalDate on) =>
        state.OpenSignals().Select(signal => new SignalEvent.Cleared(signal.Id, SignalEnd.StrategyClosed, on, []));

    private static bool HasEnded(Strategy state, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Indicator => state.Indicators.Find(subject.Id) is not { ClosedBecause: null } indicator
                || !IsSelected(state, indicator.Area)
                || state.Efforts.Find(indicator.Effort) is { Step: EffortStep.Completed or EffortStep.Cancelled },
            SubjectKind.Effort => state.Efforts.Find(subject.Id) is not { } effort
                || !effort.Step.IsOpen()
                || !IsSelected(state, effort.Area),
            SubjectKind.Plan => state.Plans.Find(subject.Id) is not { Step: PlanStep.InForce } plan
                || !IsSelected(state, plan.Area),
            SubjectKind.Area => !IsSelected(state, subject.Id),
            SubjectKind.Evidence => !state.Areas.Any(area =>
                (area.Step.IsCandidate() || area.Step.IsSelected()) && area.Grounds.Evidence.Contains(subject.Id)
            ),
            SubjectKind.Recommendation => state.Recommendations.Find(subject.Id) is not { Lapsed: false },
            _ => false,
        };

    private static bool IsSelected(Strategy state, Id<Area> area) => state.Areas.Find(area)?.Step.IsSelected() is true;
}
