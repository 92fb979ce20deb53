namespace SmartSpec.Tool.Tests;

/// <summary>What has fallen due can be settled and saved; years after the last event it takes an option.</summary>
public sealed class SettleTests : IDisposable
{
    private static readonly Instant Soon = Instant.FromUtc(2024, 10, 1, 12, 0);
    private static readonly Instant YearsLater = Instant.FromUtc(2026, 11, 23, 12, 0);

    private readonly Folder folder = new();

    public SettleTests() => folder.PutPlayed();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_has_fallen_due_by_today_happens_and_is_saved()
    {
        var run = folder.StartOn(Soon, "settle", "--lang", "en");

        run.Exit.Should().Be(0, run.Error);
        run.Text.Should().Contain("Time passes until 2024-10-01").And.Contain("Follow-up opened");
        Stored().RecordedAt.Should().Be(Soon);
        folder.Start("verify").Exit.Should().Be(0);
        folder.StartOn(Soon, "settle", "--lang", "en").Text.Should().Contain("Nothing falls due");
    }

    [Theory]
    [InlineData(
        "sv",
        "896 dagar sedan strategins senaste händelse (2024-06-10)",
        "Kontrollera klockan. Går den rätt, bekräfta uppehållet med ”settle --across-gap”."
    )]
    [InlineData(
        "en",
        "896 days after the strategy's last event (2024-06-10)",
        "Check the clock. If it is right, confirm the gap with 'settle --across-gap'."
    )]
    public void Years_after_the_last_event_nothing_happens_and_the_option_is_named(string language, string why, string what)
    {
        var before = folder.Read("kalmar.smartspec");

        var run = folder.StartOn(YearsLater, "settle", "--lang", language);

        run.Exit.Should().Be(1);
        run.Text.Should().Contain(why).And.Contain(what);
        folder.Read("kalmar.smartspec").Should().Equal(before);
    }

    [Fact]
    public void With_the_option_it_happens_also_as_JSON()
    {
        var run = folder.StartOn(YearsLater, "settle", "--across-gap", "--json");

        run.Exit.Should().Be(0, run.Error);
        run.Lines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("\"day\":\"2026-11-23\"")
            .And.Contain("follow-up.opened.v1")
            .And.Contain("strategy.gap-crossed.v1");
        Stored().RecordedAt.Should().Be(YearsLater);
        Stored().OpenCycles().Should().HaveCountGreaterThan(5);
        folder.StartOn(YearsLater, "next", "--as", "process-lead").Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("status")]
    [InlineData("next --as process-lead")]
    [InlineData("due")]
    [InlineData("signals")]
    [InlineData("follow-up")]
    [InlineData("preview --until 2024-12-31")]
    [InlineData("lineage")]
    [InlineData("trace area:livsmedel")]
    [InlineData("why livsmedel")]
    [InlineData("dossier")]
    [InlineData("weigh")]
    [InlineData("diagram --file kalmar.smartspec")]
    public void Until_then_screens_show_the_day_of_the_last_event_and_say_so(string args)
    {
        var run = folder.StartOn(YearsLater, [.. args.Split(' '), "--lang", "en"]);

        run.Exit.Should().Be(0, run.Error);
        run.Error.Should().Contain("settle --across-gap").And.Contain("day of the last event.");
        run.Output.Should().Be(folder.StartOn(Instant.FromUtc(2024, 6, 10, 12, 0), [.. args.Split(' '), "--lang", "en"]).Output);
    }

    [Theory]
    [InlineData("due --on 2026-11-01")]
    [InlineData("status --in-force-on 2026-11-01")]
    [InlineData("status --as-of 2024-06-01")]
    [InlineData("lineage --in-force-on 2026-11-01")]
    [InlineData("lineage --as-of 2024-06-01")]
    [InlineData("weigh --as-of 2024-06-01")]
    [InlineData("roll-up --on 2024-06-01")]
    [InlineData("history")]
    [InlineData("diff 2024-06-01")]
    [InlineData("verify")]
    [InlineData("diagram")]
    [InlineData("schema commands")]
    public void A_day_that_is_named_is_shown_without_a_word(string args) =>
        folder.StartOn(YearsLater, args.Split(' ')).Error.Should().BeEmpty();

    [Fact]
    public void Every_command_is_tried()
    {
        var tried = (
            (string[])
                [
                    nameof(Until_then_screens_show_the_day_of_the_last_event_and_say_so),
                    nameof(A_day_that_is_named_is_shown_without_a_word),
                ]
        )
            .SelectMany(test =>
                typeof(SettleTests).GetMethod(test)!.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            )
            .Select(data => $"{((InlineDataAttribute)data).Data[0]}".Split(' ')[0]);
        tried
            .Distinct()
            .Should()
            .BeEquivalentTo(
                Commands.CommandTree.Names.Except(["run", "take-over", "settle", "definition", "permissions", "analyse"]),
                "a new command that shows the strategy as of today notes it too"
            );
    }

    [Theory]
    [InlineData("status")]
    [InlineData("lineage")]
    [InlineData("diagram area --file kalmar.smartspec")]
    public void What_has_fallen_due_is_settled_once(string args)
    {
        using var output = new StringWriter();
        var (clock, once) = (new CountingClock(), new CountingClock());
        Host.Run(args.Split(' '), new(output, output, folder.Path, clock)).Should().Be(0);
        Commands.Opened.Settlement(once).Settle(Stored()).Should().BeOfType<Outcome.Accepted>();
        clock.Count.Should().Be(once.Count);
    }

    private sealed class CountingClock : IClock
    {
        public int Count { get; private set; }

        public Instant GetCurrentInstant()
        {
            Count++;
            return Soon;
        }
    }

    [Fact]
    public void A_day_that_is_named_shows_what_has_fallen_due_by_it() =>
        folder.StartOn(YearsLater, "follow-up", "--on", "2026-11-01").Text.Should().Contain("2026-05-01");

    [Fact]
    public void A_scenario_does_not_go_on_from_a_strategy_that_has_been_settled_past_its_next_step()
    {
        folder.StartOn(YearsLater, "settle", "--across-gap").Exit.Should().Be(0);

        var run = folder.Start("--lang", "en");

        run.Exit.Should().Be(2);
        run.Text.Should()
            .Contain("the strategy has come to 2026-11-23, and the scenario's next step is of 2024-")
            .And.Contain("start over");
    }

    [Fact]
    public void A_scenario_lets_years_pass_by_an_entry_of_its_own()
    {
        var step =
            """{ "at": "2030-06-07T09:00", "by": "BY", "command": { "strategy.state-vision": { "vision": { "sv": "Klimat att växa i" } } }, "expect": "accepted" }""";
        var kalmar = System.Text.Json.Nodes.JsonNode.Parse(Folder.Kalmar)!;
        step = step.Replace("BY", kalmar["steps"]![1]!["by"]!.GetValue<string>(), StringComparison.Ordinal);
        folder.Put("idle.json", With(kalmar.DeepClone(), step));
        folder.Put("passing.json", With(kalmar.DeepClone(), """{ "pass": "2030-06-06" }""", step));

        folder.Start("run", "idle.json", "--lang", "en").Text.Should().Contain("clock-far-ahead");
        var run = folder.Start("run", "passing.json", "--lang", "en");
        run.Text.Should().Contain("Time passes until 2030-06-06").And.NotContain("clock-far-ahead");
        run.Exit.Should().Be(0, run.Error);
    }

    [Theory]
    [InlineData("sv", "pengarna räknades om till", "HRK → EUR, kurs 7,5345")]
    [InlineData("en", "money converted to", "HRK → EUR, rate 7.5345")]
    public void The_history_shows_a_conversion_with_its_rate(string language, string what, string rate)
    {
        var kalmar = System.Text.Json.Nodes.JsonNode.Parse(
            Folder.Kalmar.Replace("\"SEK\"", "\"HRK\"", StringComparison.Ordinal)
        )!;
        var founding = kalmar["steps"]!.AsArray().First(entry => entry!["at"] is not null)!;
        kalmar["steps"] = new System.Text.Json.Nodes.JsonArray(founding.DeepClone());
        var step =
            """{ "at": "2023-02-01T09:00", "by": "BY", "command": { "strategy.convert-currency": { "currency": "EUR" } }, "expect": "accepted" }""";
        folder.Put("kuna.json", With(kalmar, step.Replace("BY", founding["by"]!.GetValue<string>(), StringComparison.Ordinal)));

        folder.Start("run", "kuna.json", "--file", "kuna.smartspec").Exit.Should().Be(0);
        folder
            .Start("history", "--file", "kuna.smartspec", "--lang", language)
            .Text.ToLowerInvariant()
            .Should()
            .Contain(what)
            .And.Contain(rate.ToLowerInvariant());
    }

    [Theory]
    [InlineData("\"soon\"", "Expected a day such as 2021-01-11.")]
    [InlineData("\"2020-01-01\"", "Time can only pass until the day of the step above it or a later one.")]
    public void A_day_to_pass_to_that_is_none_or_has_passed_is_bad_input(string day, string expected)
    {
        folder.Put("case.json", With(System.Text.Json.Nodes.JsonNode.Parse(Folder.Kalmar)!, $"{{ \"pass\": {day} }}"));

        var run = folder.Start("run", "case.json", "--lang", "en");

        run.Exit.Should().Be(2);
        run.Text.Should().Contain(expected);
    }

    private static string With(System.Text.Json.Nodes.JsonNode scenario, params string[] entries)
    {
        foreach (var entry in entries)
            scenario["steps"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse(entry));
        return scenario.ToJsonString();
    }

    private Strategy Stored() => History.Read(folder.Read("kalmar.smartspec")).Replay();
}
