using Microsoft.Data.Sqlite;

namespace SmartSpec.Sqlite;

/// <summary>Opens sessions on a file.</summary>
internal sealed class Connections
{
    /// <summary>
    /// After how many pages of 4 KiB what was committed is carried over from the log into the file. The log is written over from then on: a commit that makes it grow
    /// takes nearly twice as long, since the file system must find room for it.
    /// </summary>
    private const int PagesInLog = 2_000;

    private readonly SqliteConnectionStringBuilder text;
    private readonly SqliteStoreOptions options;
    private readonly Sql sql;

    public Connections(string connectionStringOrPath, SqliteStoreOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionStringOrPath);
        text = Read(connectionStringOrPath);
        if (text.DataSource is "" or ":memory:" || text.Mode is SqliteOpenMode.Memory || text.DataSource.Contains("mode=memory", StringComparison.Ordinal))
            throw new ArgumentException("The store needs a file; what need not outlive the process is kept by InMemoryStore.", nameof(connectionStringOrPath));

        // The file is the same one wherever the program goes.
        if (!text.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && !text.DataSource.StartsWith('|'))
            text.DataSource = Path.GetFullPath(text.DataSource);

        // The store keeps its own connections, and lets the file go when it is disposed.
        text.Pooling = false;
        (this.options, sql) = (options, new(options.TablePrefix));
    }

    /// <summary>The file, with its whole path.</summary>
    public string File => text.DataSource;

    public Sql Sql => sql;

    /// <summary>The clock of leases and messages.</summary>
    public TimeProvider Time => options.Time;

    /// <summary>A session that writes; on a file that may only be read, one that cannot.</summary>
    /// <param name="create">Whether a file that is not there is made.</param>
    public Session OpenWriter(bool create) => Open(create);

    /// <summary>Sets how durable a session writes; on a file that is known to be the store's, since WAL stays with the file.</summary>
    public void MakeDurable(Session session)
    {
        if (session.IsReadOnly)
            return;
        var full = options.Durability is SqliteDurability.Full;
        session.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = {(full ? "FULL" : "NORMAL")}; PRAGMA fullfsync = {(full ? 1 : 0)}; PRAGMA wal_autocheckpoint = {PagesInLog};");
    }

    public Session OpenReader()
    {
        var session = Open(create: false);
        try
        {
            session.Execute("PRAGMA query_only = 1;");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static SqliteConnectionStringBuilder Read(string connectionStringOrPath)
    {
        if (!connectionStringOrPath.Contains('=', StringComparison.Ordinal))
            return new() { DataSource = connectionStringOrPath };
        try
        {
            return new(connectionStringOrPath);
        }
        catch (ArgumentException broken)
        {
            throw new ArgumentException(
                $"'{connectionStringOrPath}' contains = and was read as a connection string, which it is not: {broken.Message} A path with = in it is written Data Source={connectionStringOrPath}.",
                nameof(connectionStringOrPath), broken);
        }
    }

    private Session Open(bool create)
    {
        var mode = text.Mode is SqliteOpenMode.ReadWriteCreate && !create ? SqliteOpenMode.ReadWrite : text.Mode;
        SqliteConnection? opening = null;
        try
        {
            opening = new(new SqliteConnectionStringBuilder(text.ConnectionString) { Mode = mode }.ConnectionString);
            opening.Open();
            var session = new Session(opening, sql, File, owned: true, Time);
            session.BusyTimeout(options.BusyTimeout);
            opening = null;
            return session;
        }
        catch (SqliteException exception)
        {
            throw Faults.Of(exception, File);
        }
        finally
        {
            opening?.Dispose();
        }
    }
}
