using System.Diagnostics;

namespace SmartSpec.Sqlite;

/// <summary>The one session that writes, and who may use it: one at a time. It opens the file when it is first used, and looks at what is in it.</summary>
internal sealed class Writer(Connections connections, SqliteStoreOptions options) : IDisposable
{
    private readonly Lock gate = new();
    private Session? session;
    private volatile bool ready;
    private bool disposed;

    /// <summary>Sees to it that the file is there and can be used.</summary>
    public void Ready()
    {
        if (!ready)
            Use(options.BusyTimeout, 0, static (_, _) => 0);
    }

    /// <summary>Makes the tables, or brings older ones to the current version.</summary>
    public void Migrate()
    {
        var left = Enter(options.BusyTimeout);
        try
        {
            Close();
            session = Open(create: true, left, Schema.Migrate);
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Does something in a transaction of its own.</summary>
    public TResult Do<TGiven, TResult>(TGiven given, Func<Session, TGiven, TResult> work) => Use(options.BusyTimeout, (given, work), static (opened, asked) =>
    {
        opened.Run(Query.Begin);
        var result = asked.work(opened, asked.given);
        opened.Run(Query.Commit);
        return result;
    });

    /// <summary>Appends in a transaction of its own.</summary>
    /// <param name="append">The append.</param>
    /// <param name="wait">How long it waits for other writers.</param>
    public AppendResult Append(StoreAppend append, TimeSpan wait) => Use(wait, append, static (opened, append) =>
    {
        if (Appending.TryOne(opened, append))
            return Appending.Appended;
        opened.Run(Query.Begin);
        var result = Appending.Append(opened, append);
        opened.Run(Query.Commit);
        return result;
    });

    /// <summary>Appends in one transaction, which is committed once; where it throws, it has been rolled back.</summary>
    /// <param name="appends">The appends.</param>
    /// <param name="wait">How long they wait for other writers.</param>
    public AppendResult[] Append(IReadOnlyList<StoreAppend> appends, TimeSpan wait) => Use(wait, appends, static (opened, appends) =>
    {
        var results = new AppendResult[appends.Count];
        opened.Run(Query.Begin);
        for (var i = 0; i < results.Length; i++)
            results[i] = Appending.Append(opened, appends[i]);
        opened.Run(Query.Commit);
        return results;
    });

    /// <summary>Uses the session outside of any transaction; for tests.</summary>
    public void Use(Action<Session> work) => Use(options.BusyTimeout, work, static (opened, work) =>
    {
        work(opened);
        return 0;
    });

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            Close();
        }
    }

    /// <summary>
    /// Uses the session, which is opened where it is not yet. Waiting for it, and for other processes, takes no longer than is
    /// given.
    /// </summary>
    private TResult Use<TGiven, TResult>(TimeSpan wait, TGiven given, Func<Session, TGiven, TResult> work)
    {
        var left = Enter(wait);
        try
        {
            var opened = session ??= Open(
                options.AutoMigrate, left, (made, prefix) => Schema.Ready(made, prefix, migrate: options.AutoMigrate && !made.IsReadOnly));
            opened.BusyTimeout(left);
            try
            {
                return work(opened, given);
            }
            catch (Exception exception)
            {
                Mend(opened, exception);
                throw;
            }
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Waits for the session.</summary>
    /// <returns>What is left of the wait.</returns>
    private TimeSpan Enter(TimeSpan wait)
    {
        var since = Stopwatch.GetTimestamp();
        if (!gate.TryEnter(wait))
            throw Faults.Busy(connections.File);
        if (!disposed)
            return wait - Stopwatch.GetElapsedTime(since) is { Ticks: > 0 } left ? left : TimeSpan.Zero;
        gate.Exit();
        throw new ObjectDisposedException(nameof(SqliteStore));
    }

    private Session Open(bool create, TimeSpan wait, Action<Session, string> prepare)
    {
        var opened = connections.OpenWriter(create, wait, made =>
        {
            prepare(made, options.TablePrefix);
            connections.MakeDurable(made);
        });
        ready = true;
        return opened;
    }

    /// <summary>Makes the session usable again; where that cannot be known, the next use opens another.</summary>
    private void Mend(Session opened, Exception exception)
    {
        opened.RollBack();
        if (opened.InTransaction || !Faults.LeavesConnection(exception))
            Close();
    }

    private void Close()
    {
        session?.Dispose();
        session = null;
    }
}
