using System.Text.Json;

namespace SmartSpec.Tool.Tests;

/// <summary>
/// Every scenario in the folder can be played to its end, says where its facts come from, and marks what it invents.
/// </summary>
public sealed class ScenariosTests : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string> Shipped { get; } = [.. Names()];

    public static TheoryData<string, string> ShippedInBothLanguages { get; } =
    [.. Names().SelectMany(name => (IEnumerable<(string, string)>)[(name, "sv"), (name, "en")])];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_folder_contains_a_founded_strategy_another_region_and_one_taken_over() =>
        Names().Should().Contain(["kalmar.json", "skane.json", "exempelkusten.json"]);

    [Theory]
    [MemberData(nameof(ShippedInBothLanguages))]
    public void Every_scenario_is_played_to_its_end_as_it_says(string name, string language)
    {
        folder.Put(name, Folder.Shipped(name));

        var run = folder.Start("run", name, "--lang", language);

        run.Exit.Should().Be(0, run.Error);
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && line == line.TrimEnd());
        run.Text.Should().NotContainAny("{", "}");
        if (
            Scenario(name).GetProperty("steps").EnumerateArray().LastOrDefault(entry => entry.TryGetProperty("stop", out _)) is
            { ValueKind: JsonValueKind.Object } last
        )
            run.Text.Should().Contain(last.GetProperty("stop").GetProperty(language).GetString());
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void What_is_put_forward_as_a_fact_has_a_page_as_its_source_and_what_has_none_is_marked(string name)
    {
        foreach (var facts in Facts(name))
        {
            var sources = facts.TryGetProperty("figures", out var figures)
                ? figures.EnumerateArray().Select(figure => figure.GetProperty("source").GetString())
                : [facts.GetProperty("source").GetString()];
            if (sources.Contains("EXEMPEL"))
                Marked(facts.GetProperty("name"), "(exempel)");
            else
                sources.Should().AllSatisfy(source => source.Should().MatchRegex(@"^[a-z.]+\.(se|eu|com|org)/\S+", "{0}", facts));
        }

        foreach (var goal in Of(name, "strategy.add-goal").Where(goal => !IsMarked(goal.GetProperty("name"))))
            goal.GetProperty("source").GetString().Should().MatchRegex(@"^[a-z.]+\.(se|eu|com|org)/\S+", "{0}", goal);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void What_is_invented_is_marked_in_the_data_itself(string name)
    {
        foreach (var (command, member, mark) in Invented)
        foreach (var at in Of(name, command))
            Marked(at.GetProperty(member), mark);
        foreach (var decision in Of(name, "decision.record"))
            decision.GetProperty("registryNumber").GetString().Should().StartWith("EXEMPEL-");
        foreach (var indicator in Of(name, "indicator.define"))
            Marked(indicator.GetProperty("terms").GetProperty("name"), "(exempel)");
        if (Scenario(name).TryGetProperty("definition", out var definition))
            Marked(definition.GetProperty("name"), "(exempel)");
    }

    [Fact]
    public void Skåne_has_a_process_of_its_own()
    {
        var (own, shipped) = (
            ProcessDefinition.Read(Scenario("skane.json").GetProperty("definition").GetRawText()),
            ProcessDefinition.Default
        );

        own.FourEyes.Should().Be(FourEyes.Bodies).And.NotBe(shipped.FourEyes);
        own.GatesOn("area.select").Should().Contain(Gates.LimitedNumber(max: 6));
        own.GatesOn("development-plan.submit").Should().Contain(Gates.ConsultationLength(minDays: 42));
        own.Document.ConsultationMayBeSkipped.Should().BeFalse();
        own.RolesFor("area.select").Should().Equal(Role.SteeringGroup);
        own.RolesFor("action-plan.list-efforts").Should().Equal(Role.AreaLead);
        own.GatesOn("area.nominate").OfType<Checkpoint>().Should().ContainSingle().Which.Id.Value.Should().Be("genus");
        own.Criteria.Select(criterion => criterion.Id)
            .Should()
            .NotIntersectWith(shipped.Criteria.Select(criterion => criterion.Id));
    }

    [Fact]
    public void In_Skåne_what_is_refused_is_refused_by_codes_that_are_stated()
    {
        var refused = Scenario("skane.json")
            .GetProperty("steps")
            .EnumerateArray()
            .Where(step => step.TryGetProperty("expect", out var expect) && expect.ValueKind is JsonValueKind.Array)
            .SelectMany(step => step.GetProperty("expect").EnumerateArray())
            .Select(code => code.GetString())
            .Distinct();

        refused
            .Should()
            .Contain(["checkpoint", "four-eyes", "limited-number", "consultation-needed", "funding-covers", "revision-required"]);
    }

    private static readonly (string Command, string Member, string Mark)[] Invented =
    [
        ("area.propose", "description", "Exempel:"),
        ("area.nominate", "motivation", "Exempel:"),
        ("area.assess", "motivation", "Exempel:"),
        ("plan.define-field", "name", "(exempel)"),
        ("plan.define-field", "wantedChange", "Exempel:"),
        ("plan.group-efforts", "name", "(exempel)"),
        ("effort.propose", "name", "(exempel)"),
        ("effort.propose", "description", "Exempel:"),
        ("dialogue.hold-meeting", "summary", "Exempel:"),
        ("decision.record", "rationale", "Exempel:"),
        ("strategy.state-vision", "vision", "Exempel:"),
        ("checkpoint.tick", "evidence", "Exempel:"),
        ("point.raise", "said", "(exempel)"),
    ];

    private static IEnumerable<string> Names() =>
        typeof(Folder).Assembly.GetManifestResourceNames().Where(IsScenario).Order(StringComparer.Ordinal);

    private static bool IsScenario(string resource) =>
        resource.EndsWith(".json", StringComparison.Ordinal)
        && JsonDocument.Parse(Folder.Shipped(resource)).RootElement is { ValueKind: JsonValueKind.Object } root
        && root.TryGetProperty("scenario", out _);

    private static JsonElement Scenario(string name) => JsonDocument.Parse(Folder.Shipped(name)).RootElement;

    private static IEnumerable<JsonElement> Facts(string name) =>
        Commands(name)
            .Where(command => command.Name.StartsWith("evidence.", StringComparison.Ordinal))
            .Select(command => command.Value.GetProperty("facts"));

    private static IEnumerable<JsonElement> Of(string name, string command) =>
        Commands(name).Where(at => at.Name == command).Select(at => at.Value);

    private static IEnumerable<JsonProperty> Commands(string name) =>
        Scenario(name)
            .GetProperty("steps")
            .EnumerateArray()
            .SelectMany(step =>
                step.TryGetProperty("command", out var one) ? [one]
                : step.TryGetProperty("commands", out var several) ? several.EnumerateArray()
                : (IEnumerable<JsonElement>)[]
            )
            .SelectMany(command => command.EnumerateObject());

    private static bool IsMarked(JsonElement text) =>
        text.GetProperty("sv").GetString()!.Contains("xempel", StringComparison.Ordinal);

    private static void Marked(JsonElement text, string mark)
    {
        text.GetProperty("sv").GetString().Should().Contain(mark);
        text.GetProperty("en").GetString().Should().Contain(mark.Replace("xempel", "xample", StringComparison.Ordinal));
    }
}
