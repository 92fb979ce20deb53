using System.Text.Json;

namespace SmartSpec.Tool.Tests;

/// <summary>A scenario's calendar can be let run to a day: past its stops, and past its last step.</summary>
public sealed class UntilTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Until_a_day_in_the_scenario_it_is_played_past_its_stops_and_up_to_the_end_of_that_day()
    {
        var run = folder.Start("--until", "2026-04-20", "--lang", "en");

        run.Exit.Should().Be(0, run.Error);
        run.Text.Should()
            .Contain("First stop")
            .And.Contain("Second stop")
            .And.Contain("an evaluation is planned")
            .And.Contain("Time passes until 2026-04-20")
            .And.NotContain("What the evaluation is to answer is stated")
            .And.NotContain("Third stop");
        Stored().RecordedAt.Should().Be(Instant.FromUtc(2026, 4, 20, 7, 0));
    }

    [Fact]
    public void What_falls_due_by_itself_between_two_steps_happens()
    {
        var run = folder.Start("--until", "2027-01-05", "--lang", "en");

        run.Text.Should().Contain("· 2027-01-01 Follow-up opened: Follow-up 12");
        Stored().Areas["livsmedel-vatten"].Step.Should().Be(AreaStep.Implementing);
        Stored().Areas["vatten"].Step.Should().Be(AreaStep.Merged);
    }

    [Fact]
    public void The_day_before_a_change_takes_effect_it_has_not()
    {
        folder.Start("--until", "2026-12-31").Exit.Should().Be(0);

        Stored().Areas.Contains("livsmedel-vatten").Should().BeFalse();
    }

    [Fact]
    public void After_the_last_step_time_passes_and_what_falls_due_by_itself_happens()
    {
        var run = folder.Start("--until", "2028-06-30");

        run.Exit.Should().Be(0, run.Error);
        run.Text.Should()
            .Contain("Fjärde uppehållet")
            .And.Contain("Tiden går till 2028-06-30")
            .And.Contain("2028-01-01 Uppföljningen öppnades: Uppföljning 15");
        folder.Start("verify").Exit.Should().Be(0);
        Stored().Cycles.Last().Number.Should().Be(16, "the rules have been every six months since November");
    }

    [Fact]
    public void Where_nothing_falls_due_it_says_so_and_nothing_is_recorded()
    {
        folder.Start("--until", "2023-02-01");
        var before = folder.Read("kalmar.smartspec");

        var again = folder.Start("--until", "2023-02-02", "--lang", "en");

        again.Text.Should().Contain("Nothing falls due and nothing takes effect until then.");
        folder.Read("kalmar.smartspec").Should().Equal(before);
    }

    [Fact]
    public void No_heading_is_shown_for_steps_that_come_later() =>
        folder.Start("--until", "2023-02-05").Text.Should().Contain("Strategin startas").And.NotContain("Fas 1");

    [Fact]
    public void The_scenario_goes_on_from_the_day_with_no_identifier_used_twice()
    {
        folder.Start("--until", "2026-09-05").Exit.Should().Be(0);
        folder.Start("--until", "2027-01-05").Exit.Should().Be(0);

        folder.Start().Text.Should().Contain("får en områdesansvarig").And.Contain("Fjärde uppehållet");

        var events = History.Read(folder.Read("kalmar.smartspec")).Events;
        events.Select(recorded => recorded.Envelope.Id).Should().OnlyHaveUniqueItems();
        Stored().Areas["ehalsa"].Step.Should().Be(AreaStep.Retired);
    }

    [Fact]
    public void A_scenario_file_too_is_played_until_a_day_and_leaves_nothing_behind_without_a_file()
    {
        folder.Put("case.json", Folder.Kalmar);

        var run = folder.Start("run", "case.json", "--until", "2023-03-01");

        run.Exit.Should().Be(0, run.Error);
        run.Text.Should().Contain("Tiden går till 2023-03-01").And.NotContain("Fas 2");
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void As_JSON_the_day_and_what_happened_by_itself_are_one_line()
    {
        var passed = folder
            .Start("--until", "2027-01-05", "--json")
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Single(line => line.TryGetProperty("entry", out var entry) && entry.GetString() == "until");

        passed.GetProperty("day").GetString().Should().Be("2027-01-05");
        passed
            .GetProperty("events")
            .EnumerateArray()
            .Select(name => name.GetString())
            .Should()
            .Contain("change.took-effect.v1")
            .And.Contain("area.formed.v1");
    }

    [Theory]
    [InlineData("--until 2027-13-01", "--until: ”2027-13-01” är ingen dag; ange till exempel 2025-04-30.")]
    [InlineData("--until soon --lang en", "--until: 'soon' is no day; give for example 2025-04-30.")]
    [InlineData("--until 2020-01-01", "--until: scenariot ”kalmar” börjar 2023-01-16; ange den dagen eller en senare.")]
    [InlineData(
        "--until 2020-01-01 --lang en",
        "--until: the scenario 'kalmar' begins on 2023-01-16; give that day or a later one."
    )]
    [InlineData("--until", "--until: DAG saknas.")]
    [InlineData("--lang en --until", "--until: DAY is missing.")]
    public void A_day_that_is_none_or_lies_before_the_scenario_is_bad_input_and_nothing_is_written(string args, string expected)
    {
        var run = folder.Start(args.Split(' '));

        run.Exit.Should().Be(2);
        run.Text.Should().Contain(expected);
        folder.Contains("kalmar.smartspec").Should().BeFalse();
    }

    [Theory]
    [InlineData("sv", "--until: kalmar.smartspec har redan kommit till 2024-06-10; ange den dagen eller en senare.")]
    [InlineData("en", "--until: kalmar.smartspec has already come to 2024-06-10; give that day or a later one.")]
    public void A_day_before_what_has_been_played_is_bad_input(string language, string expected)
    {
        folder.PutPlayed();

        var run = folder.Start("--until", "2024-06-09", "--lang", language);

        run.Exit.Should().Be(2);
        run.Text.Should().Contain(expected);
    }

    private Strategy Stored() => History.Read(folder.Read("kalmar.smartspec")).Replay();
}
