namespace SmartSpec;

/// <summary>The co-operation with partners outside the member state that a record shows.</summary>
internal static class EnablingCooperation
{
    /// <summary>Where a partner abroad can be found: what is recorded of other kinds of co-operation is added here.</summary>
    private static readonly Func<EnablingRecord, int?, IEnumerable<EnablingItem>>[] Places =
    [
        InEfforts,
        InPartnerships,
        InInvolvements,
        InStatement,
    ];

    /// <summary>Each organisation abroad, with what it takes part in.</summary>
    public static IEnumerable<EnablingItem> In(EnablingRecord record, int? months) =>
        Places.SelectMany(place => place(record, months));

    /// <summary>Whether an effort has its money, or has been carried out with it.</summary>
    public static bool IsFinanced(Effort effort) =>
        effort.Step is EffortStep.Financed or EffortStep.Underway or EffortStep.Paused or EffortStep.Completed;

    /// <summary>The last day on which an effort counts; null for no limit.</summary>
    public static LocalDate? LastDayOf(Effort effort, int? months) =>
        months is { } after ? effort.LastDay?.PlusMonths(after) : null;

    private static IEnumerable<EnablingItem> InEfforts(EnablingRecord record, int? months)
    {
        var state = record.State;
        foreach (var effort in state.Efforts)
            if (IsFinanced(effort) && state.Areas.Find(effort.Area) is { IsSelected: true })
                foreach (var party in Parties(effort).Distinct())
                    if (state.Organisations.Find(party) is { } organisation && organisation.Place.IsAbroad())
                        yield return new(new(SubjectKind.Organisation, party.Value))
                        {
                            Through = Subject.Of(effort.Id),
                            Until = LastDayOf(effort, months),
                        };
    }

    /// <summary>What is shared of a selected area or its open efforts.</summary>
    private static IEnumerable<EnablingItem> InPartnerships(EnablingRecord record, int? months)
    {
        var state = record.State;
        foreach (var one in state.Partnerships)
            if (
                IsSelected(state, state.AreaOf(one.Subject))
                && SharingRules.IsOpen(state, one.Subject)
                && !state.IsAnnulled(one.Decision)
            )
                foreach (var item in Shared(state, new(SubjectKind.Partnership, one.Id.Value), one.Partner))
                    yield return item with
                    {
                        Since = one.FirstDay,
                        Until = LastDayOf(one.LastDay, one.Ended),
                    };
    }

    /// <summary>What other strategies share that serves a selected area.</summary>
    private static IEnumerable<EnablingItem> InInvolvements(EnablingRecord record, int? months)
    {
        var state = record.State;
        foreach (var one in state.Involvements)
            if (IsSelected(state, one.Area))
                foreach (var item in Shared(state, new(SubjectKind.Involvement, one.Id.Value), one.Home))
                    yield return item with
                    {
                        Since = one.FirstDay,
                        Until = LastDayOf(one.LastDay, one.Ended),
                    };
    }

    /// <summary>One record of co-operation with a partner abroad; none with another.</summary>
    private static IEnumerable<EnablingItem> Shared(Strategy state, Subject record, SharingPartner partner)
    {
        if (!state.HasEnded && state.PlaceOf(partner).IsAbroad())
            yield return new(record)
            {
                Through = partner is SharingPartner.Registered ? partner.Subject : default(Subject?),
                Shows = partner.Subject.ToString(),
            };
    }

    private static bool IsSelected(Strategy state, Id<Area>? area) => state.Areas.Find(area) is { IsSelected: true };

    private static LocalDate? LastDayOf(LocalDate? lastDay, SharingEnd? ended) =>
        ended is { } end && !(lastDay < end.From) ? end.From.PlusDays(-1) : lastDay;

    private static IEnumerable<EnablingItem> InStatement(EnablingRecord record, int? months)
    {
        foreach (var item in record.Named(SubjectKind.Organisation))
            if (record.State.Organisations.Find(item.Subject.Id) is { } organisation && organisation.Place.IsAbroad())
                yield return item;
    }

    private static IEnumerable<Id<Organisation>> Parties(Effort effort)
    {
        foreach (var partner in effort.Partners)
            yield return partner;
        foreach (var line in effort.Funding)
            if (line.Committed > 0)
                yield return line.Financier;
    }
}
