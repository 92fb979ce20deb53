using System.Text.RegularExpressions;

namespace SmartSpec.Conventions.Tests;

/// <summary>The pages of the repository, and the code that they show.</summary>
internal static partial class Pages
{
    /// <summary>Every page, from the repository's top, but for what a build makes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Folders()
            .SelectMany(folder => Directory.GetFiles(folder, "*.md"))
            .Select(file => Path.GetRelativePath(Approval.Root(), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Text(string page) => File.ReadAllText(Path.Combine(Approval.Root(), page)).ReplaceLineEndings("\n");

    /// <summary>The blocks of a page in one language, such as <c>csharp</c>.</summary>
    public static IReadOnlyList<string> Blocks(string page, string language) =>
        [
            .. BlockForm()
                .Matches(Text(page))
                .Where(match => match.Groups[1].Value == language)
                .Select(match => match.Groups[2].Value),
        ];

    /// <summary>Where a page links to, but for the web: each path from the page's folder, with its fragment.</summary>
    public static IEnumerable<(string Path, string Anchor)> Links(string page) =>
        LinkForm()
            .Matches(CodeForm().Replace(Text(page), ""))
            .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => link.Split('#'))
            .Select(link => (link[0], link.Length > 1 ? link[1] : ""));

    /// <summary>The compiled snippets, by name. One in several parts is joined by empty lines.</summary>
    public static IReadOnlyDictionary<string, string> Snippets { get; } =
        Directory
            .GetFiles(Path.Combine(Approval.Root(), "tests/SmartSpec.Conventions.Tests"), "*Snippet*.cs")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => SnippetForm().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .GroupBy(match => match.Groups[1].Value)
            .ToDictionary(parts => parts.Key, parts => string.Join("\n", parts.Select(part => Unindented(part.Groups[2].Value))));

    private static string Unindented(string code)
    {
        var lines = code.Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join("\n", lines.Select(line => line.Length < indent ? line : line[indent..])).Trim('\n') + "\n";
    }

    private static IEnumerable<string> Folders()
    {
        var left = new Stack<string>([Approval.Root()]);
        while (left.TryPop(out var folder))
        {
            yield return folder;
            foreach (var inner in Directory.GetDirectories(folder))
                if (Path.GetFileName(inner) is not (".git" or "artifacts" or "bin" or "obj"))
                    left.Push(inner);
        }
    }

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BlockForm();

    [GeneratedRegex("^```.*?^```$|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"\]\(([^)\s]+)\)|<img src=""([^""]+)""")]
    private static partial Regex LinkForm();

    [GeneratedRegex(@"// <([a-z-]+)>\n(.*?)\n *// </\1>", RegexOptions.Singleline)]
    private static partial Regex SnippetForm();
}
