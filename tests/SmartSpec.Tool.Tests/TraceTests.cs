using System.Text.Json;
using SmartSpec.Testing;

namespace SmartSpec.Tool.Tests;

/// <summary>From a krona back to challenges and goals, and from these forward, for somebody who knows no identifiers.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly Folder folder = new();

    public TraceTests() => folder.PutPlayed("--until", "2027-12-15");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_payment_leads_back_to_challenges_and_goals_in_Swedish() =>
        folder
            .Start("trace", "payment:256", "--on", "2024-06-20")
            .Output.Replace('\u00a0', ' ')
            .Should()
            .Be(
                """
                ━━ Vad det vilar på, 2024-06-20 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                Utbetalning 350 000 SEK, 2024, Region Kalmar län
                └ betalades till Innovationsstöd i livsmedelskedjan (exempel) (insats, pågående)
                  ├ hör till Innovation i kedjan (exempel) (utvecklingsområde)
                  │ └ står i Utvecklingsplan 1, Livsmedel (exempel) (gällande) [1]
                  │   ├ är en plan för Livsmedel (exempel) (område, genomförande) [2]
                  │   │ ├ vilar på Livsmedelsproduktion (styrkor i näringslivet)
                  │   │ ├ vilar på Livsmedelskedjan i länet (styrkor i näringslivet)
                  │   │ ├ vilar på Satsning på kunskapscentrum för livsmedel och nutrition
                  │   │ │ (forskning)
                  │   │ ├ vilar på Livsmedelsutveckling Sydost 2.0, november 2019 – december
                  │   │ │ 2022 (kompetens)
                  │   │ ├ vilar på Människor och arbete i länet (kompetens)
                  │   │ ├ vilar på Vegetabiliska proteiner och hållbart kött (möjlighet) [3]
                  │   │ ├ vilar på Låg klimatomställningstakt (utmaning, global)
                  │   │ ├ vilar på Svag kompetensförsörjning (utmaning, regional)
                  │   │ ├ vilar på och är bedömt med stöd av Länets specialisering 2017 (analys)
                  │   │ │ └ vilar på Sysselsatta i länet och riket 2007–2017, hela tusental
                  │   │ │   (dataunderlag)
                  │   │ ├ vilar på Småland och Öarnas specialisering 2014 (analys)
                  │   │ │ └ vilar på Sysselsatta i Småland och Öarna och riket 2010–2014
                  │   │ │   (dataunderlag) [4]
                  │   │ ├ vilar på och är bedömt med stöd av Småland och Öarnas tillväxt
                  │   │ │ 2010–2014, delad i tre (analys)
                  │   │ │ └ vilar på Sysselsatta i Småland och Öarna och riket 2010–2014, se [4]
                  │   │ ├ bidrar till Digitala och hållbara lösningar för en global marknad
                  │   │ │ (regionalt mål)
                  │   │ ├ bidrar till Fossilbränslefri region (regionalt mål)
                  │   │ ├ diskuterades på dialogmöte 2023-04-03
                  │   │ └ beslutades genom Beslut EXEMPEL-2, Regionala utvecklingsnämnden
                  │   │   2023-06-13
                  │   ├ analyserar Vegetabiliska proteiner och hållbart kött, se [3]
                  │   ├ tog upp Inspel inspel-1: ”Remisstiden är för kort (exempel).” (besvarat)
                  │   │ └ kom i Remiss: Utvecklingsplan 1, Livsmedel (exempel) (sammanfattad)
                  │   │   [5]
                  │   │   └ gäller Utvecklingsplan 1, Livsmedel (exempel), se [1]
                  │   └ beslutades genom Beslut EXEMPEL-3, Regionala utvecklingsnämnden
                  │     2023-12-12
                  ├ bidrar också till Nya proteiner (exempel) (utvecklingsområde)
                  │ ├ står i Utvecklingsplan 1, Livsmedel (exempel), se [1]
                  │ └ tog upp Inspel inspel-2: ”Ta med bruna bönor i nya proteiner (exempel).”
                  │   (besvarat)
                  │   └ kom i Remiss: Utvecklingsplan 1, Livsmedel (exempel), se [5]
                  ├ står i Handlingsplan 1, Livsmedel (exempel) (gällande) [6]
                  │ ├ är en plan för Livsmedel (exempel), se [2]
                  │ └ beslutades genom Beslut EXEMPEL-4, Regionala utvecklingsnämnden 2024-04-16
                  └ ingår i Småföretag (exempel) (insatsgrupp)
                    └ står i Handlingsplan 1, Livsmedel (exempel), se [6]
                  ※ Detta är ett exempel: allt som är märkt (exempel), Exempel: eller EXEMPEL-n
                    är påhittat, liksom belopp, dagar och personer.

                """
            );

    [Fact]
    public void What_depends_on_a_challenge_in_English() =>
        folder
            .Start("trace", "evidence:u-vatten", "--forward", "--as-of", "2024-09-20", "--lang", "en")
            .Output.Replace('\u00a0', ' ')
            .Should()
            .Be(
                """
                ━━ What depends on it, 2024-09-20 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                Access to clean water (challenge, global)
                ├ is a ground of Water (example) (area, development planning)
                │ ├ has the plan Development plan 1, Water (example) (adopted)
                │ │ ├ has the development field Water in a cycle (example) (development field)
                │ │ │ └ is measured by Farms that reuse water (example) (indicator)
                │ │ ├ has the consultation Consultation: Development plan 1, Water (example)
                │ │ │ (concluded)
                │ │ └ was dealt with in Decision EXEMPEL-5, The regional development committee
                │ │   2024-09-10
                │ ├ raised Signal: Water (example), no dialogue for a long time (open)
                │ ├ raised Signal: Water (example), selected but not funded (open)
                │ └ was dealt with in Decision EXEMPEL-2, The regional development committee
                │   2023-06-13 [1]
                └ was a ground for Decision EXEMPEL-2, see [1]
                  ※ This is an example: all that is marked (example), Example: or EXEMPEL-n is
                    invented, and so are amounts, days and persons.

                """
            );

    [Fact]
    public void What_is_out_of_date_is_marked_with_the_reason()
    {
        folder.PutPlayed("--until", "2025-06-01");
        var now = Instant.FromUtc(2025, 6, 2, 9, 0);
        var history = History.Read(folder.Read("kalmar.smartspec"));
        var strategy = history.Replay();
        var facts = strategy.Evidence["u-konkurrens"].Facts;
        var renewed = new StrategyEngine(new FakeClock(now)).Execute(
            strategy,
            new EvidenceCommand.Renew("u-konkurrens", facts with { ValidUntil = new(2025, 6, 30) }),
            new("p-1", [Role.ProcessLead])
        );
        folder.Put("kalmar.smartspec", history.Append(renewed).Write());

        var text = folder.StartOn(now, "trace", "u-konkurrens", "--forward", "--on", "2025-07-15").Text;

        text.Should()
            .Contain("Svag konkurrenskraft (utmaning, regional, inaktuellt)")
            .And.Contain("Signal: Besöksnäring (exempel), ingen dialog på länge (öppen)")
            .And.Contain("Regionala utvecklingsnämnden 2023-06-13 │ (inaktuellt) [1]")
            .And.Contain("· Svag konkurrenskraft gällde till 2025-06-30: gäller 3 av det som visas.")
            .And.Contain("· Svag konkurrenskraft har ersatts sedan dess: gäller 2 av det som visas.");
        folder
            .StartOn(now, "trace", "u-konkurrens", "--forward", "--on", "2025-06-30")
            .Text.Should()
            .Contain("har ersatts sedan dess")
            .And.NotContain("gällde till");
    }

    [Fact]
    public void No_line_is_wider_than_80_columns_and_no_object_is_shown_in_full_twice()
    {
        foreach (
            var args in (string[][])
                [
                    ["trace", "u-klimat", "--forward"],
                    ["trace", "innovation"],
                    ["trace", "samman", "--lang", "en"],
                ]
        )
        {
            var lines = folder.Start(args).Lines;
            lines.Should().OnlyContain(line => line.Length <= 80);
            var numbers = string.Join('\n', lines)
                .Split('[')
                .Skip(1)
                .Select(part => part.Split(']')[0])
                .CountBy(number => number);
            numbers.Should().OnlyContain(number => number.Value > 1, "what has a number is referred to");
        }
    }

    [Fact]
    public void As_JSON_each_link_is_a_line_with_its_relation_and_what_is_out_of_date()
    {
        var lines = folder
            .Start("trace", "payment:256", "--json", "--lang", "en")
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        lines[0].GetProperty("start").GetString().Should().Be("payment:256");
        lines[0].GetProperty("direction").GetString().Should().Be("to-grounds");
        lines[1].GetProperty("relation").GetString().Should().Be("effort-of-payment");
        lines[1].GetProperty("label").GetString().Should().Be("was paid to");
        lines[1].GetProperty("to").GetString().Should().Be("effort:innovation");
        lines[1].GetProperty("stale").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void An_identifier_alone_is_enough_where_one_object_has_it() =>
        folder.Start("trace", "innovation").Output.Should().Be(folder.Start("trace", "effort:innovation").Output);

    [Fact]
    public void An_object_without_grounds_says_so()
    {
        folder.Start("trace", "u-klimat").Text.Should().Contain("Inget registrerat ligger till grund för det.");
        folder
            .Start("trace", "payment:256", "--forward", "--lang", "en")
            .Text.Should()
            .Contain("Nothing that depends on it is recorded.");
    }

    [Theory]
    [InlineData(
        "area:livsmedl",
        "trace: det finns inget objekt ”area:livsmedl”; menade du area:livsmedel?",
        "did you mean area:livsmedel?"
    )]
    [InlineData(
        "effort:livsmedel",
        "det finns inget objekt ”effort:livsmedel”; menade du area:livsmedel?",
        "did you mean area:livsmedel?"
    )]
    [InlineData(
        "inovation",
        "det finns inget objekt ”inovation”; menade du effort:innovation?",
        "did you mean effort:innovation?"
    )]
    [InlineData(
        "nothing-like-it",
        "ange slag och beteckning, som area:livsmedel, payment:17.",
        "give kind and identifier, such as area:livsmedel, payment:17."
    )]
    [InlineData("payment:999999", "trace: det finns inget objekt ”payment:999999”", "trace: there is no object 'payment:999999'")]
    [InlineData("innovation --on yesterday", "--on: ”yesterday” är ingen dag", "--on: 'yesterday' is no day")]
    [InlineData(
        "innovation --on 2020-01-01",
        "--on: strategin var inte upprättad 2020-01-01",
        "--on: the strategy had not been founded"
    )]
    [InlineData("innovation --as-of 2023-02-01", "det finns inget objekt ”innovation”", "there is no object 'innovation'")]
    [InlineData("innovation --as-of soon", "--as-of: ”soon”", "--as-of: 'soon'")]
    [InlineData("innovation extra", "Det finns inget som heter ”extra” här.", "There is nothing called 'extra' here.")]
    [InlineData("", "trace: OBJEKT saknas.", "trace: OBJECT is missing.")]
    [InlineData("innovation --file none.smartspec", "none.smartspec: det finns ingen sådan fil.", "there is no such file.")]
    public void Bad_input_names_its_place_in_both_languages(string args, string swedish, string english)
    {
        foreach (var (language, expected) in ((string, string)[])[("sv", swedish), ("en", english)])
        {
            var run = folder.Start(["trace", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language]);
            run.Exit.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Text.Should().Contain(expected);
        }
    }

    [Fact]
    public void The_help_says_what_it_is_for()
    {
        folder
            .Start("trace", "--help")
            .Text.Should()
            .Contain("--forward")
            .And.Contain("från en betalning tillbaka till utmaning och mål");
        folder.Start("trace", "--help", "--lang", "en").Text.Should().Contain("trace OBJECT").And.Contain("--in-force-on DAY");
    }
}
