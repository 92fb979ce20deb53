namespace SmartSpec.Samples.Tests;

/// <summary>The demonstration of the case of Region Kalmar län.</summary>
public sealed class ConsoleSampleTests : IDisposable
{
    private const int Columns = 80;
    private const int TwoScreens = 80;

    private readonly TemporaryFolder folder = new();

    private string HistoryPath => folder.In(Sample.File);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "Vad som hände", "Två steg som nekades", "Läget 2024-06-10", "Pengar per källa", "Vad som ska göras")]
    [InlineData(
        "--lang en",
        "What happened",
        "refused, and why",
        "Where things stand 2024-06-10",
        "Money by source",
        "What is due"
    )]
    public void The_first_start_fits_on_two_screens(string args, params string[] titles)
    {
        var lines = Start(args);

        lines.Length.Should().BeLessThanOrEqualTo(TwoScreens);
        lines.Should().OnlyContain(line => line.Length <= Columns && line == line.TrimEnd());
        string.Join('\n', lines).Should().ContainAll(titles).And.NotMatchRegex(@"\{|\b(act|step|role|source)\.[a-z]");
    }

    [Theory]
    [InlineData("", "steg nekade")]
    [InlineData("--lang en", "steps refused")]
    public void Its_numbers_stand_under_their_titles(string args, string columns)
    {
        var lines = Start(args);
        var titled = Array.FindIndex(lines, line => Squeezed(line).EndsWith(columns, StringComparison.Ordinal));
        lines[(titled + 1)..(titled + 6)].Select(line => line.Length).Should().AllBeEquivalentTo(lines[titled].Length);
    }

    [Fact]
    public void It_shows_what_happens_phase_by_phase_why_two_things_are_refused_and_the_status()
    {
        var text = Squeezed(string.Join('\n', Start()));

        text.Should()
            .Contain("steg nekade 2023-01-16 Grunden: uppdrag, organisationer och mål 8 2 2023-02-06 Fas 1: Områdesval 19 4")
            .And.Contain("av vem beslutsorgan kod four-eyes")
            .And.Contain("kod co-financing")
            .And.Contain("genomförande Livsmedel (exempel)")
            .And.Contain("summa 8\u00a0000\u00a0000\u00a0SEK 350\u00a0000\u00a0SEK")
            .And.Contain("slutföra insatsen insatsägare, områdesansvarig, processledare")
            .And.Contain("inte kan göras än, till exempel Testbädd för nya proteiner (exempel)")
            .And.Contain("2024-06-14 Remiss: Utvecklingsplan 1, Vatten (exempel) stänga remissen områdesansvarig");
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
        var first = File.ReadAllBytes(HistoryPath);
        History.Verify(first).Should().BeOfType<Verification.Intact>();
        History.Read(first).Events[1].Envelope.Command.Value.Should().StartWith("kalmar-step-");

        File.WriteAllText(HistoryPath, "changed");
        Start();
        File.ReadAllText(HistoryPath).Should().Be("changed");
    }

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("--lang fi", 2)]
    [InlineData("--lang", 2)]
    [InlineData("status", 2)]
    public void Anything_else_shows_how_to_start_it(string args, int exit)
    {
        using var output = new StringWriter();
        Sample.Run(args.Split(' '), output, folder.Path).Should().Be(exit);
        output.ToString().Should().Contain("[--details]");
        File.Exists(HistoryPath).Should().BeFalse();
    }

    private static string Squeezed(string text) =>
        string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private string[] Start(string args = "")
    {
        using var output = new StringWriter { NewLine = "\n" };
        Sample.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, folder.Path).Should().Be(0);
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
