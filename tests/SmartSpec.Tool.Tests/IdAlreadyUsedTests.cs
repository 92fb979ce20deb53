using System.Text;
using SmartSpec.Testing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Tests;

/// <summary>A step whose identifier was used for something else is no refusal, and no success.</summary>
public sealed class IdAlreadyUsedTests
{
    private static readonly Scenario Kalmar = Scenario.Read(Encoding.UTF8.GetBytes(Folder.Kalmar));

    public static TheoryData<string, string, string, string> Rows =>
        new()
        {
            {
                "sv",
                "other",
                "BETECKNINGEN HAR REDAN ANVÄNTS: ",
                "Utfall: beteckningen ”kalmar-step-2” har redan använts till ett annat kommando eller av någon annan."
            },
            {
                "en",
                "other",
                "IDENTIFIER ALREADY USED: ",
                "Outcome: the identifier 'kalmar-step-2' has been used already, for another command or by another actor."
            },
            { "sv", "same", "REDAN UTFÖRT: ", "Utfall: kommandot ”kalmar-step-2” är redan utfört." },
            { "en", "same", "ALREADY EXECUTED: ", "Outcome: the command 'kalmar-step-2' has been executed already." },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_shown_in_both_languages_and_is_never_as_expected(
        string language,
        string content,
        string shown,
        string expected
    )
    {
        var run = new ScenarioRun(Kalmar);
        var steps = Kalmar.Steps.Take(2).ToList();
        foreach (var step in steps)
            run.Do(step).IsAsExpected.Should().BeTrue();
        var again = content == "same" ? steps[1] : steps[1] with { Actor = new("somebody-else", []) };
        var (played, output) = (run.Do(again), new StringWriter());
        var screen = new Screen(new(output), language, Spectre.Console.AnsiSupport.No);

        new ScreenReport(screen, TextWriter.Null).Step(played, run.Strategy);
        new JsonReport(output, screen, TextWriter.Null).Step(played, run.Strategy);

        played.IsAsExpected.Should().BeFalse();
        (played with { Step = again with { Expected = ["role"] } }).IsAsExpected.Should().BeFalse("it is no refusal");
        output
            .ToString()
            .Should()
            .Contain(shown)
            .And.Contain(content == "same" ? "\"outcome\":\"repeated\"" : "\"outcome\":\"id-already-used\"");
        screen.Say(Surprise.Of(played, "kalmar.json", null)).Should().Contain(expected);
    }
}
