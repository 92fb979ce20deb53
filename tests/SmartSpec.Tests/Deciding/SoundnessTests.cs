namespace SmartSpec.Tests;

/// <summary>
/// What a host makes in code can be unsound where JSON cannot: it is refused with its place, never thrown, and never recorded.
/// </summary>
public sealed class SoundnessTests
{
    private static readonly LocalDate Julian = new(2021, 3, 1, CalendarSystem.Julian);

    // Rows are named by code and place alone: what is unsound cannot always be written, not even in a test report.
    public static TheoryData<int, string, string> Rows => [.. InputFault.Select((row, number) => (number, row.Code, row.Place))];

    private static IReadOnlyList<(string Code, string Place, Command Command)> InputFault { get; } =
    [
        ("missing", "facts", new EvidenceCommand.RecordAsset("a", AssetKind.Nature, null!)),
        ("missing", "facts.figures[0]", new EvidenceCommand.RecordAsset("a", AssetKind.Nature, new(Sample.Text, [null!]))),
        (
            "missing",
            "facts.references[0].kind",
            new EvidenceCommand.RecordAsset("a", AssetKind.Nature, new(Sample.Text, References: [new(null!, null!, null!)]))
        ),
        ("missing", "grounds", new AreaCommand.Ground(Known.Food, null!)),
        ("missing", "grounds.evidence[1]", new AreaCommand.Ground(Known.Food, new([Known.Challenge, default]))),
        ("missing", "grounds.sdgs[0]", new AreaCommand.Ground(Known.Food, new(Sdgs: [default]))),
        ("missing", "area", new AreaCommand.BeginAnalysis(default)),
        ("missing", "answer", new DialogueCommand.AnswerPoint(Known.Point, null!)),
        ("missing", "sustainability", new PlanCommand.AssessSustainability(Known.DevelopmentPlan, null!)),
        ("missing", "terms", new IndicatorCommand.Define("i", IndicatorKind.Result, Known.Food, null!)),
        (
            "missing",
            "terms.milestones[0]",
            new IndicatorCommand.Define(
                "i",
                IndicatorKind.Result,
                Known.Food,
                Make.Terms(Make.Day(2021, 1, 1)) with
                {
                    Milestones = [null!],
                }
            )
        ),
        (
            "missing",
            "terms.owner",
            new IndicatorCommand.Define(
                "i",
                IndicatorKind.Result,
                Known.Food,
                Make.Terms(Make.Day(2021, 1, 1)) with
                {
                    Owner = default(Id<Actor>),
                }
            )
        ),
        ("missing", "years[0]", new EffortCommand.Budget(Known.Effort, [null!])),
        ("missing", "years[0].amount", new EffortCommand.Budget(Known.Effort, [new(2021, default)])),
        ("missing", "waivers[0]", new StrategyCommand.Close(null, [null!])),
        (
            "text-missing",
            "fates[0].reason",
            new PlanCommand.Adopt(
                Known.DevelopmentPlan,
                null,
                Make.Day(2021, 3, 1),
                [new(new(SubjectKind.Field, Known.Field), FateKind.Kept, Reason: new Text.Inline([]))]
            )
        ),
        ("malformed", "kind", new EvidenceCommand.RecordAsset("a", (AssetKind)99, new(Sample.Text))),
        ("malformed", "source", new FundingCommand.Commit(Known.Effort, Known.Company, (FundingSource)99, 2021, Money.Sek(1))),
        ("malformed", "kind", new PlanCommand.Draft("p", Known.Food, (PlanKind)99)),
        ("malformed", "firstDay", new EffortCommand.Schedule(Known.Effort, Julian, Make.Day(2021, 3, 2))),
        (
            "malformed",
            "facts.validUntil",
            new EvidenceCommand.RecordAsset("a", AssetKind.Nature, new(Sample.Text, ValidUntil: Julian))
        ),
        (
            "malformed",
            "registryNumber",
            new DecisionCommand.Record("d", Known.Council, Make.Day(2021, 1, 1), "DNR\uD800", Sample.Text)
        ),
        ("malformed", "vision", new StrategyCommand.StateVision(new Text.Erasable("kv://\uD800", "abc"))),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_could_not_be_written_and_read_back_is_refused_with_its_place(int row, string code, string place)
    {
        var reason = Given(Stories.EffortAt(EffortStep.Proposed))
            .When(InputFault[row].Command, People.ProcessLead)
            .Reasons.Single();
        reason.Code.Should().Be(code);
        reason.Parameters.Should().ContainSingle().Which.Values.Should().Equal(place);
        reason.ToString(Texts.Swedish).Should().Contain(place);
    }

    [Fact]
    public void A_charter_is_sound_too() =>
        new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds())
            .Found("s", StorySetting.Default.Charter with { Region = null! }, People.ProcessLead)
            .Should()
            .BeOfType<Outcome.Refused>()
            .Which.Reasons.Single()
            .Code.Should()
            .Be("missing");

    [Fact]
    public void Everything_accepted_can_be_read_back()
    {
        foreach (var act in Acts.All)
        {
            var (story, command) = Acts.Of(act);
            var outcome = By(story, command);
            History.Read(story.History.Append(outcome).Write()).Replay().Should().Be(outcome.Strategy, act);
        }
    }

    [Fact]
    public void The_identifier_of_a_command_is_one_where_it_is_given()
    {
        var story = Stories.AreaAt(AreaStep.Proposed);
        var engine = new StrategyEngine(new FakeClock(story.Now), new SequentialIds());
        var command = new AreaCommand.BeginAnalysis(Known.Food);
        engine
            .Invoking(it => it.Execute(story.Strategy, command, People.ProcessLead, default(Id<Command>)))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void A_changed_charter_has_the_time_zone_it_names()
    {
        var charter = StorySetting.Default.Charter;
        charter.Zone.Id.Should().Be("Europe/Stockholm");
        (charter with { TimeZone = "Pacific/Auckland" }).Zone.Id.Should().Be("Pacific/Auckland");
    }

    private static Outcome By(Story story, Command command) =>
        People.All.Select(actor => story.When(command, actor).Outcome).First(outcome => outcome is Outcome.Accepted);
}
