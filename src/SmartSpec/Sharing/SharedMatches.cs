using Guest = SmartSpec.SharedRecords.Guest;
using Home = SmartSpec.SharedRecords.Home;

namespace SmartSpec;

/// <summary>
/// What homes and partners record, each with its counterpart. An involvement that still names an area by what it was before a change
/// has the partnership that was carried on as its counterpart.
/// </summary>
internal sealed class SharedMatches(
    IReadOnlyList<Home> homes,
    IReadOnlyList<Guest> guests,
    IReadOnlyDictionary<(Id<Strategy>, Subject), bool> objects,
    Func<Id<Strategy>, bool> isThere
)
{
    private readonly ILookup<(Id<Strategy>, Id<Strategy>?), Home> homesOf = homes.ToLookup(static home =>
        (home.Strategy, home.PartnerStrategy)
    );

    private readonly ILookup<(Id<Strategy>, Id<Strategy>?), Guest> guestsOf = guests.ToLookup(static guest =>
        (guest.Record.Home.Strategy, (Id<Strategy>?)guest.Strategy)
    );

    /// <summary>What is shared, with its home and partners.</summary>
    public EquatableArray<RollUpShared> Shared() =>
        [
            .. homes
                .Select(home => (home.Strategy, home.Record.Subject, home.Name, Partner: PartnerOf(home)))
                .Concat(guests.Where(guest => !IsShared(guest)).Select(Alone))
                .GroupBy(static one => (one.Strategy, one.Subject))
                .OrderBy(static one => one.Key.Strategy, RollUpOrder.OfStrategies)
                .ThenBy(static one => one.Key.Subject, RollUpOrder.OfSubjects)
                .Select(static one => new RollUpShared
                {
                    Home = one.Key.Strategy,
                    Object = one.Key.Subject,
                    Name = one.OrderBy(static other => !other.Partner.IsShared)
                        .ThenBy(static other => other.Name.ToString(), StringComparer.Ordinal)
                        .First()
                        .Name,
                    Partners =
                    [
                        .. one.Select(static other => other.Partner)
                            .DistinctBy(static partner => (partner.Partner, partner.Role))
                            .OrderBy(static partner => partner.Partner, RollUpOrder.OfSubjects)
                            .ThenBy(static partner => partner.Role),
                    ],
                }),
        ];

    /// <summary>The differences, by strategy and record.</summary>
    public EquatableArray<RollUpFinding> Findings() =>
        [
            .. homes
                .Select(Finding)
                .Concat(guests.Select(Finding))
                .OfType<RollUpFinding>()
                .OrderBy(static finding => finding.Strategy, RollUpOrder.OfStrategies)
                .ThenBy(static finding => finding.Record, RollUpOrder.OfSubjects),
        ];

    private IEnumerable<Home> Counterparts(Guest guest) =>
        homesOf[(guest.Record.Home.Strategy, guest.Strategy)].Where(home => home.Record.IsAbout(guest.Record.There));

    private IEnumerable<Guest> Counterparts(Home home) =>
        guestsOf[(home.Strategy, home.PartnerStrategy)].Where(guest => home.Record.IsAbout(guest.Record.There));

    private bool IsShared(Guest guest) => Counterparts(guest).Any(home => home.Record.Role == guest.Record.Role);

    private bool IsLinked(Home home) => Counterparts(home).Any(guest => guest.Record.Role == home.Record.Role);

    private RollUpFinding? Finding(Home home) =>
        KindOf(home) is { } kind
            ? new()
            {
                Kind = kind,
                Strategy = home.Strategy,
                Record = new(SubjectKind.Partnership, home.Record.Id.Value),
                Other = home.PartnerStrategy!.Value,
                Object = home.Record.Subject,
                Role = home.Record.Role,
            }
            : null;

    private RollUpFinding? Finding(Guest guest) =>
        KindOf(guest) is { } kind
            ? new()
            {
                Kind = kind,
                Strategy = guest.Strategy,
                Record = new(SubjectKind.Involvement, guest.Record.Id.Value),
                Other = guest.Record.Home.Strategy,
                Object = guest.Record.There,
                Role = guest.Record.Role,
            }
            : null;

    /// <summary>What is wrong with a partnership; null for nothing. Where the partner has another role, its record is the finding.</summary>
    private RollUpFindingKind? KindOf(Home home) =>
        home.PartnerStrategy is not { } partner ? null
        : !isThere(partner) ? RollUpFindingKind.PartnerMissing
        : Counterparts(home).Any() ? null
        : RollUpFindingKind.NotLinked;

    /// <summary>What is wrong with an involvement; null for nothing.</summary>
    private RollUpFindingKind? KindOf(Guest guest) =>
        !isThere(guest.Record.Home.Strategy) ? RollUpFindingKind.HomeMissing
        : IsShared(guest) ? null
        : Counterparts(guest).Any() ? RollUpFindingKind.OtherRole
        : !objects.TryGetValue((guest.Record.Home.Strategy, guest.Record.There), out var isOpen) ? RollUpFindingKind.ObjectMissing
        : isOpen ? RollUpFindingKind.NotShared
        : RollUpFindingKind.ObjectEnded;

    private RollUpPartner PartnerOf(Home home) =>
        new()
        {
            Partner = home.Record.Partner.Subject,
            Name = home.PartnerName,
            Place = home.Place,
            Role = home.Record.Role,
            IsShared = true,
            IsLinked = IsLinked(home),
        };

    /// <summary>What only the partner records: under what it is at home now, where another partnership tells that.</summary>
    private (Id<Strategy> Strategy, Subject Subject, Text Name, RollUpPartner Partner) Alone(Guest guest) =>
        (
            guest.Record.Home.Strategy,
            Counterparts(guest).Select(static home => home.Record.Subject).DefaultIfEmpty(guest.Record.There).First(),
            guest.Record.Label,
            new()
            {
                Partner = Subject.Of(guest.Strategy),
                Name = guest.Region,
                Place = null,
                Role = guest.Record.Role,
                IsShared = false,
                IsLinked = true,
            }
        );
}
