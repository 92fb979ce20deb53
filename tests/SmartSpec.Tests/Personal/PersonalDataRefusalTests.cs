using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests;

/// <summary>Personal data in commands: refused in identifiers, pointed out in texts, never repeated.</summary>
public sealed class PersonalDataRefusalTests
{
    private const string Number = "19811218-9876";
    private const string Telephone = "0701234567";
    private static readonly Text Address = Text.Swedish("Skriv till anna@region.se.");
    private static readonly Story Running = Stories.StrategyAt(StrategyStep.Running);
    private static readonly Story Food = Stories.AreaAt(AreaStep.Proposed);

    public static TheoryData<string> Commands => [.. CommandNames.All];

    /// <summary>In a sample every identifier is <c>one</c>, and every subject <c>area:one</c>.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_identifier_of_every_command_is_judged(string name)
    {
        var tried = new HashSet<string>();
        foreach (var sample in (JsonObject[])[CommandSample.Full(name), .. CommandSample.Changes(name)])
        foreach (
            var leaf in Leaves(sample[name]!).Where(leaf => leaf.Json is "\"one\"" or "\"area:one\"" && tried.Add(leaf.Path))
        )
        {
            var (command, path) = With(sample, name, leaf.Path, leaf.Json.Trim('"').Replace("one", "p-" + Number));
            var refused = (command is IFoundingCommand ? Running.With(Strategy.Unfounded) : Running)
                .When(command, People.ProcessLead)
                .Outcome.Should()
                .BeOfType<Outcome.Refused>($"{name} {path}")
                .Subject;
            var reason = refused.Reasons.Should().ContainSingle($"{name} {path}").Subject;
            reason.Code.Should().Be("personal-data");
            reason.Parameters.Single(parameter => parameter.Name == "member").Values.Should().Equal(path);
            Written(refused).Should().NotContain("9876");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_text_of_every_command_is_searched(string name)
    {
        var sample = CommandSample.Full(name);
        foreach (var leaf in Leaves(sample[name]!).Where(leaf => leaf.Json is "\"Livsmedel\"" or "\"\\u00C5lder\""))
        {
            var (command, path) = With(sample, name, leaf.Path, "x@y.se");
            PersonalData.In(command).Should().Equal(new PersonalDataFinding(path, PersonalDataKind.Email, IsInIdentifier: false));
        }
    }

    [Fact]
    public void The_identifiers_of_the_actor_and_of_the_command_are_judged()
    {
        var vision = new StrategyCommand.StateVision(Sample.Text);
        Places(Running.When(vision, new("u-" + Number, [Role.ProcessLead]))).Should().Equal("actor.id");
        Places(Running.When(vision, People.ProcessLead.For("u-" + Number))).Should().Equal("actor.onBehalfOf");
        Places(Running.When(vision, People.ProcessLead with { Body = "o-" + Number })).Should().Equal("actor.body");
        Places(Running.When(vision, People.ProcessLead, "c-" + Number)).Should().Equal("commandId");
        Places(Running.When([], People.ProcessLead, "c-" + Number)).Should().Equal("commandId");
        Running
            .Invoking(story => story.WhenSettledAcrossGap(new("u-" + Number, [Role.ProcessLead])))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .NotContain("9876");
    }

    [Fact]
    public void What_a_strategy_is_founded_with_is_judged_before_all_else()
    {
        var outcome = new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds()).Found(
            "s-" + Number,
            StorySetting.Default.Charter with
            {
                Currency = default,
            },
            People.ProcessLead
        );
        outcome.Should().BeOfType<Outcome.Refused>().Which.Reasons.Single().Code.Should().Be("personal-data");
        Written(outcome).Should().NotContain("9876");
    }

    [Fact]
    public void A_telephone_number_in_an_identifier_and_personal_data_in_a_text_are_accepted_and_pointed_out()
    {
        var outcome = Running
            .When(
                [new StrategyCommand.StateVision(Sample.Text), new AreaCommand.Propose("a-" + Telephone, Sample.Text, Address)],
                People.ProcessLead
            )
            .Outcome;
        outcome
            .Should()
            .BeOfType<Outcome.Accepted>()
            .Which.PersonalData.Should()
            .Equal(
                new PersonalDataFinding("area", PersonalDataKind.Telephone, IsInIdentifier: true) { Position = 1 },
                new PersonalDataFinding("description.sv", PersonalDataKind.Email, IsInIdentifier: false) { Position = 1 }
            );
        Written(outcome)
            .Should()
            .Contain(
                """
                "personalData":[{"path":"area","kind":"telephone","isInIdentifier":true,"position":1},
                """
                    + """
                    {"path":"description.sv","kind":"email","isInIdentifier":false,"position":1}]
                    """
            );
    }

    [Fact]
    public void A_host_can_refuse_personal_data_in_texts()
    {
        var engine = new StrategyEngine(new FakeClock(Running.Now), new SequentialIds()) { RefusesPersonalDataInTexts = true };
        var outcome = engine.Execute(Running.Strategy, new StrategyCommand.StateVision(Address), People.ProcessLead);
        var reason = outcome.Should().BeOfType<Outcome.Refused>().Which.Reasons.Single();
        reason.Code.Should().Be("personal-data");
        reason
            .ToString(Texts.Swedish)
            .Should()
            .StartWith("Uppgiften vision.sv ser ut som en e-postadress")
            .And.NotContain("region.se");
        engine
            .Execute(Running.Strategy, new AreaCommand.Propose("a-" + Telephone, Sample.Text, Sample.Text), People.ProcessLead)
            .Should()
            .BeOfType<Outcome.Accepted>();
    }

    [Fact]
    public void Nothing_is_pointed_out_where_there_is_nothing() =>
        Written(Running.When(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead).Outcome)
            .Should()
            .NotContain("personalData");

    [Fact]
    public void A_strategy_that_already_has_such_an_identifier_is_read_and_goes_on()
    {
        var lines = RewrittenHistory.Lines(Food.History, "\"food\"", "\"p-19811218-9876\"");
        var old = History.Read(RewrittenHistory.File(lines)).Replay();
        var engine = new StrategyEngine(new FakeClock(Food.Now), new SequentialIds());
        engine
            .Execute(old, new AreaCommand.BeginAnalysis("p-" + Number), People.AreaLead)
            .Should()
            .BeOfType<Outcome.Accepted>()
            .Which.PersonalData.Single()
            .Path.Should()
            .Be("area");
        engine
            .Execute(old, new AreaCommand.BeginAnalysis("q-" + Number), People.AreaLead)
            .Should()
            .BeOfType<Outcome.Refused>()
            .Which.Reasons.Single()
            .Code.Should()
            .Be("personal-data");
    }

    [Fact]
    public void What_is_no_identifier_is_not_repeated_where_it_is_personal_data()
    {
        const string Address = "anna@region.se";
        FluentActions
            .Invoking(() => new Id<Actor>(Address))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("'***'");
        FluentActions.Invoking(() => Id<Actor>.Parse(Address)).Should().Throw<FormatException>().WithMessage("'***' is*");
        var json = Encoding.UTF8.GetBytes($$$"""{"area.begin-analysis":{"area":"{{{Address}}}"}}""");
        FluentActions
            .Invoking(() => CommandJson.Read(json))
            .Should()
            .Throw<MalformedException>()
            .Which.ToString()
            .Should()
            .NotContain("anna");
    }

    [Fact]
    public void The_texts_of_a_definition_are_searched()
    {
        var definition = StorySetting
            .Default.WithGates("area.nominate", new Checkpoint("box", Address, [Role.ProcessLead]))
            .Definition;
        PersonalData
            .In(new StrategyCommand.Found("s", StorySetting.Default.Charter, definition))
            .Single()
            .Path.Should()
            .StartWith("definition.")
            .And.EndWith(".sv");
    }

    private static IEnumerable<string> Places(Attempt attempt) =>
        attempt
            .Outcome.Should()
            .BeOfType<Outcome.Refused>()
            .Which.Reasons.Where(reason => reason.Code == "personal-data")
            .Select(reason => reason.Parameters.Single(parameter => parameter.Name == "member").Values[0]);

    private static string Written(Outcome outcome) => JsonSerializer.Serialize(outcome) + outcome + Sentences(outcome);

    private static string Sentences(Outcome outcome) =>
        outcome is Outcome.Refused refused ? string.Concat(refused.Reasons.Select(reason => reason.ToString(Texts.Swedish))) : "";

    private static IEnumerable<(string Path, string Json)> Leaves(JsonNode node) =>
        node switch
        {
            JsonObject many => many.Where(member => member.Value is not null).SelectMany(member => Leaves(member.Value!)),
            JsonArray many => many.OfType<JsonNode>().SelectMany(Leaves),
            _ => [(node.GetPath(), node.ToJsonString())],
        };

    /// <summary>The command with another string at a path, and the path in the command.</summary>
    private static (Command Command, string Path) With(JsonObject sample, string name, string path, string other)
    {
        var copy = sample.DeepClone();
        var leaf = Nodes(copy).Single(node => node.GetPath() == path);
        leaf.ReplaceWith(other);
        return (CommandJson.Read(Encoding.UTF8.GetBytes(copy.ToJsonString())), path[($"$['{name}'].".Length)..]);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) =>
        node switch
        {
            JsonObject many => many.Where(member => member.Value is not null).SelectMany(member => Nodes(member.Value!)),
            JsonArray many => many.OfType<JsonNode>().SelectMany(Nodes),
            _ => [node],
        };
}
