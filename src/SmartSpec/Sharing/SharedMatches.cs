using Home = SmartSpec.SharedRecords.Home;
using InvolvementRecord = SmartSpec.SharedRecords.InvolvementRecord;

namespace SmartSpec;

/// <summary>
/// What homes and partners record, each with its counterpart. An involvement that still names an area by what it was before a
/// change has the partnership that was carried on as its counterpart.
/// </summary>
internal sealed class SharedMatches(
    IReadOnlyList<Home> homes,
    IReadOnlyList<InvolvementRecord> involvements,
    IReadOnlyDictionary<(Id<Strategy>, Subject), bool> objects,
    Func<Id<Strategy>, bool> isThere
)
{
    private readonly ILookup<(Id<Strategy>, Id<Strategy>?), Home> homesOf = homes.ToLookup(static home =>
        (home.Strategy, home.PartnerStrategy)
    );

    private readonly ILookup<(Id<Strategy>, Id<Strategy>?), InvolvementRecord> involvementsOf = involvements.ToLookup(
        static involvement => (involvement.Record.Home.Strategy, (Id<Strategy>?)involvement.Strategy)
    );

    /// <summary>What is shared, with its home and partners.</summary>
    public EquatableArray<RollUpShared> Shared() =>
        [
            .. homes
                .Select(home => (home.Strategy, home.Record.Subject, home.Name, Partner: PartnerOf(home)))
                .Concat(involvements.Where(involvement => !IsShared(involvement)).Select(Alone))
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
                .Concat(involvements.Select(Finding))
                .OfType<RollUpFinding>()
                .OrderBy(static finding => finding.Strategy, RollUpOrder.OfStrategies)
                .ThenBy(static finding => finding.Record, RollUpOrder.OfSubjects),
        ];

    private IEnumerable<Home> Counterparts(InvolvementRecord involvement) =>
        homesOf[(involvement.Record.Home.Strategy, involvement.Strategy)]
            .Where(home => home.Record.IsAbout(involvement.Record.There));

    private IEnumerable<InvolvementRecord> Counterparts(Home home) =>
        involvementsOf[(home.Strategy, home.PartnerStrategy)].Where(involvement => home.Record.IsAbout(involvement.Record.There));

    private bool IsShared(InvolvementRecord involvement) =>
        Counterparts(involvement).Any(home => home.Record.Role == involvement.Record.Role);

    private bool IsLinked(Home home) => Counterparts(home).Any(involvement => involvement.Record.Role == home.Record.Role);

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

    private RollUpFinding? Finding(InvolvementRecord involvement) =>
        KindOf(involvement) is { } kind
            ? new()
            {
                Kind = kind,
                Strategy = involvement.Strategy,
                Record = new(SubjectKind.Involvement, involvement.Record.Id.Value),
                Other = involvement.Record.Home.Strategy,
                Object = involvement.Record.There,
                Role = involvement.Record.Role,
            }
            : null;

    /// <summary>
    /// What is wrong with a partnership; null for nothing. Where the partner has another role, its record is the finding.
    /// </summary>
    private RollUpFindingKind? KindOf(Home home) =>
        home.PartnerStrategy is not { } partner ? null
        : !isThere(partner) ? RollUpFindingKind.PartnerMissing
        : Counterparts(home).Any() ? null
        : RollUpFindingKind.NotLinked;

    /// <summary>What is wrong with an involvement; null for nothing.</summary>
    private RollUpFindingKind? KindOf(InvolvementRecord involvement) =>
        !isThere(involvement.Record.Home.Strategy) ? RollUpFindingKind.HomeMissing
        : IsShared(involvement) ? null
        : Counterparts(involvement).Any() ? RollUpFindingKind.OtherRole
        : !objects.TryGetValue((involvement.Record.Home.Strategy, involvement.Record.There), out var isOpen)
            ? RollUpFindingKind.ObjectMissing
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
    private (Id<Strategy> Strategy, Subject Subject, Text Name, RollUpPartner Partner) Alone(InvolvementRecord involvement) =>
        (
            involvement.Record.Home.Strategy,
            Counterparts(involvement).Select(static home => home.Record.Subject).DefaultIfEmpty(involvement.Record.There).First(),
            involvement.Record.Label,
            new()
            {
                Partner = Subject.Of(involvement.Strategy),
                Name = involvement.Region,
                Place = null,
                Role = involvement.Record.Role,
                IsShared = false,
                IsLinked = true,
            }
        );
}
