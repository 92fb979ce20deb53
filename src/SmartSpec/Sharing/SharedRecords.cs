namespace SmartSpec;

/// <summary>
/// What strategies record of the areas and efforts that they share: matched by identifiers, whichever comes first.
/// </summary>
internal sealed class SharedRecords
{
    private readonly List<Home> homes = [];
    private readonly List<InvolvementRecord> involvements = [];

    // Whether each area and effort is open.
    private readonly Dictionary<(Id<Strategy>, Subject), bool> objects = [];

    /// <summary>Adds what a strategy records.</summary>
    public void Add(Strategy strategy, LocalDate on)
    {
        foreach (var area in strategy.Areas)
            objects[(strategy.Id, Subject.Of(area.Id))] = SharingRules.IsOpen(area);
        foreach (var effort in strategy.Efforts)
            objects[(strategy.Id, Subject.Of(effort.Id))] = effort.IsOpen;
        foreach (var record in strategy.PartnershipsOn(on))
            homes.Add(
                new(
                    strategy.Id,
                    record,
                    NameOf(strategy, record.Subject),
                    NameOf(strategy, record.Partner),
                    strategy.PlaceOf(record.Partner)
                )
            );
        foreach (var record in strategy.InvolvementsOn(on))
            involvements.Add(new(strategy.Id, strategy.Charter.Region.Name, record));
    }

    /// <summary>The matches of all that has been added.</summary>
    /// <param name="isThere">Whether a strategy has been added.</param>
    public SharedMatches Matches(Func<Id<Strategy>, bool> isThere) => new(homes, involvements, objects, isThere);

    private static Text NameOf(Strategy strategy, Subject subject) =>
        subject.Kind is SubjectKind.Effort ? strategy.Efforts[subject.Id].Name : strategy.Areas[subject.Id].Name;

    private static Text NameOf(Strategy strategy, SharingPartner partner) =>
        partner is SharingPartner.OtherStrategy other ? other.Region : strategy.Organisations[partner.Subject.Id].Name;

    /// <summary>A partnership in its home strategy.</summary>
    internal sealed record Home(Id<Strategy> Strategy, Partnership Record, Text Name, Text PartnerName, Place Place)
    {
        public Id<Strategy>? PartnerStrategy =>
            Record.Partner is SharingPartner.OtherStrategy other ? other.Strategy : default(Id<Strategy>?);
    }

    /// <summary>An involvement in a partner's strategy.</summary>
    internal sealed record InvolvementRecord(Id<Strategy> Strategy, Text Region, Involvement Record);
}
