namespace SmartSpec.Definitions;

/// <content>Rules about what the statement on a criterion names.</content>
public abstract partial record EnablingRule
{
    /// <summary>
    /// The statement on the criterion names evidence that has neither expired nor been replaced since, such as an analysis.
    /// </summary>
    /// <param name="Min">The least number of such pieces of evidence, 1 to 100. Default: 1.</param>
    /// <param name="MaxAgeMonths">
    /// The number of months for which evidence counts, 1 to 120: from the day of an analysis, or of its latest figure, but
    /// not later than the day of the statement. Default: no limit.
    /// </param>
    internal sealed record EvidenceShown(int Min = 1, int? MaxAgeMonths = null) : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "evidence-shown";

        internal override FaultText? Fault =>
            FaultInMin(Min) ?? (MaxAgeMonths is { } months ? FaultText.Outside("maxAgeMonths", months, 1, 120) : null);

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record)
        {
            foreach (var item in record.Named(SubjectKind.Evidence))
                yield return MaxAgeMonths is { } months ? item.Within(record.AgeFrom(item.Subject.Id).PlusMonths(months)) : item;
        }

        internal override int Needed(EnablingRecord record) => Min;

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            new(
                count.Known > 0 ? "evidence-stale" : "evidence-missing",
                count.Known > 0
                    ? [EnablingCommand.Show.Act.Command, EvidenceCommand.Renew.Act.Command]
                    : [EnablingCommand.Show.Act.Command],
                SignalDetail.Of(("count", count.Current), ("of", Min))
            );
    }

    /// <summary>
    /// The statement on the criterion names efforts that have been financed, and were not cancelled.
    /// </summary>
    /// <param name="Min">The least number of such efforts, 1 to 100. Default: 1.</param>
    /// <param name="Months">
    /// The number of months after an effort's last day for which it counts, 1 to 120. Default: no limit.
    /// </param>
    internal sealed record EffortsShown(int Min = 1, int? Months = null) : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "efforts-shown";

        internal override FaultText? Fault => FaultInMin(Min) ?? FaultInMonths(Months);

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record)
        {
            foreach (var item in record.Named(SubjectKind.Effort))
                if (record.State.Efforts.Find(item.Subject.Id) is { } effort)
                    yield return EnablingCooperation.IsFinanced(effort)
                        ? item.Within(EnablingCooperation.LastDayOf(effort, Months))
                        : item with
                        {
                            Lacks = effort.IsOpen ? EnablingEvidenceStanding.NotYet : EnablingEvidenceStanding.Ended,
                        };
        }

        internal override int Needed(EnablingRecord record) => Min;

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            new(
                count.Known > 0 ? "efforts-short" : "efforts-missing",
                [EnablingCommand.Show.Act.Command, EffortCommand.Finance.Act.Command],
                SignalDetail.Of(("count", count.Current), ("of", Min))
            );
    }
}
