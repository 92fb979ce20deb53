namespace SmartSpec.Sqlite;

/// <summary>A <c>file:</c> URI as SQLite reads it: <c>file:[//authority]path[?name=value[&amp;…]][#fragment]</c>.</summary>
/// <param name="Text">The URI.</param>
internal readonly record struct FileUri(string Text)
{
    private const string Scheme = "file:";

    /// <summary>The path, decoded; without the authority, which is empty or localhost.</summary>
    public string Path
    {
        get
        {
            var path = Split.Path[Scheme.Length..];
            if (!path.StartsWith("//", StringComparison.Ordinal))
                return Decoded(path);
            var begin = path.IndexOf('/', 2);
            return begin < 0 ? "" : Decoded(path[begin..]);
        }
    }

    /// <summary>The parameters, decoded.</summary>
    public IEnumerable<(string Name, string Value)> Parameters => Split.Query.Split('&').Select(Parameter);

    private (string Path, string Query) Split =>
        Text.Split('#')[0].Split('?', 2) is [var path, var query] ? (path, query) : (Text.Split('#')[0], "");

    /// <summary>Whether SQLite takes a data source for a URI, rather than for a path.</summary>
    public static bool Is(string source) => source.StartsWith(Scheme, StringComparison.Ordinal);

    /// <summary>The URI of a path.</summary>
    public static FileUri Of(string path) =>
        new($"{Scheme}{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}");

    /// <summary>The URI without a parameter, and without its fragment.</summary>
    public FileUri Without(string parameter)
    {
        var (path, query) = Split;
        var others = query.Split('&').Where(text => text.Length > 0 && Parameter(text).Name != parameter).ToList();
        return new(others.Count > 0 ? $"{path}?{string.Join('&', others)}" : path);
    }

    /// <summary>The URI with one parameter more, and without its fragment.</summary>
    public FileUri With(string parameter)
    {
        var (path, query) = Split;
        return new($"{path}?{(query.Length > 0 ? $"{query}&" : "")}{parameter}");
    }

    private static (string Name, string Value) Parameter(string text) =>
        text.Split('=', 2) is [var name, var value] ? (Decoded(name), Decoded(value)) : (Decoded(text), "");

    /// <summary>What is encoded with %; up to a NUL, after which SQLite reads no further.</summary>
    private static string Decoded(string text) => Uri.UnescapeDataString(text).Split('\0')[0];
}
