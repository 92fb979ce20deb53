namespace SmartSpec.Definitions;

/// <content>Rules about monitoring and evaluation.</content>
public abstract partial record EnablingRule
{
    /// <summary>
    /// Indicators with baseline and target exist, and a share of them has been measured lately. The indicators that count are
    /// not closed, and belong to a selected area that is not paused; those of an effort only until it has ended.
    /// </summary>
    /// <param name="Percent">The least share of the indicators that has been measured, in percent, 0 to 100. Default: 80.</param>
    /// <param name="Months">The number of months for which a measurement counts, 1 to 120. Default: 24.</param>
    internal sealed record IndicatorsFollowed(decimal Percent = 80, int Months = 24) : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "indicators-followed";

        internal override FaultText? Fault => FaultText.Outside("percent", Percent, 0, 100) ?? FaultInMonths(Months);

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record)
        {
            foreach (var indicator in Followed(record.State))
                if (Latest(indicator) is { } on)
                    yield return new(Subject.Of(indicator.Id))
                    {
                        Since = on,
                        Until = on.PlusMonths(Months),
                        Number = record.NumberOf(FactKey.OfMeasurement(indicator.Id, on)),
                    };
        }

        internal override int Needed(EnablingRecord record) =>
            Math.Max(1, (int)decimal.Ceiling(Followed(record.State).Count() * Percent / 100));

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            Followed(record.State).Count() is var all and > 0
                ? new(
                    "indicators-unmeasured",
                    [IndicatorCommand.Measure.Act.Command],
                    SignalDetail.Of(("count", count.Current), ("of", all), ("percent", Percent), ("months", Months))
                )
                : new("no-indicators", [IndicatorCommand.Define.Act.Command, IndicatorCommand.Amend.Act.Command]);

        private static IEnumerable<Indicator> Followed(Strategy state)
        {
            foreach (var indicator in state.Indicators)
                if (
                    indicator is { ClosedBecause: null, Terms: { Baseline: not null, Target: not null } }
                    && state.Areas.Find(indicator.Area) is { IsSelected: true, Paused: null }
                    && state.Efforts.Find(indicator.Effort) is null or { IsOpen: true }
                )
                    yield return indicator;
        }

        /// <summary>The day of the latest value: the baseline is one.</summary>
        private static LocalDate? Latest(Indicator indicator)
        {
            var latest = indicator.Terms.Baseline?.On;
            foreach (var measurement in indicator.Measurements)
                if (measurement.Value is not null && !(measurement.On < latest))
                    latest = measurement.On;
            return latest;
        }
    }

    /// <summary>An evaluation is planned or made, and was not cancelled.</summary>
    /// <param name="Months">
    /// The number of months after the planned last day of an evaluation, or the day of its report where that is later, for
    /// which it counts, 1 to 120. Default: 36.
    /// </param>
    internal sealed record EvaluationPlanned(int Months = 36) : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "evaluation-planned";

        internal override FaultText? Fault => FaultInMonths(Months);

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record)
        {
            foreach (var evaluation in record.State.Evaluations)
                if (evaluation.Step is not EvaluationStep.Cancelled)
                    yield return new(Subject.Of(evaluation.Id))
                    {
                        Until = LocalDate.Max(evaluation.LastDay, evaluation.ReportedOn ?? evaluation.LastDay).PlusMonths(Months),
                    };
        }

        internal override int Needed(EnablingRecord record) => 1;

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            new("no-evaluation", [EvaluationCommand.Plan.Act.Command], SignalDetail.Of(("months", Months)));
    }

    /// <summary>
    /// The follow-up is kept up: a cycle is in progress that need not be closed yet, or one has been closed lately.
    /// </summary>
    /// <param name="Months">
    /// The number of months after the last day of a closed cycle for which it counts, 1 to 120. Default: 14.
    /// </param>
    internal sealed record FollowUpKept(int Months = 14) : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "follow-up-kept";

        internal override FaultText? Fault => FaultInMonths(Months);

        internal override bool OmitsOlder => true;

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record)
        {
            foreach (var cycle in record.State.Cycles)
                yield return new(Subject.Of(cycle.Id))
                {
                    Shows = Code,
                    Since = cycle.ClosedOn ?? cycle.FirstDay,
                    Until =
                        cycle.Step is FollowUpStep.Closed
                            ? LocalDate.Max(cycle.LastDay.PlusMonths(Months), cycle.CloseBy)
                            : cycle.CloseBy,
                };
        }

        internal override int Needed(EnablingRecord record) => 1;

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            record.State.Cycles.Count > 0
                ? new("follow-up-late", [FollowUpCommand.Close.Act.Command], SignalDetail.Of(("months", Months)))
            : record.State.Step is StrategyStep.Preparing ? new("no-follow-up", [StrategyCommand.Launch.Act.Command])
            : new("no-follow-up", [ChangeCommand.Propose.Act.Command]);
    }
}
