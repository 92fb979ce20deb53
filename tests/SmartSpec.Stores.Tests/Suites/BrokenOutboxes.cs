namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores that break messages and leases.</summary>
internal static class BrokenOutboxes
{
    /// <summary>Loses the last of several messages.</summary>
    internal sealed class LosesMessages : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(
                append with
                {
                    Messages = append.Messages is { Count: > 1 } messages ? [.. messages.SkipLast(1)] : append.Messages,
                },
                cancellationToken
            );
    }

    /// <summary>Stores the messages of an append in no order.</summary>
    internal sealed class TurnsMessagesRound : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(append with { Messages = append.Messages?.Reverse().ToList() }, cancellationToken);
    }

    /// <summary>Sends the messages of an append that it refuses.</summary>
    internal sealed class SendsWhatWasRefused : PassingStore
    {
        private readonly List<OutboxEntry> refused = [];

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            var result = await Inner.AppendAsync(append, cancellationToken);
            if (result is AppendResult.Conflict)
                refused.AddRange(
                    (append.Messages ?? []).Select(message => new OutboxEntry
                    {
                        Position = long.MaxValue,
                        Strategy = append.Strategy,
                        Message = message,
                        State = OutboxState.Pending,
                        Attempts = 0,
                        DueAt = default,
                        Error = null,
                    })
                );
            return result;
        }

        public override async ValueTask<IReadOnlyList<OutboxEntry>> ListAsync(
            OutboxState state,
            long after,
            int take,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.ListAsync(state, after, take, cancellationToken))
                    .Concat(refused.Where(entry => entry.State == state))
                    .Take(take),
            ];
    }

    /// <summary>Sends a message before an earlier one of its strategy.</summary>
    internal sealed class SendsOutOfOrder : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellationToken))
                    .Where(entry => entry.DueAt <= Now)
                    .Take(take),
            ];
    }

    /// <summary>Begins after a position with messages whose earlier ones were passed over.</summary>
    internal sealed class SendsPastThoseBefore : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        ) => [.. (await Inner.TakeAsync(int.MaxValue, 0, cancellationToken)).Where(entry => entry.Position > after).Take(take)];
    }

    /// <summary>Sends nothing of a strategy where a message of it is dead.</summary>
    internal sealed class WaitsForTheDead : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        )
        {
            var dead = await Inner.ListAsync(OutboxState.Dead, 0, int.MaxValue, cancellationToken);
            return
            [
                .. (await Inner.TakeAsync(int.MaxValue, after, cancellationToken))
                    .Where(entry => dead.All(other => other.Strategy != entry.Strategy))
                    .Take(take),
            ];
        }
    }

    /// <summary>Sends nothing of any strategy while a message of one waits.</summary>
    internal sealed class WaitsForAll : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellationToken))
                    .TakeWhile(entry => entry.DueAt <= Now)
                    .Take(take),
            ];
    }

    /// <summary>Gives a message out once, and forgets it where it is not delivered.</summary>
    internal sealed class SendsAtMostOnce : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        )
        {
            var taken = await Inner.TakeAsync(take, after, cancellationToken);
            foreach (var entry in taken)
                await Inner.DeliveredAsync(entry.Position, cancellationToken);
            return taken;
        }
    }

    /// <summary>Stores a message that was delivered as a dead one.</summary>
    internal sealed class KeepsWhatWasDelivered : PassingStore
    {
        public override ValueTask DeliveredAsync(long position, CancellationToken cancellationToken) =>
            Inner.FailedAsync(position, 0, OutboxError.Of("delivered"), null, cancellationToken);
    }

    /// <summary>Tries what is dead again by itself.</summary>
    internal sealed class LetsNothingDie : PassingStore
    {
        public override ValueTask FailedAsync(
            long position,
            int attempts,
            OutboxError error,
            Duration? retryAfter,
            CancellationToken cancellationToken
        ) => Inner.FailedAsync(position, attempts, error, retryAfter ?? Duration.Zero, cancellationToken);
    }

    /// <summary>Lets any message be retried.</summary>
    internal sealed class RetriesWhatIsNotDead : PassingStore
    {
        public override async ValueTask<bool> RetryAsync(long position, CancellationToken cancellationToken) =>
            await Inner.RetryAsync(position, cancellationToken)
            || (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellationToken)).Any(entry =>
                entry.Position == position
            );
    }

    /// <summary>Has a message due when its event was recorded, by the clock of who appends it.</summary>
    internal sealed class GoesByTheClockOfWhoAppends : PassingStore
    {
        private readonly Dictionary<long, Instant> at = [];

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            var before = (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellationToken))
                .Select(entry => entry.Position)
                .ToHashSet();
            var result = await Inner.AppendAsync(append, cancellationToken);
            foreach (
                var entry in (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellationToken)).Where(entry =>
                    !before.Contains(entry.Position)
                )
            )
                at[entry.Position] = append.Events[^1].Envelope.At;
            return result;
        }

        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.TakeAsync(int.MaxValue, after, cancellationToken))
                    .Where(entry => entry.Attempts > 0 || at[entry.Position] <= Now)
                    .Take(take),
            ];
    }

    /// <summary>Tries a message again at once that is to wait.</summary>
    internal sealed class DoesNotWait : PassingStore
    {
        public override ValueTask FailedAsync(
            long position,
            int attempts,
            OutboxError error,
            Duration? retryAfter,
            CancellationToken cancellationToken
        ) => Inner.FailedAsync(position, attempts, error, retryAfter is null ? null : Duration.Zero, cancellationToken);
    }

    /// <summary>Holds a text of 200 characters of ASCII, and throws at others.</summary>
    internal sealed class ThrowsAtSomeErrors : PassingStore
    {
        public override ValueTask FailedAsync(
            long position,
            int attempts,
            OutboxError error,
            Duration? retryAfter,
            CancellationToken cancellationToken
        ) =>
            error.Text.Length > 200 || error != error.ToAscii()
                ? throw new ArgumentException("The text cannot be encoded.", nameof(error))
                : Inner.FailedAsync(position, attempts, error, retryAfter, cancellationToken);
    }

    /// <summary>Does not count a failure without a text.</summary>
    internal sealed class CountsNoFailureWithoutText : PassingStore
    {
        public override ValueTask FailedAsync(
            long position,
            int attempts,
            OutboxError error,
            Duration? retryAfter,
            CancellationToken cancellationToken
        ) => error == default ? default : Inner.FailedAsync(position, attempts, error, retryAfter, cancellationToken);
    }

    /// <summary>Counts a failure each time that it is recorded, whatever has been counted before.</summary>
    internal sealed class CountsAFailureTwice : PassingStore
    {
        public override async ValueTask FailedAsync(
            long position,
            int attempts,
            OutboxError error,
            Duration? retryAfter,
            CancellationToken cancellationToken
        )
        {
            foreach (
                var entry in (await Inner.ListAsync(OutboxState.Pending, position - 1, 1, cancellationToken)).Where(entry =>
                    entry.Position == position
                )
            )
                await Inner.FailedAsync(position, entry.Attempts, error, retryAfter, cancellationToken);
        }
    }

    /// <summary>Brings a dead message back for a failure that is reported late.</summary>
    internal sealed class BringsTheDeadBack : PassingStore
    {
        public override async ValueTask FailedAsync(
            long position,
            int attempts,
            OutboxError error,
            Duration? retryAfter,
            CancellationToken cancellationToken
        )
        {
            if (retryAfter is not null && await Inner.RetryAsync(position, cancellationToken))
                attempts = 0;
            await Inner.FailedAsync(position, attempts, error, retryAfter, cancellationToken);
        }
    }

    /// <summary>Sends a message that would wait for more than a day, also where the clock was set back by a moment.</summary>
    internal sealed class SendsTheLongestWaitAtOnce : PassingStore
    {
        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        )
        {
            var early = (await Inner.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellationToken)).Where(entry =>
                entry.DueAt - Now > Duration.FromDays(1)
            );
            return
            [
                .. (await Inner.TakeAsync(int.MaxValue, after, cancellationToken))
                    .UnionBy(early, entry => entry.Position)
                    .OrderBy(entry => entry.Position)
                    .Take(take),
            ];
        }
    }

    /// <summary>Lets a message wait for years, where the clock was wrong as it failed.</summary>
    internal sealed class WaitsForTheClock : PassingStore
    {
        private readonly Dictionary<long, Instant> due = [];

        public override async ValueTask FailedAsync(
            long position,
            int attempts,
            OutboxError error,
            Duration? retryAfter,
            CancellationToken cancellationToken
        )
        {
            await Inner.FailedAsync(position, attempts, error, retryAfter, cancellationToken);
            due[position] = Now + Duration.Min(retryAfter ?? Duration.Zero, Duration.FromDays(1));
        }

        public override async ValueTask<IReadOnlyList<OutboxEntry>> TakeAsync(
            int take,
            long after,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.TakeAsync(int.MaxValue, after, cancellationToken))
                    .Where(entry => entry.Attempts == 0 || due[entry.Position] <= Now)
                    .Take(take),
            ];
    }
}
