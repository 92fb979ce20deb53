namespace SmartSpec.Stores;

/// <content>The outbox.</content>
public sealed partial class InMemoryStore
{
    private readonly SortedDictionary<long, OutboxEntry> outbox = [];
    private long lastPosition;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
        int take,
        long after = 0,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            var (now, taken, waiting) = (Now, new List<OutboxEntry>(), new HashSet<Id<Strategy>>());
            foreach (var entry in outbox.Values)
            {
                if (taken.Count == take)
                    break;
                if (entry.State is not OutboxState.Pending || waiting.Contains(entry.Strategy))
                    continue;
                if (entry.Position <= after || (entry.DueAt > now && entry.DueAt - now <= StoreTimes.Longest))
                    waiting.Add(entry.Strategy);
                else
                    taken.Add(entry);
            }

            return new(taken);
        }
    }

    /// <inheritdoc/>
    public ValueTask DeliveredAsync(long position, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
            outbox.Remove(position);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask FailedAsync(
        long position,
        int attempts,
        OutboxError error,
        Duration? retryAfter,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (!outbox.TryGetValue(position, out var entry) || entry.State is OutboxState.Dead || entry.Attempts != attempts)
                return default;
            var failed = entry with { Attempts = entry.Attempts + 1, Error = error };
            outbox[position] = StoreTimes.Wait(retryAfter) is { } wait
                ? failed with
                {
                    DueAt = Now + wait,
                }
                : failed with
                {
                    State = OutboxState.Dead,
                };
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
        OutboxState state,
        long after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
            return new([.. outbox.Values.Where(entry => entry.State == state && entry.Position > after).Take(take)]);
    }

    /// <inheritdoc/>
    public ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (!outbox.TryGetValue(position, out var entry) || entry.State is not OutboxState.Dead)
                return new(false);
            outbox[position] = entry with { State = OutboxState.Pending, Attempts = 0, DueAt = Now };
            return new(true);
        }
    }

    private void Put(Id<Strategy> strategy, IReadOnlyList<OutboxMessage> messages, Instant now)
    {
        foreach (var message in messages)
        {
            var position = ++lastPosition;
            outbox[position] = new()
            {
                Position = position,
                Strategy = strategy,
                Message = message,
                State = OutboxState.Pending,
                Attempts = 0,
                DueAt = now,
                Error = null,
            };
        }
    }
}
