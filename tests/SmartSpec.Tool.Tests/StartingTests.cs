namespace SmartSpec.Tool.Tests;

public sealed class StartingTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_start_plays_from_the_founding_to_implementation()
    {
        var first = folder.Start();

        first.Exit.Should().Be(0, first.Error);
        first
            .Text.Should()
            .Contain("Fas 1: Områdesval")
            .And.Contain("Fas 2: Utvecklingsplan")
            .And.Contain("Fas 3: Handlingsplan")
            .And.Contain("innovationsstödet börjar")
            .And.Contain("Första uppehållet");
        folder.Start("status").Text.Should().Contain("Livsmedel (exempel) genomförande 4,40 EXEMPEL-2");
    }

    [Fact]
    public void The_next_start_goes_on_from_the_file_to_the_next_stop()
    {
        folder.Start();

        var second = folder.Start();

        second.Exit.Should().Be(0, second.Error);
        second.Text.Should().Contain("Fortsätter från kalmar.smartspec").And.Contain("Andra uppehållet").And.NotContain("Fas 1");
    }

    [Fact]
    public void When_no_steps_are_left_a_start_shows_status_and_next_steps_and_leaves_the_file_alone()
    {
        for (var stop = 0; stop < 4; stop++)
            folder.Start().Exit.Should().Be(0);
        var before = folder.Read("kalmar.smartspec");

        var last = folder.Start();

        last.Exit.Should().Be(0, last.Error);
        last.Text.Should()
            .Contain("Möjligt nu")
            .And.Contain("Livsmedel och vatten (exempel): insatser")
            .And.Contain("verifierad");
        folder.Read("kalmar.smartspec").Should().Equal(before);
    }

    [Fact]
    public void Stop_by_stop_gives_the_same_history_as_in_one_go()
    {
        folder.Put("all.json", string.Join("\"phase\"", Folder.Kalmar.Split("\"stop\"")));
        folder.Start("run", "all.json", "--file", "all.smartspec").Exit.Should().Be(0);
        for (var stop = 0; stop < 4; stop++)
            folder.Start();

        folder.Read("kalmar.smartspec").Should().Equal(folder.Read("all.smartspec"));
    }

    [Fact]
    public void A_scenario_run_without_a_file_is_played_whole_and_leaves_nothing_behind()
    {
        folder.Put("case.json", Folder.Kalmar);

        var run = folder.Start("run", "case.json");

        run.Exit.Should().Be(0, run.Error);
        run.Text.Should().Contain("Fjärde uppehållet");
        Directory.GetFiles(folder.Path).Should().ContainSingle().Which.Should().EndWith("case.json");
    }

    [Fact]
    public void A_file_of_another_strategy_is_refused()
    {
        folder.Put(
            "other.json",
            Folder.Kalmar.Replace("\"strategy\": \"kalmar\"", "\"strategy\": \"gotland\"", StringComparison.Ordinal)
        );
        folder.Start("run", "other.json", "--file", "kalmar.smartspec").Exit.Should().Be(0);

        var start = folder.Start();

        start.Exit.Should().Be(2);
        start.Text.Should().Contain("kalmar.smartspec").And.Contain("gotland");
    }

    [Fact]
    public void A_file_that_another_scenario_made_of_the_same_strategy_is_refused()
    {
        folder.Put(
            "other.json",
            Folder.Kalmar.Replace("\"scenario\": \"kalmar\"", "\"scenario\": \"annan\"", StringComparison.Ordinal)
        );
        folder.Start("run", "other.json", "--file", "kalmar.smartspec").Exit.Should().Be(0);

        var start = folder.Start();

        start.Exit.Should().Be(2);
        start
            .Text.Should()
            .Contain("kalmar.smartspec")
            .And.Contain("har inte skapats av scenariot ”kalmar”")
            .And.Contain("för att börja om");
    }

    [Fact]
    public void Removing_the_file_starts_the_case_over()
    {
        folder.Start().Exit.Should().Be(0);
        var first = folder.Read("kalmar.smartspec");
        folder.Start().Exit.Should().Be(0);
        File.Delete(folder.In("kalmar.smartspec"));

        folder.Start().Text.Should().Contain("Fas 1: Områdesval");

        folder.Read("kalmar.smartspec").Should().Equal(first);
    }

    [Fact]
    public void Where_a_step_says_nothing_its_events_say_it_in_a_sentence()
    {
        folder.Put(
            "case.json",
            Folder.Kalmar.Replace(
                "\"say\": { \"sv\": \"Strategin startas\", \"en\": \"The strategy is launched\" },",
                "",
                StringComparison.Ordinal
            )
        );

        folder.Start("run", "case.json").Text.Should().Contain("2023-02-01 Strategin startades (exempel)");
    }
}
