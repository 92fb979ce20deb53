using Microsoft.Data.Sqlite;

namespace SmartSpec.Sqlite;

/// <summary>Where a store is: a file, and how it is opened.</summary>
internal sealed class Place
{
    private const string Scheme = "file:";

    private readonly SqliteConnectionStringBuilder text;

    private Place(SqliteConnectionStringBuilder text) => this.text = text;

    /// <summary>The file, with its whole path; never a parameter of a URI, which may be a key.</summary>
    public string File => IsUri ? Uri.UnescapeDataString(text.DataSource[Scheme.Length..].Split('?', '#')[0]) : text.DataSource;

    /// <summary>Whether a file that is not there may be made.</summary>
    public bool Creates => text.Mode is SqliteOpenMode.ReadWriteCreate;

    private bool IsUri => text.DataSource.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The place that a path or a connection string names.</summary>
    /// <exception cref="ArgumentException">It names no file, or is no connection string.</exception>
    public static Place Of(string connectionStringOrPath)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionStringOrPath);
        var text = Read(connectionStringOrPath);
        var place = new Place(text);
        if (place.IsUri)
            text.DataSource = WithoutSharing(text.DataSource);
        if (text.DataSource is "" or ":memory:" || text.Mode is SqliteOpenMode.Memory || (place.IsUri && Parameters(text.DataSource).Contains("mode=memory")))
            throw new ArgumentException("The store needs a file; what need not outlive the process is kept by InMemoryStore.", nameof(connectionStringOrPath));

        // The file is the same one wherever the program goes.
        if (!place.IsUri && !text.DataSource.StartsWith('|'))
            text.DataSource = Path.GetFullPath(text.DataSource);

        // The store keeps its own connections, and lets the file go when it is disposed. In a shared cache they would lock each
        // other's tables, without waiting.
        (text.Pooling, text.Cache) = (false, SqliteCacheMode.Private);
        return place;
    }

    /// <summary>The connection string.</summary>
    /// <param name="create">Whether a file that is not there is made, where the mode allows it.</param>
    /// <param name="isImmutable">Whether the file is read as one that nobody writes, without any file beside it.</param>
    public string ConnectionString(bool create, bool isImmutable)
    {
        var told = new SqliteConnectionStringBuilder(text.ConnectionString);
        if (isImmutable)
            (told.DataSource, told.Mode) = (Immutable(), SqliteOpenMode.ReadOnly);
        else if (Creates && !create)
            told.Mode = SqliteOpenMode.ReadWrite;
        return told.ConnectionString;
    }

    private string Immutable() => IsUri
        ? $"{text.DataSource.Split('#')[0]}{(text.DataSource.Contains('?', StringComparison.Ordinal) ? '&' : '?')}immutable=1"
        : $"{Scheme}{Uri.EscapeDataString(text.DataSource).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1";

    /// <summary>The parameters of a URI, as SQLite understands them.</summary>
    private static IEnumerable<string> Parameters(string uri) =>
        uri.Split('#')[0].Split('?', 2) is [_, var query] ? query.Split('&').Select(Uri.UnescapeDataString) : [];

    private static string WithoutSharing(string uri)
    {
        if (!Parameters(uri).Any(IsSharing))
            return uri;
        var kept = uri.Split('?', 2)[1].Split('#')[0].Split('&').Where(parameter => !IsSharing(Uri.UnescapeDataString(parameter)));
        return $"{uri.Split('?', 2)[0]}?{string.Join('&', kept)}";
    }

    private static bool IsSharing(string parameter) => parameter.StartsWith("cache=", StringComparison.Ordinal);

    private static SqliteConnectionStringBuilder Read(string connectionStringOrPath)
    {
        if (!connectionStringOrPath.Contains('=', StringComparison.Ordinal))
            return new() { DataSource = connectionStringOrPath };
        try
        {
            return new(connectionStringOrPath);
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException)
        {
            // Neither text nor cause is repeated: what could not be read may be a part of the password.
            throw new ArgumentException(
                "The text contains = and was read as a connection string of Microsoft.Data.Sqlite, which it is not: a keyword is not known, or a value is none that it can "
                + "have. One may be Data Source=strategies.db;Mode=ReadOnly. A path with = in it is written Data Source=PATH, and a value with a semicolon in it in quotes.",
                nameof(connectionStringOrPath));
        }
    }
}
