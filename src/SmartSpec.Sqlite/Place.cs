using Microsoft.Data.Sqlite;

namespace SmartSpec.Sqlite;

/// <summary>The location of a store: a file, and how it is opened.</summary>
internal sealed class Place
{
    /// <summary>A name that SQLite takes for no file; what follows it is not for a file either.</summary>
    private const string InMemory = ":memory:";

    /// <summary>A VFS of SQLite with files in memory.</summary>
    private const string MemoryVfs = "memdb";

    private readonly SqliteConnectionStringBuilder text;

    private Place(SqliteConnectionStringBuilder text) => this.text = text;

    /// <summary>The file, with its whole path; never a parameter of a URI, which may be a key.</summary>
    public string File => IsUri ? Uri.Path : text.DataSource;

    /// <summary>Whether a file that is not there may be made.</summary>
    public bool Creates => text.Mode is SqliteOpenMode.ReadWriteCreate;

    private bool IsUri => FileUri.Is(text.DataSource);

    private FileUri Uri => new(text.DataSource);

    /// <summary>
    /// Whether it names what is gone with its connection, or with the process: in memory, or a temporary file, which has no name.
    /// </summary>
    private bool IsTransient =>
        string.IsNullOrWhiteSpace(File)
        || File.Trim().StartsWith(InMemory, StringComparison.OrdinalIgnoreCase)
        || text.Mode is SqliteOpenMode.Memory
        || MemoryVfs.Equals(text.Vfs, StringComparison.OrdinalIgnoreCase)
        || (IsUri && Uri.Parameters.Any(parameter => parameter is ("mode", "memory") or ("vfs", MemoryVfs)));

    /// <summary>The place that a path or a connection string names.</summary>
    /// <exception cref="ArgumentException">It names no file, or is no connection string.</exception>
    public static Place Of(string connectionStringOrPath)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionStringOrPath);
        var text = Read(connectionStringOrPath);
        var place = new Place(text);
        if (place.IsUri)
            text.DataSource = place.Uri.Without("cache").Text;
        if (place.IsTransient)
            throw new ArgumentException(
                "The store needs a file; for data that need not outlive the process, use InMemoryStore.",
                nameof(connectionStringOrPath)
            );

        // The file is the same one wherever the program goes.
        if (!place.IsUri && !text.DataSource.StartsWith('|'))
            text.DataSource = Path.GetFullPath(text.DataSource);

        // The store owns its connections, and lets the file go when it is disposed. In a shared cache they would lock each
        // other's tables, without waiting.
        (text.Pooling, text.Cache) = (false, SqliteCacheMode.Private);
        return place;
    }

    /// <summary>The connection string.</summary>
    /// <param name="create">Whether a file that is not there is made, where the mode allows it.</param>
    /// <param name="isImmutable">Whether the file is read as one that nobody writes, without any file beside it.</param>
    public string ConnectionString(bool create, bool isImmutable)
    {
        var settings = new SqliteConnectionStringBuilder(text.ConnectionString);
        if (isImmutable)
        {
            var uri = IsUri ? Uri : FileUri.Of(text.DataSource);
            (settings.DataSource, settings.Mode) = (
                uri.Without("mode").Without("immutable").With("immutable=1").Text,
                SqliteOpenMode.ReadOnly
            );
        }
        else if (Creates && !create)
        {
            settings.Mode = SqliteOpenMode.ReadWrite;
        }

        return settings.ConnectionString;
    }

    private static SqliteConnectionStringBuilder Read(string connectionStringOrPath)
    {
        if (
            !connectionStringOrPath.Contains('=', StringComparison.Ordinal)
            || FileUri.Is(connectionStringOrPath)
            || connectionStringOrPath.StartsWith(InMemory, StringComparison.OrdinalIgnoreCase)
        )
        {
            return new() { DataSource = connectionStringOrPath };
        }

        try
        {
            return new(connectionStringOrPath);
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException)
        {
            // Neither text nor cause is repeated: what could not be read may be a part of the password.
            throw new ArgumentException(
                "The text contains = and was read as a connection string of Microsoft.Data.Sqlite, which it is not: a keyword is "
                    + "not known, or a value is invalid. One may be Data Source=strategies.db;Mode=ReadOnly. A path with = in "
                    + "it is written "
                    + "Data Source=PATH, and a value with a semicolon in it in quotes.",
                nameof(connectionStringOrPath)
            );
        }
    }
}
