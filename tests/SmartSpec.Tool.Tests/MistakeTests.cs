namespace SmartSpec.Tool.Tests;

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
        run.Text.Should()
            .Contain("area.select) ended otherwise. Expected: refused: decision-recorded. Outcome: refused: four-eyes.")
            .And.Contain($"case.json: line {LineOf("case.json", "the one who nominated also")}, column 5, $.steps[26] (")
            .And.Contain("Change the step, or what is expected of it (\"expect\"), in case.json")
            .And.Contain("Nothing of this start has been saved in case.smartspec.");
        folder.Contains("case.smartspec").Should().BeFalse();
    }

    [Fact]
    public void A_step_accepted_though_it_was_to_be_refused_ends_with_1()
    {
        folder.Put("case.json", Replaced("\"750000 SEK\"", "\"700000 SEK\""));

        var run = folder.Start("run", "case.json");

        run.Exit.Should().Be(1);
        run.Text.Should().Contain("funding.pay) slutade annorlunda. Väntat: nekas: paid-over-committed. Utfall: godtogs.");
    }

    [Fact]
    public void A_step_refused_though_it_was_to_be_accepted_ends_with_1_and_says_why()
    {
        folder.Put("case.json", Replaced("\"decidedOn\": \"2023-01-31\"", "\"decidedOn\": \"2033-01-31\""));

        var run = folder.Start("run", "case.json", "--lang", "en");

        run.Exit.Should().Be(1);
        run.Text.Should()
            .Contain("decision.record) ended otherwise. Expected: accepted. Outcome: refused: out-of-range.")
            .And.Contain("(out-of-range)");
    }

    [Theory]
    [InlineData("sv", "OVÄNTAT NEKAT: försök av den som nominerade", "Nekas: försök av den som nominerade")]
    [InlineData("en", "UNEXPECTEDLY REFUSED: attempt by the one who nominated", "Refused: attempt by the one who nominated")]
    public void On_the_screen_an_unexpected_refusal_looks_different_from_an_expected_one(
        string language,
        string unexpected,
        string expected
    )
    {
        folder.Put("case.json", Folder.Kalmar);
        folder.Start("run", "case.json", "--lang", language).Text.Should().Contain(expected).And.NotContain(unexpected);
        folder.Put("case.json", Replaced("\"expect\": [\"four-eyes\"]", "\"expect\": [\"decision-recorded\"]"));

        folder.Start("run", "case.json", "--lang", language).Text.Should().Contain(unexpected).And.NotContain(expected);
    }

    [Fact]
    public void On_the_screen_an_unexpected_acceptance_looks_different_from_an_expected_one()
    {
        folder.Put("case.json", Replaced("\"750000 SEK\"", "\"700000 SEK\""));

        folder.Start("run", "case.json").Text.Should().Contain("OVÄNTAT GODTAGET: försök att betala ut mer");
    }

    [Fact]
    public void The_reasons_are_shown_once()
    {
        folder.Put("case.json", Replaced("\"expect\": [\"four-eyes\"]", "\"expect\": [\"decision-recorded\"]"));

        var run = folder.Start("run", "case.json");

        run.Output.Split("(four-eyes)").Should().HaveCount(2);
        run.Error.Should().NotContain("p-3");
    }

    [Fact]
    public void A_step_has_one_number_in_paths_in_JSON_and_in_the_file()
    {
        folder.Put("case.json", Replaced("\"expect\": [\"four-eyes\"]", "\"expect\": [\"decision-recorded\"]"));

        var run = folder.Start("run", "case.json", "--json");

        run.Exit.Should().Be(1);
        run.Error.Should().Contain("$.steps[26]");
        run.Lines[^1]
            .Should()
            .StartWith("{\"step\":26,")
            .And.Contain("\"asExpected\":false")
            .And.Contain("\"details\":[{\"code\":\"four-eyes\"");
        run.Output.Should().Contain("{\"step\":1,\"time\"");
    }

    private static string Replaced(string old, string by)
    {
        Folder.Kalmar.Should().Contain(old);
        return Folder.Kalmar.Replace(old, by, StringComparison.Ordinal);
    }

    /// <summary>The line where the step with a text begins.</summary>
    private int LineOf(string file, string text)
    {
        var lines = File.ReadAllLines(folder.In(file));
        var found = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal));
        return Array.FindLastIndex(lines, found, line => line == "    {") + 1;
    }
}
