namespace SmartSpec;

/// <summary>Why a signal is cleared when its rule no longer finds its object, and how that stands instead.</summary>
internal static class SignalClearing
{
    public static SignalEnd Why(Strategy state, Signal signal) =>
        state.Definition.Signals?.Rule(signal.Rule) is not { } rule ? SignalEnd.RuleGone
        : HasEnded(state, signal.Subject) ? SignalEnd.SubjectEnded
        : rule.WaitsWhilePaused && state.Areas.Find(signal.Area)?.Paused is not null ? SignalEnd.AreaPaused
        : SignalEnd.CauseGone;

    /// <summary>How an object stands on a day, in the words that its kind has.</summary>
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
            SubjectKind.Recommendation when state.Recommendations.Find(subject.Id) is { } held => SignalDetail.Of(
                ("step", Kebab.Of(held.Step))
            ),
            SubjectKind.Evidence when state.Evidence.Find(subject.Id) is { Facts.ValidUntil: { } until } => SignalDetail.Of(
                ("valid-until", until)
            ),
            _ => [],
        };

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
