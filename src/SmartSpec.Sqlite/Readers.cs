using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SmartSpec.Sqlite;

/// <summary>
/// Sessions that read, as many as are needed at once; some are pooled for the next. They see the last commit, and wait for
/// nobody.
/// </summary>
internal sealed class Readers(Connections connections, SqliteStoreOptions options) : IDisposable
{
    private const int MaxIdle = 8;

    private readonly ConcurrentBag<Session> idle = [];
    private volatile bool disposed;

    /// <summary>
    /// Whether there are tables that can be read as they are. No writer takes part, so that none is waited for.
    /// </summary>
    /// <param name="until">Until when it is waited for others.</param>
    public bool AreReady(Deadline until)
    {
        try
        {
            return Do(until, options.TablePrefix, Schema.Version) == Schema.Current;
        }
        catch (SqliteStoreException)
        {
            // The writer creates what is missing, or throws.
            return false;
        }
    }

    public TResult Do<TGiven, TResult>(Deadline until, TGiven given, Func<Session, TGiven, TResult> work)
    {
        while (true)
        {
            var (result, broken, hasChanged) = Tried(until, given, work);
            if (hasChanged && until.Left > TimeSpan.Zero)
                continue;
            if (hasChanged)
                throw Faults.Changing(connections.File);
            broken?.Throw();
            return result!;
        }
    }

    /// <summary>
    /// Reads once; returns whether somebody wrote meanwhile to a file that was read as one that nobody writes.
    /// </summary>
    private (TResult? Result, ExceptionDispatchInfo? Broken, bool HasChanged) Tried<TGiven, TResult>(
        Deadline until,
        TGiven given,
        Func<Session, TGiven, TResult> work
    )
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(SqliteStore));
        var session = idle.TryTake(out var taken) ? taken : connections.OpenReader(until);
        var good = false;
        try
        {
            session.WaitUntil(until);
            var result = work(session, given);
            good = true;
            return (result, null, session.HasChanged);
        }
        catch (SqliteStoreException broken) when (session.Immutable is not null)
        {
            return (default, ExceptionDispatchInfo.Capture(broken), session.HasChanged);
        }
        finally
        {
            if (good && !disposed && session.Immutable is null && idle.Count < MaxIdle)
                idle.Add(session);
            else
                session.Dispose();
            if (disposed)
                Empty();
        }
    }

    public void Dispose()
    {
        disposed = true;
        Empty();
    }

    private void Empty()
    {
        while (idle.TryTake(out var session))
            session.Dispose();
    }
}
