namespace SmartSpec.Definitions;

/// <content>Rules about who manages the strategy and who takes part.</content>
public abstract partial record EnablingRule
{
    /// <summary>A body is responsible for managing the strategy.</summary>
    internal sealed record HasManagingBody : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "managing-body";

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record) =>
            record.State.ManagingBody is { } body ? [EnablingItem.Of(new(SubjectKind.Organisation, body.Value))] : [];

        internal override int Needed(EnablingRecord record) => 1;

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            new("no-managing-body", [StrategyCommand.AppointManagingBody.Act.Command]);
    }

    /// <summary>There has been dialogue with several helices lately: in meetings, or by points that they raised.</summary>
    /// <param name="Helices">The least number of helices, 1 to 4. Default: 3.</param>
    /// <param name="Days">The number of days for which a meeting or a point counts, 1 to 3660. Default: 365.</param>
    internal sealed record DialogueHeld(int Helices = 3, int Days = 365) : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "dialogue-held";

        internal override FaultText? Fault =>
            FaultText.Outside("helices", Helices, 1, 4) ?? FaultText.Outside("days", Days, 1, 3660);

        internal override bool OmitsOlder => true;

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record)
        {
            foreach (var meeting in record.State.Meetings)
            foreach (var participation in meeting.Participants)
                if (participation.Count > 0)
                    yield return Held(record, new(SubjectKind.Meeting, meeting.Id.Value), participation.Helix, meeting.HeldOn);
            foreach (var point in record.State.Points)
                yield return Held(record, Subject.Of(point.Id), point.Helix, point.RaisedOn);
        }

        internal override int Needed(EnablingRecord record) => Helices;

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            new(
                "dialogue-missing",
                [DialogueCommand.HoldMeeting.Act.Command, DialogueCommand.RaisePoint.Act.Command],
                [
                    .. SignalDetail.Of(("count", count.Current), ("of", Helices), ("days", Days)),
                    new(
                        "helices",
                        string.Join(
                            ", ",
                            Enum.GetValues<Helix>()
                                .Select(Kebab.Of)
                                .Where(helix => !count.Shown.Contains(helix))
                                .Select(helix => $"helix.{helix}")
                        ),
                        IsLabel: true
                    ),
                ]
            );

        private EnablingItem Held(EnablingRecord record, Subject subject, Helix helix, LocalDate on) =>
            new(subject)
            {
                Shows = Kebab.Of(helix),
                Helix = helix,
                Since = on,
                Until = on.PlusDays(Days),
                Number = record.NumberOf(subject),
            };
    }

    /// <summary>
    /// Partners outside the member state take part in the priority areas, or finance them: in an effort of a selected area
    /// that is financed, by a partnership or an involvement, or as the statement on the criterion names them.
    /// </summary>
    /// <param name="Min">The least number of such partners, 1 to 100. Default: 1.</param>
    /// <param name="Months">
    /// The number of months after an effort's last day for which it counts, 1 to 120. Default: no limit.
    /// </param>
    internal sealed record CooperationAbroad(int Min = 1, int? Months = null) : EnablingRule
    {
        /// <inheritdoc/>
        public override string Code => "cooperation-abroad";

        internal override FaultText? Fault => FaultInMin(Min) ?? FaultInMonths(Months);

        internal override bool OmitsOlder => true;

        internal override IEnumerable<EnablingItem> Find(EnablingRecord record) => EnablingCooperation.In(record, Months);

        internal override int Needed(EnablingRecord record) => Min;

        internal override EnablingShortage Shortage(EnablingRecord record, EnablingCount count) =>
            new(
                "cooperation-missing",
                record.State.Organisations.Any(organisation => organisation.Place.IsAbroad())
                    ? [EffortCommand.Involve.Act.Command, SharingCommand.Share.Act.Command, EnablingCommand.Show.Act.Command]
                    : [OrganisationCommand.Register.Act.Command, SharingCommand.Share.Act.Command],
                SignalDetail.Of(("count", count.Current), ("of", Min))
            );
    }
}
