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
        if (ready)
            return;
        lock (gate)
            Opened();
    }

    public void Migrate()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, typeof(SqliteStore));
            session ??= connections.OpenWriter(create: true);
            Trying(session, opened =>
            {
                Schema.Migrate(opened, options.TablePrefix);
                connections.MakeDurable(opened);
                return 0;
            });
            ready = true;
        }
    }

    /// <summary>Does something in a transaction of its own.</summary>
    public TResult Do<TGiven, TResult>(TGiven given, Func<Session, TGiven, TResult> work)
    {
        lock (gate)
        {
            return Trying(Opened(), opened =>
            {
                opened.Run(Query.Begin);
                var result = work(opened, given);
                opened.Run(Query.Commit);
                return result;
            });
        }
    }

    /// <summary>Appends in a transaction of its own.</summary>
    public AppendResult Append(StoreAppend append)
    {
        lock (gate)
        {
            var opened = Opened();
            try
            {
                if (Appending.TryOne(opened, append))
                    return Appending.Appended;
                opened.Run(Query.Begin);
                var result = Appending.Append(opened, append);
                opened.Run(Query.Commit);
                return result;
            }
            catch (Exception exception)
            {
                Mend(opened, exception);
                throw;
            }
        }
    }

    /// <summary>Appends in one transaction, which is committed once.</summary>
    public AppendResult[] Append(IReadOnlyList<StoreAppend> appends)
    {
        lock (gate)
        {
            var opened = Opened();
            try
            {
                var results = new AppendResult[appends.Count];
                opened.Run(Query.Begin);
                for (var i = 0; i < results.Length; i++)
                    results[i] = Appending.Append(opened, appends[i]);
                opened.Run(Query.Commit);
                return results;
            }
            catch (Exception exception)
            {
                Mend(opened, exception);
                throw;
            }
        }
    }

    /// <summary>Uses the session outside of any transaction; for tests.</summary>
    public void Use(Action<Session> work)
    {
        lock (gate)
            work(Opened());
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            Close();
        }
    }

    private Session Opened()
    {
        ObjectDisposedException.ThrowIf(disposed, typeof(SqliteStore));
        if (session is { } open && ready)
            return open;
        session ??= connections.OpenWriter(create: options.AutoMigrate);
        return Trying(session, opened =>
        {
            Schema.Ready(opened, options.TablePrefix, migrate: options.AutoMigrate && !opened.IsReadOnly);
            connections.MakeDurable(opened);
            ready = true;
            return opened;
        });
    }

    private TResult Trying<TResult>(Session opened, Func<Session, TResult> work)
    {
        try
        {
            return work(opened);
        }
        catch (Exception exception)
        {
            Mend(opened, exception);
            throw;
        }
    }

    /// <summary>Makes the session usable again; where that cannot be known, the next use opens another.</summary>
    private void Mend(Session opened, Exception exception)
    {
        opened.RollBack();
        if (!ready || opened.InTransaction || !Faults.LeavesConnection(exception))
            Close();
    }

    private void Close()
    {
        session?.Dispose();
        session = null;
    }
}
