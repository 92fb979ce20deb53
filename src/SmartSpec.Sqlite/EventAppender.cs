namespace SmartSpec.Sqlite;

/// <summary>Appends to a history within the transaction that is open.</summary>
internal static class EventAppender
{
    public static readonly AppendResult Appended = new AppendResult.Appended();

    /// <summary>Appends what is no more than one event, outside of any transaction, in one statement, which commits.</summary>
    /// <returns>
    /// Whether it was appended; where not, nothing was changed, and <see cref="Append"/> does it or returns why not.
    /// </returns>
    public static bool TryOne(Session session, StoreAppend append)
    {
        if (append is not { ExpectedLength: > 0, Events: [_], Document: null, Messages: null or { Count: 0 } })
            return false;
        var recorded = append.Events[0];
        Span<byte> hash = stackalloc byte[Hash.Size];
        recorded.Hash.CopyTo(hash);
        using var insert = session
            .Prepared(Query.AppendOne)
            .Bind(1, append.Strategy.Value)
            .Bind(2, append.ExpectedLength)
            .Bind(3, append.DueAt?.ToMicroseconds())
            .Bind(4, recorded.Envelope.At.ToMicroseconds())
            .Bind(5, recorded.Envelope.Name)
            .Bind(6, append.Command.Value)
            .Bind(7, recorded.Line.Span)
            .Bind(8, hash)
            .Bind(9, append.Fingerprint);
        insert.Step();
        return session.Changes > 0;
    }

    public static AppendResult Append(Session session, StoreAppend append)
    {
        long key;
        var due = append.DueAt?.ToMicroseconds();
        using (var found = session.Prepared(Query.FindForAppend).Bind(1, append.Strategy.Value).Bind(2, append.Command.Value))
        {
            if (!found.Step())
            {
                if (append.ExpectedLength != 0)
                    return new AppendResult.Conflict(0);
                key = Found(session, append.Strategy, due);
            }
            else if (found.Long(3) != 0)
            {
                return new AppendResult.Repeated(StrategyQueries.Command(session, append.Strategy, append.Command)!.Value);
            }
            else if (found.Long(1) is var length && (length == 0 || length != append.ExpectedLength))
            {
                // One that is there without any event has lost them: it is not founded over them.
                return new AppendResult.Conflict(length);
            }
            else
            {
                key = found.Long(0);
                if (due != found.LongOrNull(2))
                    SetDue(session, key, due);
            }
        }

        PutEvents(session, key, append);
        if (append.Document is { } document)
            PutDocument(session, key, document);
        if (append.Messages is { Count: > 0 } messages)
            PutMessages(session, key, messages, session.Now);
        return Appended;
    }

    private static long Found(Session session, Id<Strategy> strategy, long? due)
    {
        using var insert = session.Prepared(Query.InsertStrategy).Bind(1, strategy.Value).Bind(2, due);
        insert.Step();
        return session.LastKey;
    }

    private static void SetDue(Session session, long key, long? due)
    {
        using var update = session.Prepared(Query.SetDue).Bind(1, key).Bind(2, due);
        update.Step();
    }

    private static void PutEvents(Session session, long key, StoreAppend append)
    {
        Span<byte> hash = stackalloc byte[Hash.Size];
        for (var i = 0; i < append.Events.Count; i++)
        {
            var recorded = append.Events[i];
            recorded.Hash.CopyTo(hash);
            using var insert = session
                .Prepared(Query.InsertEvent)
                .Bind(1, EventKey.Of(key, append.ExpectedLength + 1 + i))
                .Bind(2, recorded.Envelope.At.ToMicroseconds())
                .Bind(3, recorded.Envelope.Name)
                .Bind(4, i == 0 ? append.Command.Value : null)
                .Bind(5, recorded.Line.Span)
                .Bind(6, hash)
                .Bind(7, i == 0 ? append.Fingerprint : null);
            insert.Step();
        }
    }

    private static void PutDocument(Session session, long key, StoredDocument document)
    {
        using var put = session.Prepared(Query.PutDocument).Bind(1, key).Bind(2, document.Length).Bind(3, document.Bytes.Span);
        put.Step();
    }

    private static void PutMessages(Session session, long key, IReadOnlyList<OutboxMessage> messages, long now)
    {
        foreach (var message in messages)
        {
            using var insert = session
                .Prepared(Query.InsertMessage)
                .Bind(1, key)
                .Bind(2, message.Number)
                .Bind(3, now)
                .Bind(4, message.Kind)
                .Bind(5, message.Body.Span);
            insert.Step();
        }
    }
}
