namespace SmartSpec.Tests;

public sealed class OpeningRuleTests
{
    public static TheoryData<string> Rules => [.. OpeningRules.All.Select(rule => rule.Sentence)];

    [Fact]
    public void A_statement_that_obeys_the_rules_is_accepted() =>
        Openings.Taken(Openings.Full).Should().BeOfType<Outcome.Accepted>();

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_statement_that_breaks_a_rule_is_refused_at_its_place(string rule)
    {
        var (_, code, member, breaking) = OpeningRules.All.Single(known => known.Sentence == rule);

        Places(Openings.Taken(breaking(Openings.Full)))
            .Should()
            .Contain((code, member))
            .And.OnlyContain(place => place.Code == code);
    }

    [Fact]
    public void Every_fault_is_reported_at_once()
    {
        var broken = OpeningRules
            .All.Where(rule =>
                rule.Code is "opening-paid" or "opening-helix" or "opening-closed" || rule.Member == "efforts[4].owner"
            )
            .Aggregate(Openings.Full, (opening, rule) => rule.Break(opening));

        Places(Openings.Taken(broken, People.Reader))
            .Select(place => place.Code)
            .Should()
            .Contain(["role", "opening-paid", "opening-helix", "opening-closed", "missing"]);
    }

    /// <summary>For every rule of the statement: a fault of it is reported together with every fault of the charter.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void A_fault_in_the_charter_hides_no_fault_of_the_statement(string rule)
    {
        var (_, code, member, breaking) = OpeningRules.All.Single(known => known.Sentence == rule);
        var charter = new Charter(
            Sample.Blank,
            new(Sample.Blank, ["S1", "SE21", "GR30"]),
            new(new(2021, 1, 1), new(2020, 1, 1), new(2019, 1, 1)),
            Currency.Sek,
            "Europe/Kalmar"
        );
        (string, string)[] ofTheCharter =
        [
            ("text-missing", "charter.name"),
            ("text-missing", "charter.region.name"),
            ("dates-reversed", "charter.period.lastDay"),
            ("dates-reversed", "charter.period.lastActivityDay"),
            ("nuts-code", "charter.region.nuts[0]"),
            ("nuts-code", "charter.region.nuts[2]"),
            ("time-zone", "charter.timeZone"),
        ];
        Places(Taken(charter, Openings.Full)).Should().Equal(ofTheCharter);
        var both = Places(Taken(charter, breaking(Openings.Full)));
        both.Should().Contain(ofTheCharter);

        // Within a period that ends before it begins there is no year, and no day to end by.
        if (!member.EndsWith(".year", StringComparison.Ordinal) && code != "past-last-activity")
            both.Should().Contain((code, member));
    }

    [Fact]
    public void What_cannot_be_written_and_read_back_is_reported_of_the_charter_and_of_the_statement() =>
        Places(
                Taken(
                    Openings.Setting.Charter with
                    {
                        Region = null!,
                    },
                    Openings.Full.Effort(EffortStep.Underway, effort => effort with { Step = (EffortStep)99 })
                )
            )
            .Should()
            .Equal(("missing", "charter.region"), ("malformed", "efforts[3].step"));

    [Fact]
    public void What_could_not_be_written_and_read_back_is_refused_at_its_place() =>
        Places(Openings.Taken(Openings.Full.Effort(EffortStep.Underway, effort => effort with { Step = (EffortStep)99 })))
            .Should()
            .Equal(("malformed", "efforts[3].step"));

    [Fact]
    public void A_reason_names_its_place_in_words_and_as_a_path()
    {
        var reason = ((Outcome.Refused)Openings.Taken(OpeningRules.Breaking("opening-paid"))).Reasons.Single();

        reason.Subject.Should().Be(new Subject(SubjectKind.Effort, Openings.IdOf(EffortStep.Underway)));
        reason
            .What(Texts.Swedish)
            .Should()
            .Be(
                "utbetalat (efforts[3].funding[0].paid): 60\u00a0000,0001\u00a0SEK är utbetalat, men bara "
                    + "60\u00a0000\u00a0SEK är beviljat."
            );
        reason
            .What(Texts.English)
            .Should()
            .Be("paid (efforts[3].funding[0].paid): 60,000.0001\u00a0SEK is paid, but only 60,000\u00a0SEK is committed.");
    }

    public static TheoryData<string, string, Charter> Charters =>
        new()
        {
            { "text-missing", "charter.name", Openings.Setting.Charter with { Name = Sample.Blank } },
            { "nuts-code", "charter.region.nuts", Openings.Setting.Charter with { Region = new(Sample.Text, "S1") } },
            {
                "dates-reversed",
                "charter.period.lastDay",
                Openings.Setting.Charter with
                {
                    Period = new(new(2027, 1, 1), new(2021, 1, 1), new(2029, 1, 1)),
                }
            },
            {
                "dates-reversed",
                "charter.period.lastActivityDay",
                Openings.Setting.Charter with
                {
                    Period = new(new(2021, 1, 1), new(2027, 1, 1), new(2020, 1, 1)),
                }
            },
            { "time-zone", "charter.timeZone", Openings.Setting.Charter with { TimeZone = "Europe/Kalmar" } },
        };

    [Theory]
    [MemberData(nameof(Charters), DisableDiscoveryEnumeration = true)]
    public void A_charter_that_cannot_be_founded_with_cannot_be_taken_over_with(string code, string member, Charter charter) =>
        Places(Taken(charter, Openings.Full)).Should().Equal((code, member));

    [Fact]
    public void A_later_version_of_a_development_plan_can_be_newer_than_the_action_plan() =>
        Openings
            .Taken(Openings.Full.Plan(1, plan => plan with { EffectiveFrom = new(2022, 6, 30) }))
            .Should()
            .BeOfType<Outcome.Accepted>();

    [Fact]
    public void The_number_of_a_cycle_is_not_shown_as_that_of_a_version() =>
        ((Outcome.Refused)Openings.Taken(Openings.WithCycles.Cycle(0, cycle => cycle with { Number = 0 })))
            .Reasons[0]
            .What(Texts.Swedish)
            .Should()
            .StartWith("Uppgiften uppföljningens nummer (cycles[0].number) är 0");

    [Fact]
    public void Only_who_may_by_the_definition_takes_over()
    {
        Places(Openings.Taken(Openings.Full, People.Board)).Select(place => place.Code).Should().Equal("role");
        var roles = new Dictionary<string, EquatableArray<Role>>(ProcessDefinition.Default.Document.Roles)
        {
            ["strategy.take-over"] = [Role.DecisionBody],
        };
        Openings
            .Taken(
                Openings.Full,
                People.Board,
                ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", Roles = roles })
            )
            .Should()
            .BeOfType<Outcome.Accepted>();
    }

    private static Outcome Taken(Charter charter, OpeningStatement opening) =>
        new StrategyEngine(new FakeClock(Openings.Setting.Start), new SequentialIds()).TakeOver(
            Known.Strategy,
            charter,
            opening,
            People.ProcessLead
        );

    private static List<(string Code, string Member)> Places(Outcome outcome) =>
        [
            .. ((Outcome.Refused)outcome).Reasons.Select(reason =>
                (reason.Code, reason.Parameters.FirstOrDefault(parameter => parameter.Name == "member")?.Values[0] ?? "")
            ),
        ];
}
