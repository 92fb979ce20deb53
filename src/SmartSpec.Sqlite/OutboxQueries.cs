namespace SmartSpec.Sqlite;

/// <summary>The outbox.</summary>
internal static class OutboxQueries
{
    public static IReadOnlyList<OutboxEntry> Take(Session session, int take, long after)
    {
        var now = session.Now;
        using var rows = session
            .Prepared(Query.TakeMessages)
            .Bind(1, now)
            .Bind(2, now + Times.Longest)
            .Bind(3, take)
            .Bind(4, after);
        return Entries(rows);
    }

    public static IReadOnlyList<OutboxEntry> All(Session session, OutboxState state, long after, int take)
    {
        using var rows = session.Prepared(Query.ListMessages).Bind(1, (long)state).Bind(2, after).Bind(3, take);
        return Entries(rows);
    }

    public static bool Delivered(Session session, long position)
    {
        using var delete = session.Prepared(Query.DeleteMessage).Bind(1, position);
        delete.Step();
        return session.Changes > 0;
    }

    public static bool Failed(Session session, long position, int attempts, OutboxError error, Duration? retryAfter)
    {
        var due = StoreTimes.Wait(retryAfter) is { } wait ? session.Now + wait.ToMicroseconds() : default(long?);
        using var update = session
            .Prepared(Query.FailMessage)
            .Bind(1, position)
            .Bind(2, error.Text)
            .Bind(3, due)
            .Bind(4, attempts);
        update.Step();
        return session.Changes > 0;
    }

    public static bool Retry(Session session, long position)
    {
        using var update = session.Prepared(Query.RetryMessage).Bind(1, position).Bind(2, session.Now);
        update.Step();
        return session.Changes > 0;
    }

    private static List<OutboxEntry> Entries(Statement rows)
    {
        var entries = new List<OutboxEntry>();
        while (rows.Step())
        {
            entries.Add(
                new()
                {
                    Position = rows.Long(0),
                    Strategy = new(rows.Text(1)),
                    Message = new()
                    {
                        Number = rows.Long(2),
                        Kind = rows.Text(3),
                        Body = rows.Bytes(4).ToArray(),
                    },
                    State = (OutboxState)rows.Long(5),
                    Attempts = (int)rows.Long(6),
                    DueAt = rows.Long(7).ToInstant(),
                    Error = rows.TextOrNull(8) is { } error ? OutboxError.Of(error) : null,
                }
            );
        }

        return entries;
    }
}
