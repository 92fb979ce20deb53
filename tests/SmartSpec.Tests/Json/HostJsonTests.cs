using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartSpec.Tests;

/// <summary>The library's types under the options of a host: those of the serializer, and those of ASP.NET Core.</summary>
public sealed class HostJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions WebWithSmartSpec = new JsonSerializerOptions(
        JsonSerializerDefaults.Web
    ).AddSmartSpec();

    public static TheoryData<string> Commands { get; } = [.. CommandNames.All];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_is_written_and_read_in_every_host(string name)
    {
        foreach (var sample in (JsonObject[])[CommandSample.Full(name), CommandSample.Shortest(name)])
        {
            var command = CommandJson.Read(Encoding.UTF8.GetBytes(sample.ToJsonString()));
            var own = JsonNode.Parse(CommandJson.Write(command));
            foreach (var options in (JsonSerializerOptions?[])[null, Web, WebWithSmartSpec])
            {
                var json = JsonSerializer.Serialize<Command>(command, options);
                JsonNode.DeepEquals(JsonNode.Parse(json), own).Should().BeTrue(json);
                JsonSerializer.Deserialize<Command>(json, options).Should().Be(command);
            }

            var type = command.GetType();
            var byType = JsonSerializer.Serialize(command, type, WebWithSmartSpec);
            JsonNode.DeepEquals(JsonNode.Parse(byType), own).Should().BeTrue(byType);
            JsonSerializer.Deserialize(byType, type, WebWithSmartSpec).Should().Be(command);
        }
    }

    [Fact]
    public void What_is_no_command_is_a_fault_of_the_JSON()
    {
        foreach (
            var json in (string[])
                [
                    "[]",
                    """{"area.selekt":{}}""",
                    """{"area.select":{"area":"å"}}""",
                    """{"area.select":null}""",
                    """{"change.describe":{"change":"c","proposal":{}}}""",
                ]
        )
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Command>(json, Web)).Should().Throw<JsonException>(json);
        FluentActions
            .Invoking(() =>
                JsonSerializer.Deserialize<AreaCommand.Select>("""{"strategy.abandon":{"reason":{"en":"x"}}}""", WebWithSmartSpec)
            )
            .Should()
            .Throw<JsonException>()
            .WithMessage("*'strategy.abandon' is no Select*");
    }

    [Fact]
    public void A_list_of_commands_is_read_with_places_from_its_start()
    {
        CommandJson
            .ReadList("""[{"area.select":{"area":"food"}},{"strategy.abandon":{"reason":{"en":"x"}}}]"""u8)
            .Should()
            .Equal(new AreaCommand.Select("food"), new StrategyCommand.Abandon(Text.English("x")));
        CommandJson.ReadList("[]"u8).Should().BeEmpty();
        foreach (
            var (json, path) in ((string, string)[])
                [
                    ("""[{"area.select":{"area":"a"}},{"area.select":{"area":"å"}}]""", "$[1]['area.select'].area"),
                    ("""[{"area.select":{"area":"a"}},{"area.selekt":{"area":"b"}}]""", "$[1]['area.selekt']"),
                    ("""[{"area.select":{"area":"a"}},3]""", "$[1]"),
                    ("""{"area.select":{"area":"a"}}""", "$"),
                ]
        )
            FluentActions
                .Invoking(() => CommandJson.ReadList(Encoding.UTF8.GetBytes(json)))
                .Should()
                .Throw<MalformedException>()
                .Which.Path.Should()
                .Be(path);
        FluentActions
            .Invoking(() => CommandJson.ReadList("""[{"area.select":{"area":"a"}}"""u8))
            .Should()
            .Throw<MalformedException>()
            .Which.Cause.Should()
            .Be(MalformedCause.Cut);
    }

    [Fact]
    public void Values_are_written_and_read_in_every_host()
    {
        RoundTrip<Id<Area>>("food", "\"food\"");
        RoundTrip<Id<Area>?>(null, "null");
        RoundTrip(Subject.Of(new Id<Area>("food")), "\"area:food\"");
        RoundTrip<Text>(Text.Swedish("Mat", "Food"), """{"sv":"Mat","en":"Food"}""");
        RoundTrip(Text.English("Food"), """{"en":"Food"}""");
        RoundTrip(Money.Sek(1.5m), "\"1.5 SEK\"");
        RoundTrip(new Currency("EUR"), "\"EUR\"");
        RoundTrip(Hash.Of("one"u8), $"\"{Hash.Of("one"u8)}\"");
        RoundTrip(Role.AreaLead, "\"area-lead\"");
        RoundTrip<Sdg>(9, "9");
        RoundTrip(AreaStep.DevelopmentPlanning, "\"development-planning\"");
        JsonSerializer.Serialize(new Dictionary<Id<Area>, int> { ["food"] = 1 }, Web).Should().Be("""{"food":1}""");
        JsonSerializer.Deserialize<Dictionary<Id<Area>, int>>("""{"food":1}""").Should().ContainKey("food");
    }

    [Fact]
    public void A_refusal_is_written_with_its_reasons()
    {
        var story = Stories.AreaAt(AreaStep.Nominated);
        var refused = story.When(new AreaCommand.Select(Known.Food, "d1"), People.AreaLead).Outcome;
        var json = Same(refused);
        json["outcome"]!.GetValue<string>().Should().Be("refused");
        json["strategy"]!.GetValue<string>().Should().Be(refused.Strategy.Id.Value);
        json["length"]!.GetValue<long>().Should().Be(refused.Strategy.Length);
        var reasons = ((Outcome.Refused)refused).Reasons;
        Same(reasons[0]).ToJsonString().Should().Be(json["reasons"]![0]!.ToJsonString());
        json["reasons"]![0]!["code"]!.GetValue<string>().Should().Be(reasons[0].Code);
        json["reasons"]![0]!["subject"]!.GetValue<string>().Should().Be(reasons[0].Subject.ToString());
        Same(reasons[0].Parameters[0])["values"]!.AsArray().Count.Should().Be(reasons[0].Parameters[0].Values.Count);
    }

    [Fact]
    public void What_was_accepted_is_written_with_its_events_as_in_a_history()
    {
        var story = Stories.EffortAt(EffortStep.Underway);
        var accepted = story.When(new EffortCommand.Pause(Known.Effort, Text.Swedish("Väntar")), People.EffortOwner).Outcome;
        var json = Same(accepted);
        var recorded = ((Outcome.Accepted)accepted).Events[0];
        json["outcome"]!.GetValue<string>().Should().Be("accepted");
        json["events"]![0]!["hash"]!.GetValue<string>().Should().Be(recorded.Hash.ToString());
        JsonNode.DeepEquals(json["events"]![0], Same(recorded)).Should().BeTrue();
        JsonNode.DeepEquals(Same(recorded)["event"], JsonNode.Parse(recorded.Line.Span)).Should().BeTrue();
        JsonNode.DeepEquals(Same(recorded.Event), JsonNode.Parse(EventJson.Write(recorded.Event))).Should().BeTrue();
        var differences = Difference.Between(story.Strategy, accepted.Strategy);
        var difference = Same(differences[0]);
        difference["kind"]!.GetValue<string>().Should().Be("changed");
        difference["before"]!.GetValue<string>().Should().Be(differences[0].BeforeCode);
        difference["after"]!.GetValue<string>().Should().Be(differences[0].AfterCode);
    }

    [Fact]
    public void Obligations_and_next_steps_are_written()
    {
        Same(
                new Obligation
                {
                    Act = "area.select",
                    Subject = Subject.Of(new Id<Area>("food")),
                    DueOn = Make.Day(2021, 7, 1),
                    Role = Role.DecisionBody,
                    Who = "who",
                }
            )
            .ToJsonString()
            .Should()
            .Be("""{"act":"area.select","subject":"area:food","dueOn":"2021-07-01","role":"decision-body","who":"who"}""");
        Same(
                new NextStep
                {
                    Act = "area.select",
                    Subject = Subject.Of(new Id<Area>("food")),
                    Commands = ["area.select"],
                    Input = ["decision"],
                    Gates = [new() { Gate = "four-eyes", Standing = GateStanding.DependsOnInput }],
                    Reasons = [],
                }
            )
            .ToJsonString()
            .Should()
            .Be(
                """{"act":"area.select","subject":"area:food","isPossible":true,"commands":["area.select"],"input":["decision"],"gates":[{"gate":"four-eyes","standing":"depends-on-input"}],"reasons":[]}"""
            );
    }

    [Fact]
    public void A_strategy_is_written_as_in_its_document_without_the_definition()
    {
        var strategy = Stories.EffortAt(EffortStep.Underway).Strategy;
        var document = JsonNode.Parse(StrategyDocument.Write(strategy))!["strategy"]!.AsObject();
        foreach (var member in (string[])["definition", "origins", "recentCommands"])
            document.Remove(member).Should().BeTrue(member);
        foreach (var options in (JsonSerializerOptions[])[new JsonSerializerOptions().AddSmartSpec(), WebWithSmartSpec])
        {
            JsonNode.DeepEquals(JsonSerializer.SerializeToNode(strategy, options), document).Should().BeTrue();
            JsonNode.DeepEquals(JsonSerializer.SerializeToNode(strategy.Areas, options), document["areas"]).Should().BeTrue();
            JsonNode
                .DeepEquals(JsonSerializer.SerializeToNode(strategy.Efforts[Known.Effort], options), document["efforts"]![0])
                .Should()
                .BeTrue();
        }
    }

    [Fact]
    public void Results_stand_in_the_objects_of_a_host()
    {
        var answer = new Answer(
            Known.Food,
            [Role.AreaLead],
            new Reason(ReasonKind.Gate, "limited-number", Subject.Of(new Id<Area>(Known.Food)), [], []),
            Money.Sek(1)
        );
        var json = JsonSerializer.SerializeToNode(answer, Web)!;
        json["area"]!.GetValue<string>().Should().Be(Known.Food);
        json["roles"]![0]!.GetValue<string>().Should().Be("area-lead");
        json["reason"]!["code"]!.GetValue<string>().Should().Be("limited-number");
        json["sum"]!.GetValue<string>().Should().Be("1 SEK");
    }

    /// <summary>The JSON of a value: the same with all options, by its own type and by the one declared.</summary>
    private static JsonObject Same<T>(T value)
    {
        var json = JsonSerializer.SerializeToNode(value)!;
        foreach (var options in (JsonSerializerOptions?[])[null, Web, WebWithSmartSpec])
        {
            JsonNode.DeepEquals(JsonSerializer.SerializeToNode(value, options), json).Should().BeTrue();
            if (value is not Event || options == WebWithSmartSpec)
                JsonNode.DeepEquals(JsonSerializer.SerializeToNode(value, value!.GetType(), options), json).Should().BeTrue();
        }

        return json.AsObject();
    }

    private static void RoundTrip<T>(T value, string expected)
    {
        foreach (var options in (JsonSerializerOptions?[])[null, Web, WebWithSmartSpec])
        {
            var json = JsonSerializer.Serialize(value, options);
            json.Should().Be(expected);
            JsonSerializer.Deserialize<T>(json, options).Should().Be(value);
        }
    }

    private sealed record Answer(Id<Area> Area, EquatableArray<Role> Roles, Reason Reason, Money Sum);
}
