namespace SmartSpec.Conventions.Tests;

/// <summary>The README is read once, in a hurry.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Pages.Text("README.md");

    [Fact]
    public void The_README_has_at_most_180_lines_and_1400_words()
    {
        Readme.TrimEnd().Split('\n').Should().HaveCountLessThanOrEqualTo(180);
        Readme.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(1400);
    }

    [Fact]
    public void The_quick_start_has_at_most_20_lines() =>
        Pages.Blocks("README.md", "csharp")[0].Trim().Split('\n').Should().HaveCountLessThanOrEqualTo(20);

    [Theory]
    [InlineData("dotnet run --project samples/SmartSpec.Samples.Console")]
    [InlineData("dotnet test")]
    public void The_README_shows_the_two_commands(string command) => Readme.Split('\n').Should().Contain(command);

    [Fact]
    public void The_README_links_to_every_package()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Approval.Root(), "src")))
            Readme.Should().Contain($"(src/{Path.GetFileName(folder)}/README.md)");
    }
}
