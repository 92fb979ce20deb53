using System.Text.Json;

namespace SmartSpec.Tool.Tests;

/// <summary>Why an area was selected and not another one, for a member of a board.</summary>
public sealed class WhyTests : IDisposable
{
    private readonly Folder folder = new();

    public WhyTests() => folder.PutPlayed("--until", "2027-12-15");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Why_an_area_was_not_selected_in_Swedish() =>
        folder
            .Start("why", "industri", "--as-of", "2023-06-14")
            .Output.Replace('\u00a0', ' ')
            .Should()
            .Be(
                """
                ━━ Varför Övrig tillverkning (exempel) ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                  · Steg 2023-06-14: bortvalt
                  · Beslut: EXEMPEL-2, Regionala utvecklingsnämnden 2023-06-13
                  · Skäl: Exempel: kopplingen till forskning och utmaningar är svagare, och
                    området täcks av det gemensamma området för industriell utveckling i Småland
                    och Öarna.

                Jämförda områden

                 Plats Område                         Poäng 0–1 Steg                 Beslut
                ───────────────────────────────────────────────────────────────────────────────
                     1 Livsmedel (exempel)                 0,85 utvecklingsplanering EXEMPEL-2
                     2 Skog och trä (exempel)              0,78 utvecklingsplanering EXEMPEL-2
                     3 Vatten (exempel)                    0,75 utvecklingsplanering EXEMPEL-2
                     4 E-hälsa (exempel)                   0,60 utvecklingsplanering EXEMPEL-2
                     5 Besöksnäring (exempel)              0,53 utvecklingsplanering EXEMPEL-2
                     6 ► Övrig tillverkning (exempel)      0,40 bortvalt             EXEMPEL-2

                  ※ Talen är råd. Människor beslutar, med sina skäl.

                Bedömningen

                 Kriterium                      Vikt Poäng Skala  0–1
                ──────────────────────────────────────────────────────
                 Kritisk massa                  30 %     4   1–5 0,75
                 Tillväxtmöjlighet              20 %     2   1–5 0,25
                 Koppling till forskning        20 %     2   1–5 0,25
                 Bidrag till samhällsutmaningar 30 %     2   1–5 0,25

                  · Kritisk massa: Exempel: starkt, men siffran räknar in livsmedel och trä.
                    Enligt analysen: lokaliseringskvot 1,5733 för tillverkning (C) (på skalan
                    0,5 till 2). Vilar på Länets specialisering 2017 (lokaliseringskvoter,
                    2023-02-06).
                  · Tillväxtmöjlighet: Exempel: tillverkningen (C) minskade i länet med 5000
                    sysselsatta 2007–2017; länets egen del är -742, där avrundningen till hela
                    tusental betyder lika mycket. Vilar på Länets tillväxt 2007–2017, delad i
                    tre (tillväxtens delar, 2023-02-06).
                  · Koppling till forskning: Exempel: forskningen finns mest utanför länet.
                    Ingen offentlig siffra finns; poängen är en bedömning.
                  · Bidrag till samhällsutmaningar: Exempel: bidraget till utmaningarna:
                    innovation. Ingen offentlig siffra finns; poängen är en bedömning.

                Vad det vilar på
                  · Övrig tillverkning, starkt kompetensområde i RUS (styrkor i näringslivet)
                  · Industriellt utvecklingsstöd (exempel) (kompetens)
                  · Gemensamt kunskapsområde för industriell utveckling i Småland och Öarna
                    (möjlighet)
                  · Låg innovationsgrad (utmaning, regional)
                  · Länets specialisering 2017 (analys)
                  · Länets tillväxt 2007–2017, delad i tre (analys)
                  · God tillgång till välutbildad arbetskraft (regionalt mål)
                  · Globala mål: 9

                Dialog
                  · Har deltagit: akademi, näringsliv, offentlig sektor

                Villkor för att nominera området
                  ✓ Tillgångar av flera slag: uppfyllt då det gjordes
                  ✓ Koppling till framtida möjlighet: uppfyllt då det gjordes
                  ✓ Koppling till samhällsutmaning: uppfyllt då det gjordes
                  ✓ Koppling till regionala och globala mål: uppfyllt då det gjordes
                  ✓ Bedömning enligt alla kriterier: uppfyllt då det gjordes
                  ✓ Dialog med flera samhällssektorer: uppfyllt då det gjordes

                Villkor för att välja bort området
                  ✓ Registrerat beslut: uppfyllt då det gjordes
                  ✓ Fyra ögon: uppfyllt då det gjordes
                  ※ Detta är ett exempel: allt som är märkt (exempel), Exempel: eller EXEMPEL-n
                    är påhittat, liksom belopp, dagar och personer.

                """
            );

    [Fact]
    public void Why_an_area_was_selected_in_English() =>
        folder
            .Start("why", "area:livsmedel", "--as-of", "2024-06-01", "--lang", "en")
            .Output.Replace('\u00a0', ' ')
            .Should()
            .Be(
                """
                ━━ Why Food (example) ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                  · Step 2024-06-01: implementing
                  · Decision: EXEMPEL-2, The regional development committee 2023-06-13
                  · Reason: Example: five areas that meet the challenges. Food and wood have
                    critical mass by the figures; the others by judgement.

                Compared areas

                 Rank Area                          Score 0–1 Step                 Decision
                ─────────────────────────────────────────────────────────────────────────────
                    1 ► Food (example)                   0.85 implementing         EXEMPEL-2
                    2 Forest and wood (example)          0.78 development planning EXEMPEL-2
                    3 Water (example)                    0.75 development planning EXEMPEL-2
                    4 E-health (example)                 0.60 development planning EXEMPEL-2
                    5 Tourism (example)                  0.53 development planning EXEMPEL-2
                    6 Other manufacturing (example)      0.40 deselected           EXEMPEL-2

                  ✗ Other manufacturing (example): Example: the links to research and challenges
                    are weaker, and the joint area for industrial development in Småland and the
                    Islands covers it.
                  ※ The figures are advice. People decide, with their reasons.

                The assessment

                 Criterion                           Weight Score Scale  0–1
                ─────────────────────────────────────────────────────────────
                 Critical mass                         30 %     5   1–5 1.00
                 Growth potential                      20 %     4   1–5 0.75
                 Link to research                      20 %     3   1–5 0.50
                 Contribution to societal challenges   30 %     5   1–5 1.00

                  · Critical mass: Example: strong in primary production. By the analysis:
                    location quotient 2.2334 for farming, forestry and fishing (A) (on the scale
                    0.5 to 2). Rests on The county's specialisation 2017 (location quotients,
                    2023-02-06).
                  · Growth potential: Example: food (C10) grew in Småland and the Islands by 305
                    employed 2010–2014 though the industry shrank in Sweden; the regional shift
                    is 575. Rests on The growth of Småland and the Islands 2010–2014 in three
                    parts (components of growth, 2023-02-06).
                  · Link to research: Example: a knowledge centre for food and nutrition is
                    under way. There is no public figure; the score is a judgement.
                  · Contribution to societal challenges: Example: its contribution to the
                    challenges: climate and skills. There is no public figure; the score is a
                    judgement.

                What it rests on
                  · Food production (business strengths)
                  · The county's food chain (business strengths)
                  · Initiative for a knowledge centre for food and nutrition (research)
                  · Livsmedelsutveckling Sydost 2.0, November 2019 – December 2022 (competence)
                  · People and work in the county (competence)
                  · Vegetable proteins and sustainable meat (opportunity)
                  · Slow climate transition (challenge, global)
                  · Weak skills supply (challenge, regional)
                  · The county's specialisation 2017 (analysis)
                  · The specialisation of Småland and the Islands 2014 (analysis)
                  · The growth of Småland and the Islands 2010–2014 in three parts (analysis)
                  · Digital and sustainable solutions for a global market (regional goal)
                  · A region free of fossil fuels (regional goal)
                  · Global goals: 2, 12, 13

                Dialogue
                  · Have taken part: academia, business, public sector, civil society

                Gates to nominate the area
                  ✓ Assets of several kinds: met when it was done
                  ✓ Link to a future opportunity: met when it was done
                  ✓ Link to a societal challenge: met when it was done
                  ✓ Link to regional and global goals: met when it was done
                  ✓ Assessment by every criterion: met when it was done
                  ✓ Dialogue with several helices: met when it was done

                Gates to select the area
                  ✓ Limited number of areas: met when it was done
                  ✓ Recorded decision: met when it was done
                  ✓ Four-eyes: met when it was done
                  ※ This is an example: all that is marked (example), Example: or EXEMPEL-n is
                    invented, and so are amounts, days and persons.

                """
            );

    [Fact]
    public void Of_a_candidate_is_shown_what_is_missing()
    {
        var run = folder.Start("why", "vatten", "--as-of", "2023-03-01", "--lang", "en");
        run.Text.Should()
            .Contain("Without scores: Food (example),")
            .And.Contain("✗ Link to a future opportunity: The area is not linked to any future opportunity.")
            .And.Contain("✓ Limited number of areas: met")
            .And.Contain("· Four-eyes: judged when it is done")
            .And.Contain("Nothing yet.");
    }

    [Fact]
    public void An_area_that_a_change_formed_says_what_it_comes_from() =>
        folder
            .Start("why", "livsmedel-vatten")
            .Text.Should()
            .Contain("Ursprung: Förändring, slå samman: Livsmedel (exempel), Vatten (exempel) (2027-01-01)")
            .And.Contain("Området bildades av en förändring, och har inte jämförts med de andra.")
            .And.Contain("Fyra ögon: har inte prövats");

    [Fact]
    public void As_JSON_candidates_criteria_and_gates_are_lines()
    {
        var lines = folder.Start("why", "industri", "--json").Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines[0].GetProperty("area").GetString().Should().Be("industri");
        lines.Count(line => line.TryGetProperty("candidate", out _)).Should().Be(6);
        lines.Count(line => line.TryGetProperty("criterion", out _)).Should().Be(4);
        lines.First(line => line.TryGetProperty("gate", out _)).GetProperty("standing").GetString().Should().Be("accepted");
        lines
            .Single(line => line.TryGetProperty("candidate", out var one) && one.GetString() == "livsmedel")
            .GetProperty("score")
            .GetDecimal()
            .Should()
            .Be(0.85m);
    }

    [Fact]
    public void No_line_is_wider_than_80_columns() =>
        folder.Start("why", "vatten").Lines.Should().OnlyContain(line => line.Length <= 80);

    [Theory]
    [InlineData("livsmedl", "why: det finns inget objekt ”livsmedl”; menade du area:livsmedel?", "did you mean area:livsmedel?")]
    [InlineData(
        "effort:innovation",
        "why: det finns inget objekt ”effort:innovation”; välj bland area:livsmedel",
        "choose among area:livsmedel"
    )]
    [InlineData("vatten --on 2027-13-01", "--on: ”2027-13-01” är ingen dag", "--on: '2027-13-01' is no day")]
    [InlineData(
        "vatten --as-of 2023-01-16",
        "det finns inget objekt ”vatten”; det finns inga än.",
        "there is no object 'vatten'; there are none yet."
    )]
    [InlineData("", "why: OMRÅDE saknas.", "why: AREA is missing.")]
    public void Bad_input_names_its_place_in_both_languages(string args, string swedish, string english)
    {
        foreach (var (language, expected) in ((string, string)[])[("sv", swedish), ("en", english)])
        {
            var run = folder.Start(["why", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language]);
            run.Exit.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Text.Should().Contain(expected);
        }
    }
}
