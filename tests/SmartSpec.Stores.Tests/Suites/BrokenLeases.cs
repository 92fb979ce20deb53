using System.Collections.Concurrent;

namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores that break leases.</summary>
internal static class BrokenLeases
{
    /// <summary>Lets anybody release a lease.</summary>
    internal sealed class ReleasesForAnybody : PassingStore
    {
        public override async ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken)
        {
            foreach (var other in new[] { "one", "other", "third" })
                await Inner.ReleaseAsync(name, other, cancellationToken);
        }
    }

    /// <summary>Gives a lease to any caller.</summary>
    internal sealed class LeasesToAnybody : PassingStore
    {
        public override ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        ) => new(true);
    }

    /// <summary>Lets a lease last longer than it should.</summary>
    internal sealed class LeasesTooLong : PassingStore
    {
        public override ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        ) => Inner.TryTakeAsync(name, holder, length < Duration.FromHours(12) ? length * 2 : length, cancellationToken);
    }

    /// <summary>Renews a lease that has run out, where nobody else has it.</summary>
    internal sealed class RenewsWhatHasRunOut : PassingStore
    {
        private readonly ConcurrentDictionary<string, string> last = new(StringComparer.Ordinal);

        public override async ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            var isTaken = await Inner.TryTakeAsync(name, holder, length, cancellationToken);
            if (isTaken)
                last[name] = holder;
            return isTaken;
        }

        public override async ValueTask<bool> RenewAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        ) =>
            last.TryGetValue(name, out var by)
            && by == holder
            && await Inner.TryTakeAsync(name, holder, length, cancellationToken);

        public override ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken)
        {
            last.TryRemove(new(name, holder));
            return Inner.ReleaseAsync(name, holder, cancellationToken);
        }
    }

    /// <summary>Renews by taking: also what was released, or never taken.</summary>
    internal sealed class RenewsByTaking : PassingStore
    {
        public override ValueTask<bool> RenewAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        ) => Inner.TryTakeAsync(name, holder, length, cancellationToken);
    }

    /// <summary>Renews a lease for who does not have it.</summary>
    internal sealed class RenewsForAnybody : PassingStore
    {
        public override async ValueTask<bool> RenewAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            foreach (var other in new[] { "one", "other", "third", "One" })
            {
                if (await Inner.RenewAsync(name, other, length, cancellationToken))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Reports a lease as renewed, and lets it run out.</summary>
    internal sealed class DoesNotRenew : PassingStore
    {
        public override async ValueTask<bool> RenewAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        ) => !await Inner.TryTakeAsync(name, $"{holder}-probe", Duration.FromTicks(1), cancellationToken);
    }

    /// <summary>Reports a lease as held by who took it last, whatever came of it.</summary>
    internal sealed class RemembersWhoTook : PassingStore
    {
        private readonly ConcurrentDictionary<string, string> last = new(StringComparer.Ordinal);

        public override async ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            var isTaken = await Inner.TryTakeAsync(name, holder, length, cancellationToken);
            if (isTaken)
                last[name] = holder;
            return isTaken;
        }

        public override ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(last.TryGetValue(name, out var by) && by == holder);
        }
    }

    /// <summary>Reports a lease as held where anybody has it.</summary>
    internal sealed class ReportsForAnybody : PassingStore
    {
        public override async ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken) =>
            await Inner.IsHeldAsync(name, holder, cancellationToken)
            || !await Inner.TryTakeAsync(name, $"{holder}-probe", Duration.FromTicks(1), cancellationToken);
    }

    /// <summary>Checks by renewing: a query lengthens the lease.</summary>
    internal sealed class ChecksByRenewing : PassingStore
    {
        public override ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken) =>
            Inner.RenewAsync(name, holder, Duration.FromHours(1), cancellationToken);
    }

    /// <summary>Checks by taking: also what is free is then held.</summary>
    internal sealed class ChecksByTaking : PassingStore
    {
        public override ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken) =>
            Inner.TryTakeAsync(name, holder, Duration.FromHours(1), cancellationToken);
    }

    /// <summary>Holds a lease for years, where the clock was wrong as it was taken.</summary>
    internal sealed class WaitsForTheClock : PassingStore
    {
        private readonly ConcurrentDictionary<string, (string Holder, Instant Until)> held = new(StringComparer.Ordinal);

        public override async ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            if (
                held.TryGetValue(name, out var by) && by.Holder != holder && by.Until > Now
                || !await Inner.TryTakeAsync(name, holder, length, cancellationToken)
            )
                return false;
            held[name] = (holder, Now + length);
            return true;
        }
    }

    /// <summary>Frees a lease that would last for more than a day, also where the clock was set back by a moment.</summary>
    internal sealed class FreesTheLongestLease : PassingStore
    {
        private readonly ConcurrentDictionary<string, (string Holder, Instant Until)> held = new(StringComparer.Ordinal);

        public override async ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            if (held.TryGetValue(name, out var by) && by.Holder != holder && by.Until - Now > Duration.FromDays(1))
                await Inner.ReleaseAsync(name, by.Holder, cancellationToken);
            if (!await Inner.TryTakeAsync(name, holder, length, cancellationToken))
                return false;
            held[name] = (holder, Now + length);
            return true;
        }
    }

    /// <summary>Looks whether a lease is free, and takes it a moment later.</summary>
    internal sealed class LeasesWithoutLock : PassingStore
    {
        private readonly ConcurrentDictionary<string, (string Holder, Instant Until)> held = new(StringComparer.Ordinal);

        public override async ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            if (held.TryGetValue(name, out var by) && by.Holder != holder && by.Until > Now)
                return false;
            await Task.Yield();
            held[name] = (holder, Now + length);
            return true;
        }
    }
}
