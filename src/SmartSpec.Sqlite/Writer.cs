namespace SmartSpec.Sqlite;

/// <summary>
/// The one session that writes, and who may use it: one at a time. It opens the file when it is first used, and looks at what
/// is in it.
/// </summary>
internal sealed class Writer(Connections connections, SqliteStoreOptions options) : IDisposable
{
    private readonly Lock gate = new();
    private Session? session;
    private volatile bool ready;
    private bool disposed;

    /// <summary>Ensures that the file is there and can be used.</summary>
    /// <param name="until">Until when it waits for others.</param>
    public void Ready(Deadline until)
    {
        if (!ready)
            Use(until, 0, static (_, _) => 0);
    }

    /// <summary>Creates the tables, or upgrades older ones.</summary>
    public void Migrate()
    {
        var until = connections.Arrived();
        Enter(until);
        try
        {
            Close();
            session = Open(create: true, until, Schema.Migrate);
        }
        finally
        {
            gate.Exit();
        }
    }

    /// <summary>Runs work in a transaction of its own.</summary>
    public TResult Do<TGiven, TResult>(TGiven given, Func<Session, TGiven, TResult> work) =>
        Use(
            connections.Arrived(),
            (given, work),
            static (opened, args) =>
            {
                opened.Run(Query.Begin);
                var result = args.work(opened, args.given);
                opened.Run(Query.Commit);
                return result;
            }
        );

    /// <summary>Appends in a transaction of its own.</summary>
    /// <param name="append">The append.</param>
    /// <param name="wait">How long it waits for other writers.</param>
    public AppendResult Append(StoreAppend append, TimeSpan wait) =>
        Use(
            connections.Arrived(wait),
            append,
            static (opened, append) =>
            {
                if (EventAppender.TryOne(opened, append))
                    return EventAppender.Appended;
                opened.Run(Query.Begin);
                var result = EventAppender.Append(opened, append);
                opened.Run(Query.Commit);
                return result;
            }
        );

    /// <summary>Appends in one transaction, which is committed once; where it throws, it has been rolled back.</summary>
    /// <param name="appends">The appends.</param>
    /// <param name="wait">How long they wait for other writers.</param>
    public AppendResult[] Append(IReadOnlyList<StoreAppend> appends, TimeSpan wait) =>
        Use(
            connections.Arrived(wait),
            appends,
            static (opened, appends) =>
            {
                var results = new AppendResult[appends.Count];
                opened.Run(Query.Begin);
                for (var i = 0; i < results.Length; i++)
                    results[i] = EventAppender.Append(opened, appends[i]);
                opened.Run(Query.Commit);
                return results;
            }
        );

    /// <summary>Uses the session outside of any transaction; for tests.</summary>
    public void Use(Action<Session> work) =>
        Use(
            connections.Arrived(),
            work,
            static (opened, work) =>
            {
                work(opened);
                return 0;
            }
        );

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            Close();
        }
    }

    /// <summary>
    /// Uses the session, which is opened where it is not yet. Waiting for it, and for other processes, ends with the deadline,
    /// however
    /// many statements wait.
    /// </summary>
    private TResult Use<TGiven, TResult>(Deadline until, TGiven given, Func<Session, TGiven, TResult> work)
    {
        Enter(until);
        try
        {
            var opened = session ??= Open(
                options.AutoMigrate,
                until,
                (made, prefix) => Schema.Ready(made, prefix, migrate: options.AutoMigrate && !made.IsReadOnly)
            );
            opened.WaitUntil(until);
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
    private void Enter(Deadline until)
    {
        if (!gate.TryEnter(until.Left))
            throw Faults.Busy(connections.File);
        if (!disposed)
            return;
        gate.Exit();
        throw new ObjectDisposedException(nameof(SqliteStore));
    }

    private Session Open(bool create, Deadline until, Action<Session, string> prepare)
    {
        var opened = connections.OpenWriter(
            create,
            until,
            made =>
            {
                prepare(made, options.TablePrefix);
                connections.MakeDurable(made);
            }
        );
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
