namespace SmartSpec.Definitions;

/// <content>Rules about the dialogue on an area, and the evidence it rests on.</content>
public abstract partial record SignalRule
{
    /// <summary>
    /// There has been no dialogue about an area for long: no meeting, and no point on it or on anything in it. Where there has
    /// never been any, the days are counted from the decision on the area, or else from the first day of the programme period.
    /// Not checked while the area is paused.
    /// </summary>
    /// <param name="Days">The number of days without dialogue, 0 to 3660. Default: 365.</param>
    internal sealed record DialogueStale(int Days = 365) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "dialogue-stale";

        internal override string Act => DialogueCommand.HoldMeeting.Act.Command;

        internal override bool WaitsWhilePaused => true;

        internal override FaultText? Fault => FaultIn(Days);

        internal override void Find(SignalSearch search)
        {
            var latest = search.LatestDialogue();
            foreach (var area in search.State.Areas)
            {
                if (!AppliesTo(area))
                    continue;
                var since = latest.TryGetValue(area.Id, out var day) ? day : search.State.ChosenOn(area);
                if (search.HasPassed(since, Days))
                    search.Found(this, Subject.Of(area.Id), area.Id, ("since", since), ("days", Days));
            }
        }
    }

    /// <summary>
    /// Evidence is past its last valid day, and an area that is a candidate or selected rests on it. Not checked for selected
    /// areas that are paused.
    /// </summary>
    internal sealed record EvidenceExpired : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "evidence-expired";

        internal override string Act => EvidenceCommand.Renew.Act.Command;

        internal override bool WaitsWhilePaused => true;

        internal override void Find(SignalSearch search)
        {
            var expired = new OrderedDictionary<Id<Evidence>, List<Id<Area>>>();
            foreach (var area in search.State.Areas)
            {
                if (!(area.Step.IsCandidate() || AppliesTo(area)))
                    continue;
                foreach (var id in area.Grounds.Evidence)
                    if (search.State.Evidence.Find(id) is { Facts.ValidUntil: { } until } && until < search.On)
                        if (expired.TryGetValue(id, out var others))
                            others.Add(area.Id);
                        else
                            expired.Add(id, [area.Id]);
            }

            foreach (var (id, areas) in expired)
                search.Found(
                    this,
                    new(SubjectKind.Evidence, id.Value),
                    areas.Count == 1 ? areas[0] : default(Id<Area>?),
                    ("valid-until", search.State.Evidence[id].Facts.ValidUntil!.Value),
                    ("areas", string.Join(", ", areas))
                );
        }
    }
}
