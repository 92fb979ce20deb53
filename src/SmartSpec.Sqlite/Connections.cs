using Microsoft.Data.Sqlite;

namespace SmartSpec.Sqlite;

/// <summary>Opens sessions on a file.</summary>
internal sealed class Connections
{
    /// <summary>
    /// The number of pages of 4 KiB after which commits are copied from the log into the file. The log is written over
    /// from then on: a commit that makes it grow takes nearly twice as long, since the file system must find room for it.
    /// </summary>
    private const int PagesInLog = 2_000;

    // In milliseconds.
    private const int LongestPause = 25;

    /// <summary>The number of attempts where the files beside the database cannot be opened; for about half a second.</summary>
    private const int MostWithoutFiles = 25;

    private readonly Place place;
    private readonly SqliteStoreOptions options;
    private readonly Sql sql;
    private readonly TimeProvider waiting;

    /// <param name="connectionStringOrPath">The file.</param>
    /// <param name="options">How the store works.</param>
    /// <param name="waiting">
    /// What waiting is measured by; that of the machine by default, whatever the clock of leases and messages is.
    /// </param>
    public Connections(string connectionStringOrPath, SqliteStoreOptions options, TimeProvider? waiting = null) =>
        (place, this.options, sql, this.waiting) = (
            Place.Of(connectionStringOrPath),
            options,
            new(options.TablePrefix),
            waiting ?? TimeProvider.System
        );

    /// <summary>The file, with its whole path.</summary>
    public string File => place.File;

    public Sql Sql => sql;

    /// <summary>The clock of leases and messages.</summary>
    public TimeProvider Time => options.Time;

    /// <summary>The time until which a new caller waits.</summary>
    public Deadline Arrived() => Arrived(options.BusyTimeout);

    /// <summary>The time until which a new caller waits.</summary>
    /// <param name="wait">How long.</param>
    public Deadline Arrived(TimeSpan wait) => Deadline.In(wait, waiting);

    /// <summary>A session that writes; on a file that may only be read, one that cannot.</summary>
    /// <param name="create">Whether a file that is not there is made.</param>
    /// <param name="until">Until when it waits for others who open the file at the same moment, or write to it.</param>
    /// <param name="prepare">What is done first on the session; done again, on another, where others came in between.</param>
    public Session OpenWriter(bool create, Deadline until, Action<Session> prepare) => Open(create, until, prepare);

    /// <summary>A session that reads.</summary>
    /// <param name="until">Until when it waits for others.</param>
    public Session OpenReader(Deadline until) =>
        Open(
            create: false,
            until,
            static session =>
            {
                session.Execute("PRAGMA query_only = 1;");
                _ = session.Number("PRAGMA schema_version");
            }
        );

    /// <summary>
    /// Sets how durable a session writes; on a file that is known to be the store's, since WAL stays with the file.
    /// </summary>
    public void MakeDurable(Session session)
    {
        if (session.IsReadOnly)
            return;
        var full = options.Durability is SqliteDurability.Full;
        session.Execute(
            $"PRAGMA journal_mode = WAL; PRAGMA synchronous = {(full ? "FULL" : "NORMAL")}; PRAGMA fullfsync = {(full ? 1 : 0)}; "
                + $"PRAGMA wal_autocheckpoint = {PagesInLog};"
        );
    }

    /// <summary>
    /// Opens a session, again and again where others who open the file at the same moment are in the way: what SQLite does then
    /// (it makes and removes the files beside it, and
    /// changes the journal) it does without waiting.
    /// </summary>
    private Session Open(bool create, Deadline until, Action<Session> prepare)
    {
        var immutable = default(FileStamp?);
        for (var attempt = 1; ; attempt++)
        {
            var isLast = until.Left == TimeSpan.Zero;
            Session? opened = null;
            try
            {
                opened = Connected(create, immutable);
                opened.WaitUntil(until);
                prepare(opened);
                return opened;
            }
            catch (SqliteStoreException broken)
            {
                opened?.Dispose();
                if (immutable is null && Faults.MayBeOfFilesBeside(broken) && (immutable = WholeByItself(broken)) is not null)
                    continue;

                // What was opened as a file that nobody writes is opened as usual again, where somebody does.
                if (opened is { HasChanged: true } && !isLast)
                {
                    immutable = null;
                    continue;
                }

                var mayPass =
                    broken.Fault is SqliteStoreFault.Busy
                    || (broken.Fault is SqliteStoreFault.CannotOpen && opened is not null && attempt < MostWithoutFiles);
                if (isLast || !mayPass)
                    throw;
            }
            catch
            {
                opened?.Dispose();
                throw;
            }

            Thread.Sleep(Math.Min(1 << Math.Min(attempt - 1, 10), LongestPause));
        }
    }

    /// <summary>
    /// The file as it is, where it is to be read by itself: the files beside it cannot be used, and nobody writes there.
    /// </summary>
    private FileStamp? WholeByItself(SqliteStoreException broken) =>
        FileStamp.Of(File) is { } stamp && (stamp.Beside.CanBeLeftOut || Faults.IsOfFolder(broken)) ? stamp : null;

    private Session Connected(bool create, FileStamp? immutable)
    {
        SqliteConnection? opening = null;
        try
        {
            opening = new(place.ConnectionString(create, immutable is not null));
            opening.Open();
            var session = new Session(opening, sql, File, owned: true, Time) { Immutable = immutable };
            opening = null;
            return session;
        }
        catch (SqliteException exception)
        {
            throw Faults.Of(exception, File, create && place.Creates);
        }
        finally
        {
            opening?.Dispose();
        }
    }
}
