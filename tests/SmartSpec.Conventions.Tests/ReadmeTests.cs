using System.Text.RegularExpressions;

namespace SmartSpec.Conventions.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Approval.Root(), "README.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("quick-start")]
    [InlineData("read")]
    [InlineData("persist")]
    [InlineData("keep-events")]
    [InlineData("keep-both")]
    [InlineData("keep-fingerprints")]
    [InlineData("keep-document")]
    [InlineData("look-back")]
    [InlineData("correct")]
    [InlineData("definition")]
    [InlineData("next-period")]
    [InlineData("in-a-store")]
    [InlineData("hosting")]
    public void What_the_README_shows_is_compiled_code_that_runs(string snippet) => Readme.Should().Contain(Snippet(snippet));

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/SmartSpec/README.md")]
    [InlineData("src/SmartSpec.Stores/README.md")]
    [InlineData("src/SmartSpec.Hosting/README.md")]
    [InlineData("src/SmartSpec.Import/README.md")]
    [InlineData("src/SmartSpec.PostgreSql/README.md")]
    [InlineData("src/SmartSpec.Sqlite/README.md")]
    [InlineData("src/SmartSpec.Testing.Xunit/README.md")]
    public void Every_block_of_code_in_a_README_is_compiled(string page)
    {
        var compiled = Snippets().Select(match => Snippet(match.Groups[1].Value)).ToList();
        Blocks()
            .Matches(File.ReadAllText(Path.Combine(Approval.Root(), page)).ReplaceLineEndings("\n"))
            .Select(match => match.Groups[1].Value)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(block => compiled.Contains(block));
    }

    [Fact]
    public void The_diagrams_in_the_README_equal_the_tables()
    {
        foreach (
            var diagram in (string[])[AreaLifecycle.Table.Mermaid, PlanLifecycle.Table.Mermaid, EffortLifecycle.Table.Mermaid]
        )
            Readme.Should().Contain($"```mermaid\n{diagram.ReplaceLineEndings("\n").Trim()}\n```");
    }

    private static string Snippet(string name)
    {
        var match = Snippets().First(match => match.Groups[1].Value == name);
        var lines = match.Groups[2].Value.Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join("\n", lines.Select(line => line.Length < indent ? line : line[indent..])).Trim('\n') + "\n";
    }

    private static IEnumerable<Match> Snippets() =>
        Directory
            .GetFiles(Path.Combine(Approval.Root(), "tests/SmartSpec.Conventions.Tests"), "*Snippet*.cs")
            .SelectMany(file => SnippetForm().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")));

    [GeneratedRegex(@"// <([a-z-]+)>\n(.*?)\n *// </\1>", RegexOptions.Singleline)]
    private static partial Regex SnippetForm();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
