namespace SmartSpec.Samples.Tests;

/// <summary>The demonstration of the case of Region Kalmar län.</summary>
public sealed class ConsoleSampleTests : IDisposable
{
    private const int Columns = 80;
    private const int TwoScreens = 80;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private string Kept => Path.Combine(folder, Sample.File);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("", "Vad som händer", "Varför två av dem nekades", "Läget 2024-06-10", "Pengar per källa", "Vad som ska göras")]
    [InlineData("--lang en", "What happens", "refused", "Where things stand 2024-06-10", "Money by source", "What is due")]
    public void The_first_start_fits_on_two_screens(string args, params string[] titles)
    {
        var lines = Start(args);

        lines.Length.Should().BeLessThanOrEqualTo(TwoScreens);
        lines.Should().OnlyContain(line => line.Length <= Columns && line == line.TrimEnd());
        string.Join('\n', lines).Should().ContainAll(titles).And.NotMatchRegex(@"\{|\b(act|step|role|source)\.[a-z]");
    }

    [Fact]
    public void It_says_what_happens_phase_by_phase_why_two_things_are_refused_and_where_things_stand()
    {
        var text = string.Join(' ', string.Join('\n', Start()).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

        text.Should()
            .Contain("2023-02-06 Fas 1: Områdesval (18 steg, 4 nekade)")
            .And.Contain("(four-eyes)")
            .And.Contain("(co-financing)")
            .And.Contain("genomförande: Livsmedel (exempel)")
            .And.Contain("summa: 8\u00a0000\u00a0000\u00a0SEK beviljat")
            .And.Contain("2024-06-14 Remiss: Utvecklingsplan 1, Vatten (exempel): stänga remissen");
        text.Split('→').Should().HaveCount(4, "there are three next steps");
        Start()[^1].Should().Contain("smartspec");
    }

    [Fact]
    public void The_details_show_each_step_and_every_reason()
    {
        var text = string.Join('\n', Start("--details"));
        text.Split('✓').Should().HaveCountGreaterThan(50);
        text.Should().Contain("(charter-complete)").And.Contain("(paid-over-committed)");
    }

    [Fact]
    public void The_strategy_is_saved_once_as_the_tool_reads_it()
    {
        Start();
        var first = File.ReadAllBytes(Kept);
        HistoryFile.Verify(first).Should().BeOfType<Verification.Intact>();
        HistoryFile.Read(first).Events[1].Envelope.Command.Value.Should().StartWith("kalmar-step-");

        File.WriteAllText(Kept, "gone on with");
        Start();
        File.ReadAllText(Kept).Should().Be("gone on with");
    }

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("--lang fi", 2)]
    [InlineData("--lang", 2)]
    [InlineData("status", 2)]
    public void Anything_else_shows_how_to_start_it(string args, int exit)
    {
        using var output = new StringWriter();
        Sample.Run(args.Split(' '), output, folder).Should().Be(exit);
        output.ToString().Should().Contain("[--details]");
        File.Exists(Kept).Should().BeFalse();
    }

    private string[] Start(string args = "")
    {
        using var output = new StringWriter { NewLine = "\n" };
        Sample.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, folder).Should().Be(0);
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
