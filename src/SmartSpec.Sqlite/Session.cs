using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace SmartSpec.Sqlite;

/// <summary>
/// A connection with its prepared statements. They are driven through SQLite's own functions, below ADO.NET: nothing is
/// allocated or looked up by name for an append, and lines are bound and read without a copy in between. For one thread at a
/// time.
/// </summary>
internal sealed class Session : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly bool owned;
    private readonly sqlite3 database;
    private readonly sqlite3_stmt?[] statements;
    private readonly Sql sql;
    private readonly TimeProvider time;
    private int busyTimeout = -1;
    private Deadline? deadline;

    /// <param name="connection">The connection, open.</param>
    /// <param name="sql">The statements.</param>
    /// <param name="file">The file, for errors.</param>
    /// <param name="owned">Whether the connection is closed with the session.</param>
    /// <param name="time">The clock of leases and messages.</param>
    public Session(SqliteConnection connection, Sql sql, string file, bool owned, TimeProvider time)
    {
        (this.connection, this.sql, this.owned, File, this.time) = (connection, sql, owned, file, time);
        database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        statements = new sqlite3_stmt?[sql.Count];
    }

    public string File { get; }

    /// <summary>
    /// The file as it was when it was opened to be read as one that nobody writes; null where it was opened as usual.
    /// </summary>
    public FileStamp? Immutable { get; init; }

    /// <summary>
    /// Whether the file was read as one that nobody writes, and somebody has written: what was read is perhaps neither what was
    /// there before nor what is there now.
    /// </summary>
    public bool HasChanged => Immutable is { } opened && FileStamp.Of(File) != opened;

    /// <summary>The time of the clock of leases and messages, as instants are stored.</summary>
    public long Now => Instant.FromDateTimeOffset(time.GetUtcNow()).ToMicroseconds();

    /// <summary>The file, as SQLite has found it.</summary>
    public string FullPath => connection.DataSource;

    public bool InTransaction => sqlite3_get_autocommit(database) == 0;

    public bool IsReadOnly => sqlite3_db_readonly(database, "main") == 1;

    /// <summary>The number of rows that the last statement changed.</summary>
    public int Changes => sqlite3_changes(database);

    /// <summary>A prepared statement, ready to be bound.</summary>
    public Statement Prepared(Query query)
    {
        LimitWait();
        return new(statements[(int)query] ??= Prepare(sql[query], SQLITE_PREPARE_PERSISTENT), this);
    }

    /// <summary>Runs a statement without a result.</summary>
    public void Run(Query query)
    {
        var statement = Prepared(query);
        try
        {
            statement.Step();
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Runs statements that are executed once.</summary>
    public void Execute(string script)
    {
        LimitWait();
        Check(sqlite3_exec(database, script));
    }

    /// <summary>The first column of the first row of a statement that is executed once; null where there is none.</summary>
    public long? Number(string query)
    {
        LimitWait();
        using var prepared = Prepare(query, 0);
        using var statement = new Statement(prepared, this);
        return statement.Step() && !statement.IsNull(0) ? statement.Long(0) : null;
    }

    /// <summary>The key of the row that was inserted last.</summary>
    public long LastKey => sqlite3_last_insert_rowid(database);

    /// <summary>
    /// Sets until when statements wait for others, all of them together. A session that is never given a deadline waits as its
    /// connection does.
    /// </summary>
    public void WaitUntil(Deadline until) => deadline = until;

    /// <summary>Ends the transaction that is open, if one is; ignores a failure.</summary>
    public void RollBack()
    {
        if (InTransaction)
            _ = sqlite3_exec(database, "ROLLBACK");
    }

    /// <summary>Lets the next statement wait for no longer than is left.</summary>
    private void LimitWait()
    {
        if (deadline is not { } until || (int)Math.Ceiling(until.Left.TotalMilliseconds) is var left && left == busyTimeout)
            return;
        Check(sqlite3_busy_timeout(database, left));
        busyTimeout = left;
    }

    public void Check(int code)
    {
        if (code is not (SQLITE_OK or SQLITE_ROW or SQLITE_DONE))
            throw Fault(code);
    }

    public SqliteStoreException Fault(int code) =>
        Faults.Of(new(sqlite3_errmsg(database).utf8_to_string(), code & 0xFF, sqlite3_extended_errcode(database)), File);

    public void Dispose()
    {
        foreach (var statement in statements)
            statement?.Dispose();
        if (owned)
            connection.Dispose();
    }

    private sqlite3_stmt Prepare(string query, uint flags)
    {
        Check(sqlite3_prepare_v3(database, query, flags, out var statement));
        return statement;
    }
}
