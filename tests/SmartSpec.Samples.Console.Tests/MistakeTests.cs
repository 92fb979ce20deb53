namespace SmartSpec.Samples.Tests;

public sealed class MistakeTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_step_refused_otherwise_than_expected_ends_with_1_and_is_named()
    {
        folder.Put("case.json", Replaced("\"expect\": [\"four-eyes\"]", "\"expect\": [\"decision-recorded\"]"));

        var run = folder.Start("run", "case.json", "--file", "case.smartspec", "--lang", "en");

        run.Exit.Should().Be(1);
        run.Said.Should().Contain("area.select) ended otherwise. Expected: refused: decision-recorded. Outcome: refused: four-eyes.")
            .And.Contain($"(line {LineOf("case.json", "the one who nominated also")}");
        folder.Holds("case.smartspec").Should().BeFalse();
    }

    [Fact]
    public void A_step_accepted_though_it_was_to_be_refused_ends_with_1()
    {
        folder.Put("case.json", Replaced("\"750000 SEK\"", "\"700000 SEK\""));

        var run = folder.Start("run", "case.json");

        run.Exit.Should().Be(1);
        run.Said.Should().Contain("funding.pay) slutade annorlunda. Väntat: nekas: paid-over-committed. Utfall: godtogs.");
    }

    [Fact]
    public void A_step_refused_though_it_was_to_be_accepted_ends_with_1_and_says_why()
    {
        folder.Put("case.json", Replaced("\"decidedOn\": \"2023-01-31\"", "\"decidedOn\": \"2033-01-31\""));

        var run = folder.Start("run", "case.json", "--lang", "en");

        run.Exit.Should().Be(1);
        run.Said.Should().Contain("decision.record) ended otherwise. Expected: accepted. Outcome: refused: out-of-range.").And.Contain("(out-of-range)");
    }

    private static string Replaced(string old, string by)
    {
        Folder.Kalmar.Should().Contain(old);
        return Folder.Kalmar.Replace(old, by, StringComparison.Ordinal);
    }

    /// <summary>The line where the step begins in which a text stands.</summary>
    private int LineOf(string file, string text)
    {
        var lines = File.ReadAllLines(folder.In(file));
        var said = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
        return Array.FindLastIndex(lines, said, line => line == "    {") + 1;
    }
}
