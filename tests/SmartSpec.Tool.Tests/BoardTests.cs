using System.Text.RegularExpressions;

namespace SmartSpec.Tool.Tests;

/// <summary>What differs between two meetings can be put before the board: by name, in sums, with nothing internal.</summary>
public sealed class BoardTests : IDisposable
{
    private static readonly string[] Swedish =
    [
        "Beslut",
        "Områden",
        "Planer",
        "Insatser",
        "Pengar, SEK",
        "Mål och mätningar",
        "Dialog",
        "Uppföljning och utvärdering",
        "Signaler",
        "Rättelser och undantag",
    ];

    private readonly Folder folder = new();

    public BoardTests() => folder.PutPlayed("--until", "2028-06-30");

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Periods =>
        new()
        {
            { "2023-01-20", "2023-06-14" },
            { "2023-06-14", "2024-03-01" },
            { "2024-03-01", "2025-02-01" },
            { "2025-02-01", "2026-11-01" },
            { "2026-11-01", "2027-07-11" },
            { "2023-01-20", "2028-06-30" },
        };

    [Theory]
    [MemberData(nameof(Periods))]
    public void The_headings_stand_in_one_order_each_where_there_is_something(string from, string to)
    {
        var shown = folder.Start("diff", from, to).Output.Split('\n').Where(line => Swedish.Contains(line)).ToList();

        shown.Should().NotBeEmpty().And.Equal(Swedish.Where(shown.Contains));
    }

    [Fact]
    public void Over_the_whole_time_every_heading_has_something() =>
        folder
            .Start("diff", "2023-01-20", "2028-06-30")
            .Output.Split('\n')
            .Should()
            .Contain(Swedish.Except(["Mål och mätningar"]));

    [Theory]
    [MemberData(nameof(Periods))]
    public void Nothing_internal_is_shown(string from, string to)
    {
        var strategy = Stored();
        var ids = (
            (IEnumerable<string>)
                [
                    .. strategy.Areas.Select(one => one.Id.Value),
                    .. strategy.Plans.Select(one => one.Id.Value),
                    .. strategy.Efforts.Select(one => one.Id.Value),
                    .. strategy.Organisations.Select(one => one.Id.Value),
                    .. strategy.Decisions.Select(one => one.Id.Value),
                    .. strategy.Indicators.Select(one => one.Id.Value),
                    .. strategy.Signals.Select(one => one.Id.Value),
                    .. strategy.Cycles.SelectMany(one => one.Reports).Select(one => one.Id.Value),
                    .. strategy.Definition.Document.Gates.Values.SelectMany(gates => gates.Select(gate => gate.Code)),
                ]
        ).Where(id => id.Any(c => c is '-' or '.' or (>= '0' and <= '9')));
        foreach (var language in (string[])["sv", "en"])
        {
            var text = folder.Start("diff", from, to, "--lang", language).Text;
            foreach (var id in ids.Distinct())
                Regex.IsMatch(text, $@"(?<![\w.-]){Regex.Escape(id)}(?![\w.-])").Should().BeFalse($"{id} is internal");
            text.Should().NotContainAny("händelse ", "event ", "versionens nummer");
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void The_sums_are_those_of_the_two_days_and_their_difference(string from, string to)
    {
        var (was, now) = (SumsOn(from), SumsOn(to));
        var text = folder.Start("diff", from, to).Text.Replace("\u00a0", "", StringComparison.Ordinal);

        if (was == now)
            text.Should().NotContain("Pengar");
        else
            text.Should()
                .Contain(FormattableString.Invariant($"Budget {was.Budget} {now.Budget} {Signed(now.Budget - was.Budget)} "));
        foreach (var (before, after) in ((decimal, decimal)[])[(was.Committed, now.Committed), (was.Paid, now.Paid)])
            if (was != now && (before, after) != (0, 0))
                text.Should().Contain(FormattableString.Invariant($"Summa {before} {after} {Signed(after - before)} "));
    }

    [Fact]
    public void A_decision_is_shown_with_body_day_number_its_grounds_and_what_it_decided() =>
        folder
            .Start("diff", "2024-03-01", "2024-04-30")
            .Text.Should()
            .Contain(
                "Regionala utvecklingsnämnden 2024-04-16, EXEMPEL-4: Exempel: insatserna följer av utvecklingsplanen och "
                    + "pengarna räcker. Handlingsplan 1, Livsmedel (exempel): planen antogs, gäller från 2024-05-01"
            );

    [Fact]
    public void What_areas_became_and_were_formed_of_is_shown_by_name() =>
        folder
            .Start("diff", "2026-11-01", "2027-02-01", "--lang", "en")
            .Text.Should()
            .Contain("Water (example): implementing → merged; from 2027-01-01 part of Food and water (example)")
            .And.Contain("Food and water (example): new, implementing; formed of Food (example) and Water (example)");

    [Fact]
    public void Waivers_are_shown_with_condition_and_reason() =>
        folder
            .Start("diff", "2024-03-01", "2025-02-01")
            .Text.Should()
            .Contain("Uppföljning 4: Undantag från villkoret mätta indikatorer: Exempel: mätningarna kommer i efterhand.");

    [Fact]
    public void Every_event_with_waivers_is_known()
    {
        var withWaivers = typeof(Event)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(Event)) && type.GetProperty("Waivers") is not null);
        withWaivers
            .Should()
            .BeEquivalentTo(
                [
                    typeof(StrategyEvent.Closed),
                    typeof(ChangeEvent.Approved),
                    typeof(FollowUpEvent.Closed),
                    typeof(EffortEvent.Completed),
                ],
                "a new one has to be in Corrections.WaiversOf too"
            );
    }

    private FundingSums SumsOn(string day) =>
        FundingSums.Of(
            History
                .Read(folder.Read("kalmar.smartspec"))
                .AsRecordedBy(Commands.AsOf.EndOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Stored().Charter.Zone))!
                .Strategy.FundingRows()
        );

    private static string Signed(decimal number) =>
        number > 0 ? FormattableString.Invariant($"+{number:0}") : FormattableString.Invariant($"{number:0}").Replace('-', '−');

    private Strategy Stored() => History.Read(folder.Read("kalmar.smartspec")).Replay();
}
