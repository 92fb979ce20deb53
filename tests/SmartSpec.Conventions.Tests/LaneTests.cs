using System.Text.RegularExpressions;

namespace SmartSpec.Conventions.Tests;

/// <summary>A test that a lane of <c>.ci/run</c> is for is in it, and leaves nothing in the temporary folder.</summary>
public sealed partial class LaneTests
{
    [Fact]
    public void What_takes_a_server_is_in_the_lane_of_databases_and_random_cases_are_in_that_of_long_laws()
    {
        var without = Classes()
            .Where(one =>
                (one.Text.Contains("PostgreSqlServer", StringComparison.Ordinal) && !IsIn(one.Before, "databases"))
                || (one.Text.Contains("Rounds.", StringComparison.Ordinal) && !IsIn(one.Before, "laws", "databases"))
            )
            .Select(one => one.Name);
        string.Join(", ", without).Should().BeEmpty("each takes [Trait(\"lane\", …)], or .ci/run does not run it");
    }

    [Fact]
    public void Temporary_folders_are_made_where_they_are_deleted()
    {
        // A server's folder belongs to its user; a page shows how to do it without this project.
        string[] others = ["TemporaryFolder.cs", "PostgreSqlCluster.cs", "SuiteSnippet.cs", "LaneTests.cs"];
        Sources()
            .Where(file => File.ReadAllText(file).Contains("CreateTempSubdirectory", StringComparison.Ordinal))
            .Select(Path.GetFileName)
            .Except(others)
            .Should()
            .BeEmpty("a test takes a TemporaryFolder");
    }

    private static bool IsIn(string attributes, params string[] lanes) =>
        lanes.Any(lane => attributes.Contains($"[Trait(\"lane\", \"{lane}\")]", StringComparison.Ordinal));

    /// <summary>The public classes of the test projects that have tests, with the text before each.</summary>
    private static IEnumerable<(string Name, string Before, string Text)> Classes() =>
        from file in Sources()
        let text = File.ReadAllText(file)
        let starts = Declaration().Matches(text)
        from at in Enumerable.Range(0, starts.Count)
        let end = at + 1 < starts.Count ? starts[at + 1].Index : text.Length
        let own = text[starts[at].Index..end]
        where
            own.Contains("[Fact]", StringComparison.Ordinal)
            || own.Contains("[Theory]", StringComparison.Ordinal)
            || own.Contains("Suite", StringComparison.Ordinal)
        where !own.Contains(": PostgreSqlTest(", StringComparison.Ordinal)
        select (starts[at].Groups["name"].Value, starts[at].Value, own);

    private static IEnumerable<string> Sources() =>
        from project in Directory.GetDirectories(Path.Combine(Approval.Root(), "tests"), "*.Tests")
        from file in Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories)
        select file;

    [GeneratedRegex(@"^(\[[^\n]*\]\r?\n)*public (sealed |abstract )?(partial )?class (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
