using System.Text;
using System.Text.Json.Nodes;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

[Trait("lane", "laws")]
public sealed class CommandSchemaTests(ITestOutputHelper output)
{
    private static Agreement Commands => Agreement.OnCommands;

    [Fact]
    public void Every_act_is_valid()
    {
        foreach (var act in Acts.All)
            Commands.Accepts(Agreement.Of(CommandJson.Write(Acts.Of(act).Command))).Should().BeTrue(act);
    }

    [Fact]
    public void Every_command_that_is_read_is_valid()
    {
        foreach (var command in Wild(Rounds.Of(600)))
            Commands.Accepts(command).Should().BeTrue();
    }

    [Fact]
    public void Of_mutated_commands_the_valid_ones_are_read_and_no_others()
    {
        var (read, all) = (0, 0);
        foreach (var command in Wild(Rounds.Of(600)))
        {
            for (var seed = 0; seed < 5; seed++)
            {
                var mutated = new Mutant(new Chance((all * 7) + seed)).Of(command);
                if (Unsayable.IsOutOfOrder(mutated))
                    continue;
                all++;
                read += Commands.Accepts(mutated) ? 1 : 0;
            }
        }

        output.WriteLine($"{read} of {all} mutated commands are read.");
        read.Should().BeInRange(all / 20, all * 19 / 20, "both answers are tried");
    }

    [Fact]
    public void The_days_of_the_calendar_are_valid_and_no_others()
    {
        foreach (
            var year in (string[])
                [
                    "-9999",
                    "-9998",
                    "-0401",
                    "-0400",
                    "-0100",
                    "-0004",
                    "-0000",
                    "0000",
                    "0001",
                    "1900",
                    "2000",
                    "2020",
                    "2021",
                    "2100",
                    "2400",
                    "9996",
                    "9999",
                    "10000",
                    "21",
                ]
        )
            for (var month = 0; month <= 13; month++)
            for (var day = 0; day <= 32; day++)
                Commands.Accepts(
                    JsonNode.Parse(
                        $$$"""{"effort.schedule":{"effort":"e","firstDay":"{{{year}}}-{{{month:00}}}-{{{day:00}}}","lastDay":"2021-01-01"}}"""
                    )
                );
    }

    [Theory]
    [InlineData("""{"area.select":{"area":"food","area":"wood"}}""", "a member that occurs twice")]
    [InlineData(
        """{"area.propose":{"area":"food","name":{"commitment":"c","uri":"u"},"description":{"sv":"x"}}}""",
        "the order of members"
    )]
    [InlineData("""{"strategy.align-with-sdgs":{"sdgs":[9.0]}}""", "a whole number written with decimals")]
    [InlineData("""{"area.assess":{"area":"food","criterion":"c","score":1e0,"motivation":{"sv":"x"}}}""", "an exponent")]
    [InlineData(
        """{"area.assess":{"area":"food","criterion":"c","score":0.00000000000000000000000000001,"motivation":{"sv":"x"}}}""",
        "too many digits"
    )]
    public void What_a_schema_cannot_say_is_refused_by_the_reader_alone(string json, string what)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Commands.Fault(bytes).Should().NotBeNull(what);
        Commands.IsValid(bytes).Should().BeTrue(what);
    }

    private static IEnumerable<JsonNode> Wild(int count) =>
        Enumerable
            .Range(0, count)
            .Select(seed =>
            {
                var chance = new Chance(seed);
                var (state, _, now) = World.At(chance.Below(World.Definitions.Count), chance.Below(World.Stages));
                return Agreement.Of(
                    CommandJson.Write(new WildJson(chance, state, now.InZone(state.Charter.Zone).Date, $"fresh-{seed}").Command())
                );
            });
}
