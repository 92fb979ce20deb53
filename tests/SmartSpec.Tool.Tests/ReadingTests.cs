using SmartSpec.Testing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Tests;

/// <summary>Screens say what is so, to the person who reads them.</summary>
public sealed class ReadingTests : IDisposable
{
    private static readonly Text Why = Text.Swedish("Exempel");

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv", "2030-01-01 har inte varit än; ange en dag till och med 2026-11-23.")]
    [InlineData("en", "2030-01-01 has not come yet; give a day up to 2026-11-23.")]
    public void A_difference_does_not_begin_in_the_future(string language, string said)
    {
        Put(Stories.StrategyAt(StrategyStep.Preparing));

        var shown = folder.Start("diff", "2030-01-01", "--file", "s", "--lang", language);

        shown.Exit.Should().NotBe(0);
        shown.Text.Should().Contain(said);
    }

    [Fact]
    public void An_abandoned_strategy_has_no_health()
    {
        Put(Stories.StrategyAt(StrategyStep.Abandoned));

        folder.Start("signals", "--file", "s").Text.Should().Contain(": nedlagd").And.NotContain(": gott");
    }

    [Fact]
    public void A_paused_area_is_shown_as_paused_with_since_when_until_when_why_and_by_which_decision()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        story = story
            .Do(new DecisionCommand.Record("pause", Known.Council, story.Today, "R-5", Why), People.Board)
            .Do(new AreaCommand.Pause(Known.Food, "pause", Why, story.Today.PlusDays(20)), People.Board);
        Put(story);
        var (since, until) = (Screen.Day(story.Today), Screen.Day(story.Today.PlusDays(20)));
        var now = (story.Now + Duration.FromDays(1));

        folder
            .StartOn(now, "status", "--file", "s")
            .Text.Should()
            .Contain("genomförande, pausat")
            .And.Contain($"Livsmedel: pausat från {since} till {until}, beslut R-5. Exempel");
        folder
            .StartOn(now, "next", "area:food", "--as", "process-lead", "--file", "s")
            .Text.Should()
            .Contain("genomförande, pausat");
        folder
            .StartOn(now, "next", "--as", "decision-body", "--file", "s")
            .Text.Should()
            .Contain($"Livsmedel: återuppta området, senast {until}");
    }

    [Theory]
    [InlineData("sv", "ange vem med --actor")]
    [InlineData("en", "state who with --actor")]
    public void A_preview_in_a_role_by_appointment_says_that_a_person_is_to_be_named(string language, string said)
    {
        Put(Stories.EffortAt(EffortStep.Financed));
        folder.Put("start", """{"effort.start":{"effort":"demo-farm"}}""");
        string[] preview = ["preview", "start", "--as", "effort-owner", "--file", "s", "--lang", language];
        var now = Stories.EffortAt(EffortStep.Financed).Now;

        folder.StartOn(now, preview).Text.Should().Contain(said);
        folder.StartOn(now, [.. preview, "--actor", "owner-1"]).Text.Should().NotContain(said);
    }

    [Fact]
    public void Checkpoints_that_others_wait_for_are_listed_for_the_role_that_ticks_them()
    {
        folder.Put("skane.json", Folder.Shipped("skane.json"));
        folder.Start("run", "skane.json", "--until", "2021-05-03", "--file", "s").Exit.Should().Be(0);
        var now = Instant.FromUtc(2021, 5, 4, 7, 0);

        folder
            .StartOn(now, "next", "--as", "process-lead", "--file", "s")
            .Text.Should()
            .Contain("Kontrollpunkter att pricka av → Jämställdhetsanalys gjord: ")
            .And.Contain("(krävs för att nominera området)");
        folder.StartOn(now, "next", "--as", "area-lead", "--file", "s").Text.Should().NotContain("Kontrollpunkter att pricka av");
    }

    [Fact]
    public void Acts_that_a_definition_lets_nobody_do_are_named_once()
    {
        folder.Put("skane.json", Folder.Shipped("skane.json"));

        var shown = folder.Start("run", "skane.json").Text;

        shown.Should().NotContain("Ändra definitionen så att en roll får den.");
        shown.Should().Contain("Processdefinitionen ger ingen rätt att: pausa området; öppna en omprövning av området.");
    }

    [Fact]
    public void Outdated_evidence_names_the_areas_that_rest_on_it()
    {
        var signal = new Signal
        {
            Id = "1",
            Rule = "evidence-expired",
            Version = 1,
            Subject = new(SubjectKind.Evidence, Known.Opportunity),
            RaisedOn = new(2021, 3, 1),
            Details = [new("valid-until", "2021-02-01"), new("areas", Known.Food)],
        };
        using var nowhere = new CheckedOutput(TextWriter.Null);

        new Screen(nowhere, "sv", Spectre.Console.AnsiSupport.No)
            .Said(Stories.AreaAt(AreaStep.Proposed).Strategy, signal)
            .Should()
            .EndWith("Det här vilar på det: Livsmedel.");
    }

    [Fact]
    public void A_line_never_ends_within_a_number()
    {
        const string amount = "1\u00a0220\u00a0003\u00a0SEK";
        for (var before = 1; before < Screen.Width; before++)
        {
            using var text = new StringWriter { NewLine = "\n" };
            using (var output = new CheckedOutput(text))
            {
                var screen = new Screen(output, "sv", Spectre.Console.AnsiSupport.No);
                screen.Item("·", "", $"{new string('x', before)} {amount}.");
                screen.Paragraph($"{new string('x', before)} {amount}.");
            }

            text.ToString().Split(amount).Should().HaveCount(3, $"{before} letters come before it");
        }
    }

    private void Put(Story story) => folder.Put("s", story.History.Write());
}
