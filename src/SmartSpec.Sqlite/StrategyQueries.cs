namespace SmartSpec.Sqlite;

/// <summary>Queries of strategies and their histories.</summary>
internal static class StrategyQueries
{
    public static StoredStrategy? Load(Session session, Id<Strategy> strategy)
    {
        long key,
            length;
        StoredDocument? document;
        using (var found = session.Prepared(Query.Load).Bind(1, strategy.Value))
        {
            if (!found.Step())
                return null;
            (key, length) = (found.Long(0), found.Long(1));
            document = found.LongOrNull(2) is { } documentLength
                ? new() { Length = documentLength, Bytes = found.Bytes(3).ToArray() }
                : null;
        }

        // A history only grows: lines that came since the document was read follow on it.
        return new()
        {
            Document = document,
            Lines = Lines(session, key, length, document is null ? 0 : document.Length - 1, EventKey.MaxNumber),
        };
    }

    public static IReadOnlyList<RecordedLine> Lines(Session session, Id<Strategy> strategy, long after, int take)
    {
        long key,
            length;
        using (var found = session.Prepared(Query.FindStrategy).Bind(1, strategy.Value))
        {
            if (!found.Step())
                return [];
            (key, length) = (found.Long(0), found.Long(1));
        }

        return after >= EventKey.MaxNumber ? [] : Lines(session, key, length, after, Math.Min(after + take, EventKey.MaxNumber));
    }

    public static CommandEvents? Command(Session session, Id<Strategy> strategy, Id<Command> command)
    {
        using var found = session.Prepared(Query.FindCommand).Bind(1, strategy.Value).Bind(2, command.Value);
        return found.Step()
            ? new()
            {
                First = found.Long(0),
                Last = found.Long(1),
                Fingerprint = found.HashOrNull(2),
            }
            : null;
    }

    public static IReadOnlyList<DueStrategy> Due(Session session, Instant by, int take)
    {
        var listed = new List<DueStrategy>();
        using var rows = session.Prepared(Query.ListDue).Bind(1, by.ToMicroseconds()).Bind(2, take);
        while (rows.Step())
            listed.Add(new() { Strategy = new(rows.Text(0)), DueAt = rows.Long(1).ToInstant() });
        return listed;
    }

    public static IReadOnlyList<StrategyEntry> All(Session session, Id<Strategy>? after, int take)
    {
        var listed = new List<StrategyEntry>();
        using var rows = session.Prepared(Query.List).Bind(1, after?.Value ?? "").Bind(2, take);
        while (rows.Step())
            listed.Add(
                new()
                {
                    Strategy = new(rows.Text(0)),
                    Length = rows.Long(1),
                    DueAt = rows.LongOrNull(2)?.ToInstant(),
                    DocumentLength = rows.LongOrNull(3),
                }
            );
        return listed;
    }

    /// <summary>Stores a document, where its strategy has as many events as the document.</summary>
    public static bool PutDocument(Session session, Id<Strategy> strategy, StoredDocument document)
    {
        using var put = session
            .Prepared(Query.PutDocumentIfLongEnough)
            .Bind(1, strategy.Value)
            .Bind(2, document.Length)
            .Bind(3, document.Bytes.Span);
        put.Step();
        return session.Changes > 0;
    }

    /// <summary>Replaces when a strategy is due, where it has as many events.</summary>
    public static bool Postpone(Session session, Id<Strategy> strategy, long length, Instant? dueAt)
    {
        using var update = session
            .Prepared(Query.Postpone)
            .Bind(1, strategy.Value)
            .Bind(2, length)
            .Bind(3, dueAt?.ToMicroseconds());
        update.Step();
        return session.Changes > 0;
    }

    private static List<RecordedLine> Lines(Session session, long key, long length, long after, long last)
    {
        var lines = new List<RecordedLine>((int)Math.Clamp(Math.Min(length, last) - after, 0, int.MaxValue));
        using var rows = session.Prepared(Query.ReadLines).Bind(1, EventKey.Of(key, after)).Bind(2, EventKey.Of(key, last));
        while (rows.Step())
        {
            // A hash of another size is no hash: it is left empty, for who verifies to find.
            var hash = rows.Bytes(1);
            lines.Add(new(rows.Bytes(0).ToArray(), hash.Length == Hash.Size ? new(hash) : default));
        }

        return lines;
    }
}
