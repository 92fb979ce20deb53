using System.Text;
using System.Text.Json;

namespace SmartSpec.Tests.Definitions;

/// <summary>What is impossible in a definition is refused before a strategy begins; what is unwise is reported.</summary>
public sealed class FindingTests
{
    private const string Prefix = "finding.";

    private static readonly string[] Codes =
    [
        .. Texts
            .Swedish.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal))
            .Where(key => !key.EndsWith(".name", StringComparison.Ordinal))
            .Select(key => key[Prefix.Length..]),
    ];

    public static TheoryData<string> All => [.. Codes];

    public static TheoryData<string> Errors => [.. Codes.Where(code => Finding(code).Severity is FindingSeverity.Error)];

    [Fact]
    public void Every_finding_has_a_definition_with_it() => Flawed.All.Keys.Should().BeEquivalentTo(Codes);

    [Theory]
    [MemberData(nameof(All))]
    public void A_finding_names_its_place_and_says_what_to_do_in_both_languages(string code)
    {
        var finding = Finding(code);
        finding.Path.Should().Be(Flawed.All[code].Path);
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
        {
            finding.Explain(texts).Should().NotContain("{").And.MatchRegex(@"^.+\. .+[.?]");
            finding.Explain(texts).Should().NotBe($"{Prefix}{code}");
            texts.Of($"{Prefix}{code}.name").Should().NotBe($"{Prefix}{code}.name");
        }
    }

    [Theory]
    [InlineData("area.appoint-lead", "area-lead", "gate-never-met")]
    [InlineData("effort.assign", "effort-owner", "gate-never-met")]
    [InlineData("area.appoint-lead", "area-lead process-lead", null)]
    [InlineData("area.nominate", "area-lead", null)]
    public void A_checkpoint_is_ticked_in_a_role_that_somebody_has_before_its_act(string act, string roles, string? code) =>
        ErrorsIn(document =>
                document with
                {
                    Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates)
                    {
                        [act] =
                        [
                            new Checkpoint("own", Text.Swedish("Egen"), [.. roles.Split(' ').Select(role => new Role(role))]),
                        ],
                    },
                }
            )
            .Should()
            .Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("decision.record")]
    [InlineData("area.assess")]
    [InlineData("change.assess")]
    [InlineData("evidence.record-opportunity")]
    [InlineData("evidence.record-asset")]
    public void What_a_gate_waits_for_somebody_may_do(string act)
    {
        ErrorsIn(document => document with { Roles = Nobody(document, act) })
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(code => code == "gate-of-nobody");
        ErrorsIn(document =>
                document with
                {
                    Roles = Nobody(document, act),
                    Gates = new Dictionary<string, EquatableArray<Gate>>(),
                }
            )
            .Should()
            .BeEmpty();

        static Dictionary<string, EquatableArray<Role>> Nobody(DefinitionDocument document, string act) =>
            new(document.Roles) { [act] = [] };
    }

    private static IEnumerable<string> ErrorsIn(Func<DefinitionDocument, DefinitionDocument> change) =>
        ProcessDefinition
            .AsRecorded(change(ProcessDefinition.Default.Document with { Id = "own" }))
            .Lint()
            .Where(finding => finding.Severity is FindingSeverity.Error)
            .Select(finding => finding.Code);

    [Fact]
    public void The_shipped_definitions_have_no_findings()
    {
        DefinitionErrors.In(ProcessDefinition.Default.Document).Should().BeEmpty();
        ProcessDefinition.Default.Lint().Should().BeEmpty();
        ProcessDefinition.Check(Encoding.UTF8.GetBytes(ProcessDefinition.Default.ToJson())).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void No_strategy_begins_where_an_act_is_impossible(string code)
    {
        var (document, path) = Flawed.All[code];
        var recorded = ProcessDefinition.AsRecorded(document);
        var made = () => ProcessDefinition.Of(document);
        var read = () => ProcessDefinition.Read(recorded.ToJson());
        made.Should().Throw<MalformedException>().Which.Path.Should().Be(path);
        read.Should().Throw<MalformedException>().Which.Path.Should().Be(path);
        ProcessDefinition.Check(Encoding.UTF8.GetBytes(recorded.ToJson()))[0].Code.Should().Be(code);
        var begun = StorySetting.Default;
        var engine = new StrategyEngine(new FakeClock(begun.Start));
        Outcome[] outcomes =
        [
            engine.Found("region", begun.Charter, People.ProcessLead, recorded),
            Openings.Taken(Openings.Full, definition: recorded),
        ];
        foreach (var outcome in outcomes)
            outcome
                .Should()
                .BeOfType<Outcome.Refused>()
                .Which.Reasons.Where(reason => reason.Code == "definition-impossible")
                .Select(reason => reason.Parameters.Single(parameter => parameter.Name == "place").Values[0])
                .Should()
                .Contain(path);
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_history_that_began_so_before_is_read_and_goes_on(string code)
    {
        var recorded = ProcessDefinition.AsRecorded(Flawed.All[code].Document);
        var again = JsonSerializer.Deserialize(recorded.ToJson(), SmartSpecJson.Info<ProcessDefinition>())!;
        again.Should().Be(recorded);
        var begun = Stories.Founded();
        Given(begun.With(begun.Strategy with { Definition = again }))
            .When(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead)
            .ThenAccepted();
    }

    [Theory]
    [InlineData(60, 40, true)]
    [InlineData(40, 40, false)]
    [InlineData(0, 100, false)]
    [InlineData(100, 0, false)]
    [InlineData(1, 99, true)]
    public void Shares_are_possible_where_public_and_private_money_can_be_all_there_is(int eu, int privately, bool isPossible)
    {
        EquatableArray<SourceShare> shares =
        [
            .. Enum.GetValues<FundingSource>()
                .Select(source => new SourceShare(
                    source,
                    source is FundingSource.Eu ? eu
                        : source is FundingSource.Private ? privately
                        : 0
                )),
        ];
        var shipped = ProcessDefinition.Default.Document;
        DefinitionErrors
            .In(
                shipped with
                {
                    Gates = new Dictionary<string, EquatableArray<Gate>>
                    {
                        ["action-plan.adopt"] = [new ActionPlanGate.CoFinancing(shares)],
                    },
                }
            )
            .Any()
            .Should()
            .Be(!isPossible);
    }

    private static DefinitionFinding Finding(string code) =>
        ProcessDefinition.AsRecorded(Flawed.All[code].Document).Lint().First(finding => finding.Code == code);
}
