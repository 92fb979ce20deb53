namespace SmartSpec;

/// <summary>
/// One reading of the health of a strategy and its areas on a day: every reason makes it watched or poor, and the worst one
/// decides.
/// </summary>
internal sealed class HealthReading
{
    private readonly Strategy state;
    private readonly LocalDate on;
    private readonly HealthLimits limits;
    private readonly ILookup<Id<Area>?, Obligation> overdue;
    private readonly ILookup<Id<Area>?, Signal> signals;

    public HealthReading(Strategy state, LocalDate on)
    {
        (this.state, this.on, limits) = (state, on, state.Definition.HealthLimits);
        overdue = state
            .Obligations()
            .Where(owed => owed.IsOverdue(on))
            .ToLookup(owed => GateSubject.Find(state, owed.Subject)?.Area?.Id);
        signals = state.OpenSignals().Where(signal => signal.RaisedOn <= on).ToLookup(signal => signal.Area);
    }

    public Health Of(Area area)
    {
        var subject = Subject.Of(area.Id);
        return Whole(
            subject,
            [
                .. Signals(subject, area.Id),
                .. Overdue(subject, area.Id),
                .. Indicators(area),
                .. Funding(area),
                .. Dialogue(area),
                .. Pause(area),
            ],
            area.JudgedHealth
        );
    }

    public Health OfStrategy()
    {
        var subject = Subject.Of(state.Id);
        return Whole(subject, [.. Signals(subject, null), .. Overdue(subject, null), .. Areas()], state.JudgedHealth);
    }

    private Health Whole(Subject subject, EquatableArray<HealthReason> reasons, HealthJudgement? judged) =>
        new()
        {
            Subject = subject,
            On = on,
            Level = reasons.Select(reason => reason.Level).DefaultIfEmpty(HealthLevel.Good).Max(),
            Reasons = reasons,
            Judgement = judged?.JudgedOn <= on ? judged : null,
        };

    private IEnumerable<HealthReason> Signals(Subject subject, Id<Area>? area) =>
        signals[area]
            .GroupBy(signal => signal.Rule)
            .Select(kind => new HealthReason
            {
                Code = "open-signals",
                Level = kind.Count() >= limits.PoorSignals ? HealthLevel.Poor : HealthLevel.Watch,
                Subject = subject,
                Details = [.. SignalDetail.Of(("count", kind.Count())), SignalDetail.Label("rule", $"signal-rule.{kind.Key}")],
            });

    private IEnumerable<HealthReason> Overdue(Subject subject, Id<Area>? area) =>
        overdue[area]
            .GroupBy(owed => owed.Act)
            .Select(act =>
            {
                var days = act.Max(owed => -owed.DaysLeft(on)!.Value);
                return new HealthReason
                {
                    Code = "overdue",
                    Level = days > limits.PoorOverdueDays ? HealthLevel.Poor : HealthLevel.Watch,
                    Subject = subject,
                    Details =
                    [
                        .. SignalDetail.Of(("count", act.Count()), ("days", days)),
                        SignalDetail.Label("act", ActKeys.Owed(act.Key)),
                    ],
                };
            });

    private IEnumerable<HealthReason> Indicators(Area area)
    {
        var (off, risk, valued) = (0, 0, 0);
        foreach (var indicator in state.Indicators.Under(Subject.Of(area.Id)))
            Count(indicator);
        foreach (var effort in state.Efforts.Under(Subject.Of(area.Id)))
        foreach (var indicator in state.Indicators.Under(Subject.Of(effort.Id)))
            Count(indicator);
        if (off > 0)
            yield return new()
            {
                Code = "indicators-off-track",
                Level = off * 100 >= valued * limits.PoorOffTrackPercent ? HealthLevel.Poor : HealthLevel.Watch,
                Subject = Subject.Of(area.Id),
                Details = SignalDetail.Of(("count", off), ("of", valued)),
            };
        if (risk > 0)
            yield return new()
            {
                Code = "indicators-at-risk",
                Level = HealthLevel.Watch,
                Subject = Subject.Of(area.Id),
                Details = SignalDetail.Of(("count", risk), ("of", valued)),
            };

        void Count(Indicator indicator)
        {
            if (indicator.ClosedBecause is not null)
                return;
            var status = IndicatorStanding.Of(state.Definition, indicator, on).Status;
            valued += status is IndicatorStatus.NoValue or IndicatorStatus.NoPath ? 0 : 1;
            off += status is IndicatorStatus.OffTrack ? 1 : 0;
            risk += status is IndicatorStatus.AtRisk ? 1 : 0;
        }
    }

    private IEnumerable<HealthReason> Funding(Area area)
    {
        if (state.PlanInForce(area.Id, PlanKind.Action) is not { } plan)
            yield break;
        var money = default(ExactMoney);
        foreach (var id in plan.Action.Efforts)
            if (state.Efforts.Find(id) is { Step: not EffortStep.Cancelled } effort)
                money += ExactMoney.Of(state, effort);
        if (!money.IsCovered(limits.FundingPercent))
            yield return new()
            {
                Code = "funding-cover",
                Level = HealthLevel.Watch,
                Subject = Subject.Of(area.Id),
                Details = SignalDetail.Of(
                    ("cover", decimal.Floor(money.Committed * 100 / money.Budget)),
                    ("percent", limits.FundingPercent)
                ),
            };
    }

    private IEnumerable<HealthReason> Dialogue(Area area)
    {
        if (
            area.Step.IsSelected()
            && area.Paused is null
            && state.DialogueOn(on, area.Id).DaysSilent is { } days
            && days > limits.DialogueDays
        )
            yield return new()
            {
                Code = "dialogue-silent",
                Level = HealthLevel.Watch,
                Subject = Subject.Of(area.Id),
                Details = SignalDetail.Of(("days", days)),
            };
    }

    private static IEnumerable<HealthReason> Pause(Area area)
    {
        if (area.Paused is { } paused)
            yield return new()
            {
                Code = "paused",
                Level = HealthLevel.Watch,
                Subject = Subject.Of(area.Id),
                Details = SignalDetail.Of(("since", paused.Since)),
            };
    }

    private IEnumerable<HealthReason> Areas()
    {
        var read = state.SelectedAreas().Select(Of).ToList();
        var poor = read.Count(health => health.Level is HealthLevel.Poor);
        var level = poor > 0 && poor * 100 >= read.Count * limits.PoorAreasPercent ? HealthLevel.Poor : HealthLevel.Watch;
        return read.Where(health => health.Level is not HealthLevel.Good)
            .Select(health => new HealthReason
            {
                Code = "area",
                Level = health.Level is HealthLevel.Poor ? level : HealthLevel.Watch,
                Subject = health.Subject,
                Details = [SignalDetail.Label("level", $"health-level.{Kebab.Of(health.Level)}")],
            });
    }
}
