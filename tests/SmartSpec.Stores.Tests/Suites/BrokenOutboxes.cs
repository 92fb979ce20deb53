namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores that break messages and leases.</summary>
internal static class BrokenOutboxes
{
    /// <summary>Loses the last of several messages.</summary>
    internal sealed class LosesMessages : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { Messages = append.Messages is { Count: > 1 } messages ? [.. messages.SkipLast(1)] : append.Messages }, cancellation);
    }

    /// <summary>Keeps the messages of an append in no order.</summary>
    internal sealed class TurnsMessagesRound : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { Messages = append.Messages?.Reverse().ToList() }, cancellation);
    }

    /// <summary>Sends the messages of an append that it refuses.</summary>
    internal sealed class SendsWhatWasRefused : PassingStore
    {
        private readonly List<OutboxEntry> refused = [];

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            var result = await Inner.AppendAsync(append, cancellation);
            if (result is AppendResult.Conflict)
                refused.AddRange((append.Messages ?? []).Select(message => new OutboxEntry(long.MaxValue, append.Strategy, message, OutboxState.Pending, 0, default, null)));
            return result;
        }

        public override async ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(OutboxState state, long after, int take, CancellationToken cancellation) =>
            [.. (await Inner.ListAsync(state, after, take, cancellation)).Concat(refused.Where(entry => entry.State == state)).Take(take)];
    }

    /// <summary>Sends a message before an earlier one of its strategy.</summary>
    internal sealed class SendsOutOfOrder : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(Instant now, int take, CancellationToken cancellation) =>
            [.. (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellation)).Where(entry => entry.DueAt <= now).Take(take)];
    }

    /// <summary>Sends nothing of a strategy where a message of it is dead.</summary>
    internal sealed class WaitsForTheDead : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(Instant now, int take, CancellationToken cancellation)
        {
            var dead = await Inner.ListAsync(OutboxState.Dead, 0, int.MaxValue, cancellation);
            return [.. (await Inner.TakeAsync(now, int.MaxValue, cancellation)).Where(entry => dead.All(other => other.Strategy != entry.Strategy)).Take(take)];
        }
    }

    /// <summary>Sends nothing of any strategy while a message of one waits.</summary>
    internal sealed class WaitsForAll : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(Instant now, int take, CancellationToken cancellation) =>
            [.. (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellation)).TakeWhile(entry => entry.DueAt <= now).Take(take)];
    }

    /// <summary>Gives a message out once, and forgets it where it is not delivered.</summary>
    internal sealed class SendsAtMostOnce : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(Instant now, int take, CancellationToken cancellation)
        {
            var taken = await Inner.TakeAsync(now, take, cancellation);
            foreach (var entry in taken)
                await Inner.DeliveredAsync(entry.Position, cancellation);
            return taken;
        }
    }

    /// <summary>Keeps a message that was delivered as a dead one.</summary>
    internal sealed class KeepsWhatWasDelivered : PassingStore
    {
        public override ValueTask DeliveredAsync(long position, CancellationToken cancellation) => Inner.FailedAsync(position, "delivered", null, cancellation);
    }

    /// <summary>Tries what is dead again by itself.</summary>
    internal sealed class LetsNothingDie : PassingStore
    {
        public override ValueTask FailedAsync(long position, string error, Instant? again, CancellationToken cancellation) =>
            Inner.FailedAsync(position, error, again ?? StorySetting.Default.Start, cancellation);
    }

    /// <summary>Lets any message be retried.</summary>
    internal sealed class RetriesWhatIsNotDead : PassingStore
    {
        public override async ValueTask<bool> RetryAsync(long position, Instant now, CancellationToken cancellation) =>
            await Inner.RetryAsync(position, now, cancellation) || (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellation)).Any(entry => entry.Position == position);
    }

    /// <summary>Lets anybody release a lease.</summary>
    internal sealed class ReleasesForAnybody : PassingStore
    {
        public override async ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation)
        {
            foreach (var other in new[] { "one", "other", "third" })
                await Inner.ReleaseAsync(name, other, cancellation);
        }
    }

    /// <summary>Gives a lease to who asks for it.</summary>
    internal sealed class LeasesToAnybody : PassingStore
    {
        public override ValueTask<bool> TryTakeAsync(string name, string holder, Instant now, Instant until, CancellationToken cancellation) => new(true);
    }

    /// <summary>Holds a lease a moment too long.</summary>
    internal sealed class LeasesTooLong : PassingStore
    {
        public override ValueTask<bool> TryTakeAsync(string name, string holder, Instant now, Instant until, CancellationToken cancellation) =>
            Inner.TryTakeAsync(name, holder, now, until + Duration.FromTicks(10), cancellation);
    }

    /// <summary>Looks whether a lease is free, and takes it a moment later.</summary>
    internal sealed class LeasesWithoutLock : PassingStore
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, (string Holder, Instant Until)> held = new(StringComparer.Ordinal);

        public override async ValueTask<bool> TryTakeAsync(string name, string holder, Instant now, Instant until, CancellationToken cancellation)
        {
            if (held.TryGetValue(name, out var by) && by.Holder != holder && by.Until > now)
                return false;
            await Task.Yield();
            held[name] = (holder, until);
            return true;
        }
    }
}
