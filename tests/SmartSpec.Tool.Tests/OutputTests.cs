using System.Text.Json;
using SmartSpec.Testing;

namespace SmartSpec.Tool.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Nothing_is_wider_than_80_columns_and_no_control_code_is_written_when_piped(string language)
    {
        foreach (var args in Commands())
        {
            var result = folder.Start([.. args, "--lang", language]);
            result.Exit.Should().Be(0, $"{string.Join(' ', args)}: {result.Error}");
            result.Output.Should().NotBeEmpty().And.NotContain("\u001b");
            result.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && line == line.TrimEnd());
        }
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void No_text_is_missing_in_either_language(string language)
    {
        foreach (var args in Commands())
            folder
                .Start([.. args, "--lang", language])
                .Text.Should()
                .NotContainAny("{", "}")
                .And.NotMatchRegex(@"\b(step|act|role|event|refusal|source|asset|challenge|helix)\.[a-z]+[.-]?[a-z]*\b");
    }

    [Fact]
    public void With_json_every_line_is_one_object()
    {
        foreach (var args in Commands())
        foreach (var line in folder.Start([.. args, "--json"]).Lines)
            JsonDocument.Parse(line).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
    }

    [Fact]
    public void A_step_as_json_says_time_actor_command_outcome_events_and_reasons()
    {
        var steps = folder
            .Start("--json")
            .Lines.Where(line => line.StartsWith("{\"step\"", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

        steps.Should().HaveCountGreaterThan(60);
        var launch = steps[2];
        launch.GetProperty("time").GetString().Should().Be("2023-01-17T08:00:00Z");
        launch.GetProperty("actor").GetString().Should().Be("p-2");
        launch.GetProperty("command")[0].GetString().Should().Be("strategy.launch");
        launch.GetProperty("outcome").GetString().Should().Be("refused");
        launch.GetProperty("events").GetArrayLength().Should().Be(0);
        launch
            .GetProperty("reasons")
            .EnumerateArray()
            .Select(code => code.GetString())
            .Should()
            .BeEquivalentTo("charter-complete", "managing-body", "regional-goal", "decision-recorded");
        steps[0].GetProperty("events")[0].GetString().Should().Be("strategy.founded.v1");
    }

    [Fact]
    public void Next_steps_can_be_shown_for_every_role()
    {
        folder.PutPlayed();
        foreach (var role in Roles.All)
            folder.Start("next", "--as", role.Code, "--lang", "en").Exit.Should().Be(0);
        folder
            .Start("next", "--as", "effort-owner", "--all")
            .Text.Should()
            .Contain("Innovationsstöd i livsmedelskedjan (exempel), pågående (insatsägare p-7) · pausa insatsen");
    }

    [Fact]
    public void The_money_shown_adds_up()
    {
        folder.PutPlayed();
        folder
            .Start("status")
            .Text.Replace("\u00a0", "", StringComparison.Ordinal)
            .Should()
            .Contain("Summa 2900000 3300000 1800000 8000000")
            .And.Contain("Budget 12200000 SEK");
    }

    [Theory]
    [InlineData("next --as processledare", "Möjligt nu för processledare")]
    [InlineData("next --as Områdesansvarig,process-lead", "Möjligt nu för områdesansvarig, processledare")]
    [InlineData("next --as effort-owner --lang en", "Possible now for effort owner")]
    public void A_role_can_be_named_by_its_code_or_as_the_screen_names_it_and_the_answer_says_for_whom(
        string args,
        string expected
    )
    {
        folder.PutPlayed();
        folder.Start(args.Split(' ')).Text.Should().Contain(expected);
    }

    [Fact]
    public void Several_roles_can_do_what_each_of_them_can()
    {
        folder.PutPlayed();
        var both = Acts("area-lead,decision-body");

        both.Should()
            .Contain(Acts("area-lead"))
            .And.Contain(Acts("decision-body"))
            .And.Contain("area:livsmedel development-plan.draft");

        IEnumerable<string> Acts(string roles) =>
            Json("next", "--as", roles)
                .Where(step => step.GetProperty("possible").GetBoolean())
                .Select(step => $"{step.GetProperty("subject").GetString()} {step.GetProperty("act").GetString()}")
                .ToList();
    }

    [Fact]
    public void What_can_be_done_is_shown_one_act_a_line_area_by_area_with_who_can()
    {
        var next = folder.Start().Output;
        next = next[next.IndexOf("Möjligt nu för den som har rätt roll", StringComparison.Ordinal)..];

        next.Should().Contain("\n    · pausa insatsen (insatsägare, områdesansvarig, processledare)\n");
        (
            (string[])
                [
                    "Livsmedel (exempel)",
                    "Innovationsstöd",
                    "Skog och trä",
                    "Vatten",
                    "Remiss: Utvecklingsplan 1, Vatten",
                    "E-hälsa",
                ]
        )
            .Select(name =>
                next.IndexOf("→ " + name, StringComparison.Ordinal) is var at and >= 0
                    ? at
                    : next.IndexOf(name, StringComparison.Ordinal)
            )
            .Should()
            .BeInAscendingOrder();
    }

    [Fact]
    public void The_history_says_of_each_event_when_what_on_which_object_who_and_by_which_decision()
    {
        folder.PutPlayed();
        var history = folder.Start("history").Output;

        history.Should().MatchRegex(@"(?m)^ +\d+ 2023-06-14 09:00 .+ p-2\n +EXEMPEL-2 \(decision:d2\) +beslutsorgan$");
        var rest = string.Join(' ', history.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        rest.Should()
            .Contain("(area:livsmedel)")
            .And.Contain("beslut EXEMPEL-2, 2023-06-13 (d2)")
            .And.Contain("gäller från 2024-01-01")
            .And.Contain("utsedd: p-4")
            .And.Contain("Nya proteiner (exempel) (field:f-protein)")
            .And.Contain("Detta är ett exempel");
        foreach (var recorded in History.Read(folder.Read("kalmar.smartspec")).Events)
            history
                .Should()
                .MatchRegex($@"(?m)^ +{recorded.Envelope.Number} \d{{4}}-\d\d-\d\d \d\d:\d\d .+ {recorded.Envelope.Actor}$");
    }

    [Fact]
    public void The_history_says_on_whose_behalf()
    {
        folder.Put(
            "case.json",
            Folder
                .Kalmar[..Folder.Kalmar.IndexOf("    { \"phase\": { \"sv\": \"Fas 1", StringComparison.Ordinal)]
                .TrimEnd()
                .TrimEnd(',')
                .Replace(
                    "\"public\": {",
                    "\"sub\": { \"id\": \"p-10\", \"roles\": [\"process-lead\"], \"onBehalfOf\": \"p-1\" },\n \"public\": {",
                    StringComparison.Ordinal
                )
                + ",{\"at\": \"2023-02-02T09:00\", \"by\": \"lead\", \"expect\": \"accepted\", \"command\": "
                + "{\"delegation.grant\": "
                + Delegation
                + "}},"
                + "{\"at\": \"2023-02-03T09:00\", \"by\": \"sub\", \"expect\": \"accepted\", \"command\": "
                + "{\"strategy.align-with-sdgs\": {\"sdgs\": [2]}}}]}"
        );
        var run = folder.Start("run", "case.json", "--file", "kalmar.smartspec");
        run.Exit.Should().Be(0, run.Error);

        folder.Start("history").Text.Should().Contain("p-10").And.Contain("på uppdrag av p-1");
    }

    [Theory]
    [InlineData("status")]
    [InlineData("next --as process-lead")]
    [InlineData("history")]
    public void Every_view_says_that_it_is_an_example(string args)
    {
        folder.PutPlayed();
        folder.Start(args.Split(' ')).Text.Should().Contain("※ Detta är ett exempel: allt som är märkt (exempel)");
        folder
            .Start([.. args.Split(' '), "--lang", "en"])
            .Text.Should()
            .Contain("※ This is an example: all that is marked (example)");
    }

    [Fact]
    public void As_JSON_too_an_example_says_so()
    {
        Steps("sv")
            .Should()
            .Contain(step =>
                step.GetProperty("example").GetBoolean() && step.GetProperty("command")[0].GetString() == "area.propose"
            );
        foreach (var line in Json("status").Concat(Json("next", "--as", "process-lead")))
            line.GetProperty("example").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void As_JSON_codes_are_the_same_in_both_languages_and_labels_are_not()
    {
        folder.PutPlayed();
        foreach (
            var args in (string[][])
                [
                    ["status"],
                    ["next", "--as", "area-lead"],
                ]
        )
        {
            var (swedish, english) = (Json([.. args, "--lang", "sv"]), Json([.. args, "--lang", "en"]));
            foreach (
                var code in (string[])
                    ["step", "subject", "act", "money", "decision", "effectiveFrom", "score", "commands", "roles"]
            )
                swedish.Select(line => Raw(line, code)).Should().Equal(english.Select(line => Raw(line, code)));
            swedish.Select(line => Raw(line, "label")).Should().NotEqual(english.Select(line => Raw(line, "label")));
        }

        var area = Json("status").First(line => Raw(line, "subject") == "\"area:livsmedel\"");
        area.GetProperty("step").GetString().Should().Be("implementing");
        area.GetProperty("score").GetDecimal().Should().Be(4.4m);
        var effort = Json("status").First(line => Raw(line, "subject") == "\"effort:innovation\"");
        effort.GetProperty("committed").GetDecimal().Should().Be(6_000_000);
        effort.GetProperty("euSharePercent").GetDecimal().Should().Be(40);
        Json("status")
            .First(line => Raw(line, "subject") == "\"plan:livsmedel-hp-1\"")
            .GetProperty("effectiveFrom")
            .GetString()
            .Should()
            .Be("2024-05-01");
    }

    [Fact]
    public void Units_are_read_in_the_language()
    {
        folder
            .Start("--lang", "en")
            .Text.Should()
            .Contain("237 projects")
            .And.Contain("3,700 companies")
            .And.Contain("558 SEK m")
            .And.NotContain("företag ");
        File.Delete(folder.In("kalmar.smartspec"));
        folder.Start().Text.Should().Contain("237 projekt").And.Contain("558 mnkr");
    }

    [Fact]
    public void Several_diagrams_are_each_fenced_under_a_heading_and_one_alone_is_not()
    {
        var all = folder.Start("diagram", "--lang", "en").Output;

        all.Split("```mermaid\nstateDiagram-v2\n").Should().HaveCount(14);
        all.Should().StartWith("## ");
        folder.Start("diagram", "area").Output.Should().StartWith("stateDiagram-v2").And.NotContain("```");
    }

    [Theory]
    [InlineData("commands", "urn:smartspec:schema:commands:1")]
    [InlineData("definition", "urn:smartspec:schema:definition:1")]
    [InlineData("document", "urn:smartspec:schema:document:1")]
    public void A_schema_is_shown_as_one_JSON_object(string name, string id)
    {
        JsonDocument.Parse(folder.Start("schema", name).Output).RootElement.GetProperty("$id").GetString().Should().Be(id);
        Json("schema", name).Should().ContainSingle().Which.GetProperty("$id").GetString().Should().Be(id);
    }

    private const string Delegation =
        """{ "delegation": "del-1", "from": "p-1", "to": "p-10", "roles": ["process-lead"], "firstDay": "2023-02-01", "lastDay": "2023-12-31" }""";

    private List<JsonElement> Json(params string[] args) =>
        [.. folder.Start([.. args, "--json"]).Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    private List<JsonElement> Steps(string language) =>
        [.. Json("--lang", language).Where(line => line.TryGetProperty("step", out _) && line.TryGetProperty("time", out _))];

    private static string Raw(JsonElement line, string member) =>
        line.TryGetProperty(member, out var value) ? value.GetRawText() : "";

    private static string[][] Commands() =>
        [
            [],
            ["status"],
            ["next", "--as", "area-lead"],
            ["due"],
            ["follow-up"],
            ["follow-up", "--on", "2024-06-01", "--as-of", "2023-06-14"],
            ["due", "--as", "area-lead,decision-body", "--on", "2023-06-01", "--as-of", "2023-06-14"],
            ["lineage"],
            ["lineage", "--in-force-on", "2024-06-01"],
            ["weigh"],
            ["weigh", "--choose", "2", "--as-of", "2023-06-12"],
            ["preview", "--until", "2029-01-01"],
            ["status", "--in-force-on", "2023-06-14"],
            ["signals"],
            ["signals", "--on", "2023-06-01", "--as-of", "2023-06-14"],
            ["history"],
            ["status", "--as-of", "2023-06-14"],
            ["diff", "2023-06-13", "2023-12-31"],
            ["verify"],
            ["diagram"],
            ["diagram", "area", "--file", "kalmar.smartspec"],
            [],
            [],
            [],
            [],
            ["history"],
            ["signals", "--on", "2027-12-15"],
            ["follow-up", "--on", "2027-12-15"],
            ["due", "--on", "2027-12-15"],
            ["diff", "2026-12-31", "2027-01-11"],
            ["--until", "2028-06-30"],
            ["lineage"],
        ];
}
