namespace SmartSpec.Tool.Tests;

public sealed class MomentTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_recorded_by_a_day_is_shown_as_it_was()
    {
        folder.PutPlayed();
        folder.Start("status", "--as-of", "2023-06-13").Text.Should().Contain("nominerat").And.NotContain("utvecklingsplanering");
        folder.Start("status", "--as-of", "2023-06-14").Text.Should().Contain("utvecklingsplanering");
        folder
            .Start("history", "--as-of", "2023-01-16T08:00:00Z", "--json")
            .Lines.Should()
            .HaveCountLessThan(30)
            .And.NotBeEmpty();
    }

    [Theory]
    [InlineData("2023-06-13", "2023-06-14", "sv", "steg: nominerat → utvecklingsplanering")]
    [InlineData("2023-06-13T23:59", "2023-06-14T22:00:00Z", "en", "step: nominated → development planning")]
    public void What_a_meeting_of_the_board_changed_can_be_read(string from, string to, string language, string expected)
    {
        folder.PutPlayed();
        var diff = folder.Start("diff", from, to, "--details", "--lang", language);
        diff.Exit.Should().Be(0);
        diff.Text.Should()
            .Contain(
                "Livsmedel (exempel)".Replace(
                    "Livsmedel (exempel)",
                    language == "sv" ? "Livsmedel (exempel) (område)" : "(area)",
                    StringComparison.Ordinal
                )
            )
            .And.Contain(expected);
        folder
            .Start("diff", from, to, "--json")
            .Lines.Should()
            .Contain(line => line.Contains("\"subject\":\"area:livsmedel\",\"path\":\"step\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Between_a_moment_and_itself_nothing_differs()
    {
        folder.PutPlayed();
        folder
            .Start("diff", "2023-06-14", "2023-06-14")
            .Text.Should()
            .Contain("Ingenting skiljer")
            .And.Contain("Skillnader")
            .And.NotContain("händelse");
    }

    [Theory]
    [InlineData("status --as-of yesterday", "--as-of: ”yesterday”")]
    [InlineData("status --as-of 2020-01-01", "inte upprättad")]
    [InlineData("diff 2023-13-01", "FRÅN: ”2023-13-01”")]
    [InlineData("diff 2023-06-14 2023-02-01", "ligger före")]
    public void A_moment_that_is_none_is_bad_input(string args, string expected)
    {
        folder.PutPlayed();
        var run = folder.Start(args.Split(' '));
        run.Exit.Should().Be(2);
        run.Text.Should().Contain(expected);
    }
}
