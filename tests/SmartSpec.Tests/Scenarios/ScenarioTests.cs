using System.Text;

namespace SmartSpec.Tests;

/// <summary>A scenario is Given, When and Then as data.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Shipped { get; } = ["kalmar.json", "skane.json", "exempelkusten.json"];

    /// <summary>A text in the file of Kalmar, its replacement, and the place and sentence of the error.</summary>
    public static TheoryData<string, string, string, string> Faulty { get; } =
        new()
        {
            { "\"by\": \"clerk\"", "\"by\": \"clark\"", "$.steps[3].by", "There is no person 'clark'" },
            { "\"example\": true", "\"exemple\": true", "$.steps[1].exemple", "There is no member 'exemple'" },
            { "\"expect\": \"accepted\"", "\"expect\": \"godtas\"", "$.steps[1].expect", "Expected \"accepted\"" },
            { "[\"role\"]", "[\"roll\"]", "$.steps[7].expect[0]", "There is no reason code 'roll'" },
            { "\"strategy.launch\"", "\"strategy.lunch\"", "$.steps[3].command", "Did you mean 'strategy.launch'?" },
            { "\"process-lead\"", "\"process-boss\"", "$.people.lead.roles[0]", "There is no role 'process-boss'" },
            { "\"scenario\"", "\"scenery\"", "$.scenery", "There is no member 'scenery'" },
            { "\"about\"", "\"scenario\"", "$.scenario", "'scenario' is repeated" },
            { "\"sources\": {", "\"sources\": [", "$.sources", "This is not JSON" },
        };

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_scenario_ends_as_it_says_and_is_a_story_that_continues(string name)
    {
        var scenario = Scenario.Read(Bytes(name));
        var story = Given(scenario.Verify());
        story.Strategy.Id.Should().Be(scenario.Strategy);
        story.When(new StrategyCommand.AlignWithSdgs([new Sdg(2)]), new Actor("nobody", [])).ThenRefused("role");
    }

    [Fact]
    public void A_scenario_that_is_played_twice_gives_the_same_history_byte_for_byte_in_one_go_or_two()
    {
        var scenario = Scenario.Read(Bytes("exempelkusten.json"));
        var once = scenario.Verify().Write();
        var first = new ScenarioRun(scenario);
        var half = scenario.Entries.Count / 2;
        Play(first, scenario.Entries.Take(half));
        var second = new ScenarioRun(scenario, first.History);
        Play(second, scenario.Entries.Skip(half));
        second.History.Write().Should().Equal(once);
    }

    [Fact]
    public void A_step_that_ends_otherwise_is_reported_with_its_place_and_reasons()
    {
        var scenario = Scenario.Read(Replaced("\"expect\": [\"four-eyes\"]", "\"expect\": [\"decision-recorded\"]"));
        scenario
            .Invoking(one => one.Verify())
            .Should()
            .Throw<SpecificationException>()
            .WithMessage("line *, column 5, $.steps[26]: *decision-recorded*four-eyes*");
    }

    [Fact]
    public void A_step_accepted_though_it_was_to_be_refused_is_reported() =>
        Scenario
            .Read(Replaced("\"750000 SEK\"", "\"700000 SEK\""))
            .Invoking(one => one.Verify())
            .Should()
            .Throw<SpecificationException>()
            .WithMessage("*paid-over-committed*");

    [Fact]
    public void A_refused_step_changes_nothing()
    {
        var scenario = Scenario.Read(Bytes("kalmar.json"));
        var run = new ScenarioRun(scenario);
        foreach (var step in scenario.Steps)
        {
            var before = run.Strategy;
            var result = run.Do(step);
            result.IsAsExpected.Should().BeTrue();
            if (step.IsToBeAccepted)
                continue;
            run.Strategy.Should().BeSameAs(before);
            result.Codes.Should().BeEquivalentTo(step.Expected);
            return;
        }
    }

    [Fact]
    public void Nothing_can_be_done_before_the_first_step()
    {
        var scenario = Scenario.Read(Bytes("kalmar.json"));
        var run = new ScenarioRun(scenario);
        run.Invoking(one => one.Do(scenario.Steps.Skip(1).First())).Should().Throw<InvalidOperationException>();
        run.Pass(new(2030, 1, 1)).Should().BeEmpty();
        run.NextSteps([Role.ProcessLead]).Should().BeEmpty();
    }

    [Fact]
    public void Time_that_passes_lets_happen_what_falls_due()
    {
        var run = new ScenarioRun(Scenario.Read(Bytes("kalmar.json")));
        Play(run, Scenario.Read(Bytes("kalmar.json")).Entries);
        run.Pass(new(2035, 1, 1)).Should().NotBeEmpty();
        run.NextSteps([Role.ProcessLead]).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_is_not_a_scenario_is_refused_with_its_place(string good, string bad, string path, string sentence)
    {
        var text = Encoding.UTF8.GetString(Replaced(good, bad));

        var error = Error(text);

        error.Place!.Path.Should().StartWith(path);
        error.What(Texts.English).Should().Contain(sentence);
        error.Message.Should().Be($"{error.Place}: {error.What(Texts.English)}");
        if (error.InnerException is null)
            error.What(Texts.Swedish).Should().NotContain("{").And.NotBe(error.What(Texts.English));
        if (path.StartsWith("$.steps", StringComparison.Ordinal))
            error.Place.Line.Should().Be(LineOf(text, bad));
    }

    [Fact]
    public void A_host_shows_text_from_the_file_in_its_own_way() =>
        Error(Encoding.UTF8.GetString(Replaced("\"by\": \"clerk\"", "\"by\": \"clark\"")))
            .What(Texts.Swedish, value => value.ToUpperInvariant())
            .Should()
            .StartWith("Det finns ingen person ”CLARK” i $.people");

    private static void Play(ScenarioRun run, IEnumerable<ScenarioEntry> entries)
    {
        foreach (var entry in entries)
            if (entry is ScenarioEntry.Step step)
                run.Do(step).IsAsExpected.Should().BeTrue();
            else if (entry is ScenarioEntry.Pass pass)
                run.Pass(pass.Day);
    }

    private static ScenarioException Error(string text) =>
        ((Action)(() => Scenario.Read(Encoding.UTF8.GetBytes(text)))).Should().Throw<ScenarioException>().Which;

    private static byte[] Replaced(string good, string bad)
    {
        var text = Encoding.UTF8.GetString(Bytes("kalmar.json"));
        var at = text.IndexOf(good, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0);
        return Encoding.UTF8.GetBytes(text[..at] + bad + text[(at + good.Length)..]);
    }

    private static int LineOf(string text, string part) =>
        text[..text.IndexOf(part, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(ScenarioTests).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
