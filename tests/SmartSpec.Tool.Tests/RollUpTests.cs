using System.Text.Json;
using SmartSpec.Sqlite;
using SmartSpec.Testing;

namespace SmartSpec.Tool.Tests;

/// <summary>Several strategies together, for a member of a board.</summary>
public sealed class RollUpTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2021, 3, 1, 12, 0);

    private readonly Folder folder = new();

    public RollUpTests()
    {
        var home = Stories
            .EffortAt(EffortStep.Prioritised)
            .Do(
                [
                    new OrganisationCommand.Register("vtt", Say("VTT"), Helix.Academia, Place.Eu),
                    Share(
                        "p-1",
                        new SharingPartner.OtherStrategy("south", Say("Söder", "South"), Place.Neighbouring),
                        SharingRole.CoLead
                    ),
                    Share("p-2", new SharingPartner.Registered("vtt"), SharingRole.Follower),
                    Share(
                        "p-3",
                        new SharingPartner.OtherStrategy("west", Say("Väster", "West"), Place.National),
                        SharingRole.Partner
                    ),
                ],
                People.ProcessLead
            );
        folder.Put("north.smartspec", home.History.Write());
        folder.Put("south.smartspec", South().Write());
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_strategies_together_in_Swedish() =>
        Shown("--lang", "sv")
            .Should()
            .Be(
                """
                ━━ 2 strategier tillsammans 2021-03-01 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                 Strategi                       Steg         Valda områden Insatser    Beviljat
                ────────────────────────────────────────────────────────────────────────────────
                 Strategi för smart             pågående                 1        1 200 000 SEK
                 specialisering
                 Söders strategi                förberedelse             0        0       0 EUR

                Pengar, EUR (1 strategi)
                  · Inga pengar är registrerade.

                Pengar, SEK (1 strategi)

                 År     Budget Beviljat Utbetalt
                ─────────────────────────────────
                 2021  100 000  100 000        0
                 2022  100 000  100 000        0

                 Summa 200 000  200 000        0

                  · Kommunal: beviljat 120 000, utbetalt 0
                  · Privat: beviljat 80 000, utbetalt 0

                Områden, insatser och indikatorer
                  · Områden: 1 valda, 0 avslutade, 0 som inte är valda
                  · Insatser: 1 (prioriterad 1)
                  · Indikatorer: 2, varav 0 med värde (inget värde 2)

                Det som delas
                  · Deras område (område, räknas i east)
                    ! Söder: finansiär – bara enligt partnern
                  · Livsmedel (område, räknas i Strategi för smart specialisering)
                    ✓ Söder: medledare, i ett grannlän – enligt båda
                    ! Väster: partner, i övriga landet – bara enligt hemstrategin
                    ✓ VTT: följare, i övriga EU

                Att reda ut
                  ! Strategi för smart specialisering, partnership:p-3: partnerns strategi
                    ”west” är inte med. Ta med den, eller ange partnern som organisation.
                  ! Söders strategi, involvement:i-2: hemstrategin ”east” är inte med. Ta med
                    den, eller rätta vilken den är.
                  ※ Detta är ett exempel: allt som är märkt (exempel), Exempel: eller EXEMPEL-n
                    är påhittat, liksom belopp, dagar och personer.

                """
            );

    [Fact]
    public void Two_strategies_together_in_English() =>
        Shown("--lang", "en")
            .Should()
            .Be(
                """
                ━━ 2 strategies together 2021-03-01 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

                 Strategy                      Step      Selected areas Efforts   Committed
                ────────────────────────────────────────────────────────────────────────────
                 Smart specialisation strategy running                1       1 200,000 SEK
                 The strategy of the South     preparing              0       0       0 EUR

                Money, EUR (1 strategy)
                  · No money is recorded.

                Money, SEK (1 strategy)

                 Year   Budget Committed Paid
                ──────────────────────────────
                 2021  100,000   100,000    0
                 2022  100,000   100,000    0

                 Total 200,000   200,000    0

                  · Municipal: committed 120,000, paid 0
                  · Private: committed 80,000, paid 0

                Areas, efforts and indicators
                  · Areas: 1 selected, 0 ended, 0 not selected
                  · Efforts: 1 (prioritised 1)
                  · Indicators: 2, 0 of them with a value (no value 2)

                What is shared
                  · Their area (area, counted in east)
                    ! South: funder – only by the partner
                  · Livsmedel (area, counted in Smart specialisation strategy)
                    ✓ South: co-lead, in a neighbouring county – by both
                    ! West: partner, elsewhere in the country – only by the home strategy
                    ✓ VTT: follower, elsewhere in the EU

                To be settled
                  ! Smart specialisation strategy, partnership:p-3: the partner's strategy
                    'west' is not included. Include it, or name the partner as an organisation.
                  ! The strategy of the South, involvement:i-2: the home strategy 'east' is not
                    included. Include it, or correct which one it is.
                  ※ This is an example: all that is marked (example), Example: or EXEMPEL-n is
                    invented, and so are amounts, days and persons.

                """
            );

    [Fact]
    public void The_order_of_the_files_makes_no_difference() =>
        folder
            .StartOn(Now, "roll-up", "south.smartspec", "north.smartspec")
            .Output.Should()
            .Be(folder.StartOn(Now, "roll-up", "north.smartspec", "south.smartspec").Output);

    [Fact]
    public void Before_a_strategy_was_founded_it_is_not_counted_and_without_any_there_is_nothing_to_show()
    {
        folder
            .StartOn(Now, "roll-up", "north.smartspec", "--on", "2021-01-11", "--lang", "en")
            .Text.Should()
            .Contain("1 strategy 2021-01-11");
        var run = folder.StartOn(Now, "roll-up", "north.smartspec", "--on", "2020-12-31", "--lang", "en");
        run.Exit.Should().Be(2);
        run.Text.Should().Contain("there is no strategy that had been founded by 2020-12-31");
    }

    [Fact]
    public void As_JSON_strategies_money_partners_and_findings_are_lines()
    {
        var lines = folder
            .StartOn(Now, "roll-up", "north.smartspec", "south.smartspec", "--json")
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        lines[0].GetProperty("rollUp").GetString().Should().Be("2021-03-01");
        lines[0].GetProperty("strategies").GetInt32().Should().Be(2);
        lines[0].GetProperty("efforts").GetProperty("prioritised").GetInt32().Should().Be(1);
        Of("strategy", "example").Should().Equal(Known.Strategy, "south");
        Of("money").Should().Equal("EUR", "SEK");
        Of("shared").Should().Equal("area:sea", "area:food", "area:food", "area:food");
        lines
            .Where(line => line.TryGetProperty("shared", out _))
            .Select(line => (line.GetProperty("byHome").GetBoolean(), line.GetProperty("byPartner").GetBoolean()))
            .Should()
            .Equal((false, true), (true, true), (true, false), (true, false));
        Of("finding").Should().Equal("partner-missing", "home-missing");

        IEnumerable<string?> Of(string name, string? also = null) =>
            lines
                .Where(line => line.TryGetProperty(name, out _) && (also is null || line.TryGetProperty(also, out _)))
                .Where(line => name != "money" || line.TryGetProperty("strategies", out _))
                .Select(line => line.GetProperty(name).GetString());
    }

    [Fact]
    public async Task A_database_is_rolled_up_whole_and_gives_the_same_as_its_files()
    {
        await using (var store = new SqliteStore(folder.In("all.db")))
            foreach (var name in (string[])["north.smartspec", "south.smartspec"])
                await store.ImportAsync(
                    History.Read(folder.Read(name)),
                    cancellationToken: TestContext.Current.CancellationToken
                );
        var database = folder.StartOn(Now, "roll-up", "--db", "all.db", "--lang", "en");
        database.Exit.Should().Be(0, database.Error);
        database.Output.Should().Be(folder.StartOn(Now, "roll-up", "north.smartspec", "south.smartspec", "--lang", "en").Output);
        folder.StartOn(Now, "roll-up", "--db", "all.db", "--strategy", "south").Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("gone.smartspec", "gone.smartspec: det finns ingen sådan fil", "gone.smartspec: there is no such file")]
    [InlineData("north.smartspec north.smartspec", "strategin ”example” är redan med", "the strategy 'example' is there already")]
    [InlineData("north.smartspec --file south.smartspec", "ange antingen filer, eller --file", "give either files, or --file")]
    [InlineData("north.smartspec --on yesterday", "--on: ”yesterday” är ingen dag", "--on: 'yesterday' is no day")]
    [InlineData("--db none.db", "none.db: det finns ingen sådan databas", "none.db: there is no such database")]
    [InlineData("", "kalmar.smartspec: det finns ingen sådan fil", "kalmar.smartspec: there is no such file")]
    public void Bad_input_names_its_place_in_both_languages(string args, string swedish, string english)
    {
        foreach (var (language, expected) in ((string, string)[])[("sv", swedish), ("en", english)])
        {
            var run = folder.StartOn(
                Now,
                ["roll-up", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language]
            );
            run.Exit.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Text.Should().Contain(expected);
        }
    }

    [Fact]
    public void A_board_sees_in_the_history_with_whom_and_in_which_role_something_is_shared() =>
        folder
            .StartOn(Now, "history", "--file", "north.smartspec", "--lang", "en")
            .Text.Should()
            .Contain("South (south): co-lead, 2021-02-01 –");

    private string Shown(params string[] args)
    {
        var run = folder.StartOn(Now, ["roll-up", "north.smartspec", "south.smartspec", .. args]);
        run.Exit.Should().Be(0, run.Error);
        run.Lines.Should().OnlyContain(line => line.Length <= 80);
        return run.Output.Replace('\u00a0', ' ');
    }

    private static SharingCommand.Share Share(Id<Partnership> id, SharingPartner partner, SharingRole role) =>
        new(id, Subject.Of((Id<Area>)Known.Food), partner, role, new(2021, 2, 1));

    private static SharingCommand.Link Link(Id<Involvement> id, Id<Strategy> home, string area, SharingRole role) =>
        new(
            id,
            new(home, Say("Norr", "North"), Place.Neighbouring),
            new(SubjectKind.Area, area),
            Say("Deras område", "Their area"),
            role,
            new(2021, 2, 1)
        );

    /// <summary>A strategy in euros, involved in an area of the first one, and in one of a strategy that is not there.</summary>
    private static History South()
    {
        var engine = new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds());
        var charter = StorySetting.Default.Charter with
        {
            Name = Say("Söders strategi", "The strategy of the South"),
            Region = new(Say("Söder", "South"), "SE888"),
            Currency = Currency.Eur,
        };
        var history = History.Empty.Append(engine.Found("south", charter, People.ProcessLead, StorySetting.Default.Definition));
        var shared = engine.Execute(
            history.Replay(),
            [Link("i-1", Known.Strategy, Known.Food, SharingRole.CoLead), Link("i-2", "east", "sea", SharingRole.Funder)],
            People.ProcessLead
        );
        shared.Should().BeOfType<Outcome.Accepted>();
        return history.Append(shared);
    }

    private static Text Say(string swedish, string? english = null) => Text.Swedish(swedish, english ?? swedish);
}
