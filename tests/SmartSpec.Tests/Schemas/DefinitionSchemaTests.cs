using System.Text;
using System.Text.Json.Nodes;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

[Trait("lane", "laws")]
public sealed class DefinitionSchemaTests(ITestOutputHelper output)
{
    private static Agreement Definitions => Agreement.OnDefinitions;

    [Fact]
    public void Every_definition_that_is_read_is_valid()
    {
        foreach (var definition in World.Definitions)
            Definitions.Accepts(Agreement.Of(Encoding.UTF8.GetBytes(definition.ToJson()))).Should().BeTrue();
    }

    [Fact]
    public void Of_mutated_definitions_the_valid_ones_are_read_and_no_others()
    {
        var (read, all) = (0, 0);
        var whole = World.Definitions.Select(definition => Agreement.Of(Encoding.UTF8.GetBytes(definition.ToJson()))).ToList();
        for (var seed = 0; seed < Rounds.Of(150); seed++)
        {
            var mutated = new Mutant(new Chance(seed)).Of(whole[seed % whole.Count]);
            if (Unsayable.IsOutOfOrder(mutated))
                continue;
            all++;
            read += Definitions.Accepts(mutated, Unsayable.InDefinition) ? 1 : 0;
        }

        output.WriteLine($"{read} of {all} mutated definitions are read.");
        read.Should().BeInRange(all / 50, all * 49 / 50, "both answers are tried");
    }

    [Fact]
    public void Every_gate_is_valid_on_the_acts_of_what_it_judges_and_once()
    {
        foreach (var act in ActKeys.All.Append("checkpoint.tick").Append("area.dance"))
        foreach (var gate in Gates)
            if (Definitions.Accepts(With(act, gate)))
                Definitions.Accepts(With(act, $"{gate},{Versioned(gate)}"), Unsayable.InDefinition);
    }

    [Theory]
    [InlineData("action-plan.adopt", """{"gate":"co-financing","shares":[{"source":"eu","maxPercent":?}]}""")]
    [InlineData("area.select", """{"gate":"four-eyes","version":?}""")]
    [InlineData("area.select", """{"gate":"host","id":"region.rule","version":?}""")]
    public void A_gates_parameters_are_valid_within_their_limits(string act, string gate)
    {
        for (var value = -3; value <= 400; value++)
            Definitions.Accepts(With(act, gate.Replace("?", $"{value}", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_number_of_a_gate_is_valid_within_its_limits(string gate, string member)
    {
        var act = ActKeys.All.First(act => Definitions.Accepts(With(act, $$"""{"gate":"{{gate}}"}""")));
        A_gates_parameters_are_valid_within_their_limits(act, $$"""{"gate":"{{gate}}","{{member}}":?}""");
    }

    [Theory]
    [InlineData("version")]
    [InlineData("addedSharePercent")]
    public void A_definitions_numbers_are_valid_within_their_limits(string member)
    {
        for (var value = -3; value <= 103; value++)
        {
            var definition = With("area.select", """{"gate":"four-eyes"}""");
            definition[member] = value;
            Definitions.Accepts(definition);
        }
    }

    [Theory]
    [InlineData("followUp", """{"everyMonths":?,"from":"01-01"}""")]
    [InlineData("followUp", """{"everyMonths":4,"from":"01-01","graceDays":?}""")]
    [InlineData("holidays", """{"fromEaster":[?]}""")]
    public void The_follow_ups_numbers_are_valid_within_their_limits(string member, string value)
    {
        for (var number = -85; number <= 370; number++)
        {
            var definition = With("area.select", """{"gate":"four-eyes"}""");
            definition[member] = JsonNode.Parse(value.Replace("?", $"{number}", StringComparison.Ordinal));
            Definitions.Accepts(definition);
        }
    }

    [Theory]
    [InlineData("yearly", "\"05-01\"")]
    [InlineData("fromEaster", "1")]
    [InlineData("weekdays", """{"weekday":"friday","from":"06-19"}""")]
    [InlineData("dates", "\"2026-05-15\"")]
    public void Holidays_are_valid_up_to_as_many_as_leave_working_days(string member, string holiday)
    {
        for (var count = 0; count <= 45; count++)
        {
            var definition = With("area.select", """{"gate":"four-eyes"}""");
            definition["holidays"] = JsonNode.Parse(
                $$"""{"{{member}}":[{{string.Join(',', Enumerable.Repeat(holiday, count))}}]}"""
            );
            Definitions.Accepts(definition, Unsayable.InDefinition);
        }
    }

    [Theory]
    [InlineData("\"02-29\"")]
    [InlineData("\"02-30\"")]
    [InlineData("\"13-01\"")]
    [InlineData("\"1-1\"")]
    [InlineData("\"01-31\"")]
    [InlineData("\"--01-31\"")]
    [InlineData("\"01-31 \"")]
    [InlineData("7")]
    [InlineData("null")]
    public void A_day_of_every_year_is_valid_where_it_is_read(string day)
    {
        var definition = With("area.select", """{"gate":"four-eyes"}""");
        definition["followUp"] = JsonNode.Parse($$"""{"everyMonths":4,"from":{{day}}}""");
        Definitions.Accepts(definition);
        definition["followUp"] = null;
        definition["holidays"] = JsonNode.Parse(
            $$"""{"weekdays":[{"weekday":"friday","from":{{day}}},{"weekday":"none","from":{{day}}}]}"""
        );
        Definitions.Accepts(definition);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.001")]
    public void A_criterions_weight_is_valid_over_0(string weight)
    {
        var definition = With("area.select", """{"gate":"four-eyes"}""");
        definition["criteria"] = new JsonArray(
            JsonNode.Parse($$"""{"id":"c","name":{"sv":"x"},"weight":{{weight}},"worst":0,"best":5}""")
        );
        Definitions.Accepts(definition);
    }

    /// <summary>The whole numbers among the parameters of shipped gates.</summary>
    public static TheoryData<string, string> Numbers =>
        [
            .. SmartSpecJson
                .Info<Gate>()
                .PolymorphismOptions!.DerivedTypes.SelectMany(gate =>
                    SmartSpecJson
                        .Options.GetTypeInfo(gate.DerivedType)
                        .Properties.Where(member => member.PropertyType == typeof(int) && member.Name != "version")
                        .Select(member => ((string)gate.TypeDiscriminator!, member.Name))
                ),
        ];

    private static IEnumerable<string> Gates =>
        SmartSpecJson
            .Info<Gate>()
            .PolymorphismOptions!.DerivedTypes.Select(gate =>
                gate.TypeDiscriminator switch
                {
                    "co-financing" => """{"gate":"co-financing","shares":[{"source":"eu","maxPercent":40}]}""",
                    "checkpoint" => """{"gate":"checkpoint","id":"c","label":{"sv":"x"},"roles":["reader"]}""",
                    "host" => """{"gate":"host","id":"region.rule"}""",
                    var name => $$"""{"gate":"{{name}}"}""",
                }
            );

    private static string Versioned(string gate) =>
        gate.Replace("}", ",\"version\":1}", StringComparison.Ordinal) is var made && gate.Contains('[', StringComparison.Ordinal)
            ? gate[..^1] + ",\"version\":1}"
            : made;

    private static JsonNode With(string act, string gates) =>
        JsonNode.Parse(
            $$$"""
            {"id":"r","version":1,"name":{"sv":"x"},"fourEyes":"persons","consultationMayBeSkipped":true,"addedSharePercent":10,"criteria":[],"roles":{},"gates":{"{{{act}}}":[{{{gates}}}]}}
            """
        )!;
}
