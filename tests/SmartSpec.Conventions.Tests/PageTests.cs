using System.Text.RegularExpressions;

namespace SmartSpec.Conventions.Tests;

/// <summary>Every page of the repository: its links lead somewhere, and its code is compiled.</summary>
public sealed partial class PageTests
{
    private static readonly Type[] Types =
    [
        .. new[]
        {
            typeof(Strategy),
            typeof(IStrategyStore),
            typeof(Sqlite.SqliteStore),
            typeof(PostgreSql.PostgreSqlStore),
            typeof(Hosting.SmartSpecBuilder),
            typeof(Analysis.RegionTable),
            typeof(Analysis.Pictures.Picture),
            typeof(Import.OpeningImport),
            typeof(Testing.Specification),
            typeof(Testing.StrategyStoreSuite),
        }.SelectMany(type => type.Assembly.GetTypes()),
    ];

    private static readonly ILookup<string, Type> Seen = Types
        .Where(type => type is { IsVisible: true, IsNested: false })
        .ToLookup(type => type.Name.Split('`')[0]);

    private static readonly HashSet<string> Hidden =
    [
        .. Types.Where(type => !type.IsVisible).Select(type => type.Name.Split('`')[0]).Where(name => name.Length > 1),
    ];

    public static TheoryData<string> All => [.. Pages.All];

    /// <summary>The page that a package shows in a feed, where its other files cannot be reached.</summary>
    public static TheoryData<string> OfPackages =>
        [.. Pages.All.Where(page => page.StartsWith("src/", StringComparison.Ordinal) && page.Split('/') is [_, _, "README.md"])];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_link_of_a_page_leads_to_a_file_and_a_heading(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Approval.Root(), page))!;
        foreach (var (path, anchor) in Pages.Links(page))
        {
            var target = path.Length == 0 ? Path.Combine(Approval.Root(), page) : Path.Combine(folder, path);
            Path.Exists(target).Should().BeTrue($"{page} links to {path}");
            if (anchor.Length > 0)
                Headings(File.ReadAllText(target)).Should().Contain(anchor, $"{page} links to {path}#{anchor}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_block_of_code_on_a_page_is_compiled(string page) =>
        Pages.Blocks(page, "csharp").Except(Pages.Snippets.Values).Should().BeEmpty();

    /// <summary>The tests see what is internal; a host does not.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Code_on_a_page_names_no_type_that_a_host_cannot_see(string page)
    {
        if (!page.StartsWith(".github/", StringComparison.Ordinal))
            Pages.Blocks(page, "csharp").SelectMany(Named).Intersect(Hidden).Should().BeEmpty();
    }

    /// <summary>The tests have the library's namespaces by global usings; a block that begins with usings states all that it
    /// needs.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Code_with_usings_has_the_namespaces_of_all_types_that_it_names(string page)
    {
        foreach (var block in Pages.Blocks(page, "csharp").Where(block => UsingForm().IsMatch(block)))
        {
            var usings = UsingForm().Matches(block).Select(match => match.Groups[1].Value).ToHashSet();
            Named(block)
                .SelectMany(name => Seen[name].GroupBy(type => type.Name))
                .Where(same => !same.Any(type => usings.Contains(type.Namespace!)))
                .Select(same => $"{same.Key}: using {same.First().Namespace};")
                .Should()
                .BeEmpty();
        }
    }

    [Fact]
    public void Every_compiled_snippet_is_on_a_page()
    {
        var shown = Pages.All.SelectMany(page => Pages.Blocks(page, "csharp")).ToHashSet();
        Pages.Snippets.Where(snippet => !shown.Contains(snippet.Value)).Select(snippet => snippet.Key).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OfPackages))]
    public void The_page_of_a_package_has_code_or_commands_to_start_with_and_no_link_into_the_repository(string page)
    {
        Pages.Links(page).Should().BeEmpty();
        Pages.Text(page).Should().Match("*\n## Quick start\n*");
    }

    [Fact]
    public void Every_page_is_reached_from_the_README()
    {
        var reached = new HashSet<string> { "README.md" };
        var left = new Queue<string>(reached);
        while (left.TryDequeue(out var page))
            foreach (var (path, _) in Pages.Links(page).Where(link => link.Path.EndsWith(".md", StringComparison.Ordinal)))
            {
                var full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.Combine(Approval.Root(), page))!, path));
                var target = Path.GetRelativePath(Approval.Root(), full).Replace('\\', '/');
                if (reached.Add(target))
                    left.Enqueue(target);
            }

        Pages.All.Except(reached).Where(page => !page.EndsWith("/CHANGELOG.md", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>The words of a block that may be types: capitalised, and not a member of something.</summary>
    private static IEnumerable<string> Named(string block) =>
        TypeForm()
            .Matches(CommentForm().Replace(block, ""))
            .Select(match => match.Groups[1].Value + match.Groups[2].Value)
            .Distinct();

    [GeneratedRegex(@"^using (?:static )?(SmartSpec[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex UsingForm();

    [GeneratedRegex(
        @"(?<![\w.])(?:(?:(?<=new )|[(<\[,:] ?|^\s*|is |typeof\()([A-Z]\w+)(?=[.<>?\[\s,)])|(?<=new )([A-Z]\w+)\()",
        RegexOptions.Multiline
    )]
    private static partial Regex TypeForm();

    [GeneratedRegex("//.*$|\"[^\"\n]*\"", RegexOptions.Multiline)]
    private static partial Regex CommentForm();

    private static IEnumerable<string> Headings(string page) =>
        HeadingForm()
            .Matches(page.ReplaceLineEndings("\n"))
            .Select(match => Unnamed().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingForm();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Unnamed();
}
