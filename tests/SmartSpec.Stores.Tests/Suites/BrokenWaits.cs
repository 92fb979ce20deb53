namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores in which somebody waits, or fails, who should not.</summary>
internal static class BrokenWaits
{
    /// <summary>Has one lock for all strategies.</summary>
    internal sealed class WritesOneStrategyAtATime : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            await HeldAsync(null, cancellation);
            return await base.AppendAsync(append, cancellation);
        }
    }

    /// <summary>Lets readers wait for the writer of a strategy.</summary>
    internal sealed class ReadsAfterWriters : PassingStore
    {
        public override async ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellation)
        {
            await HeldAsync(strategy, cancellation);
            return await base.LoadAsync(strategy, cancellation);
        }
    }

    /// <summary>Has a few connections, and lets those who wait for a strategy keep them.</summary>
    internal sealed class RunsOutOfConnections : PassingStore, IDisposable
    {
        private readonly SemaphoreSlim connections = new(20, 20);

        public void Dispose() => connections.Dispose();

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            await connections.WaitAsync(cancellation);
            try
            {
                return await base.AppendAsync(append, cancellation);
            }
            finally
            {
                connections.Release();
            }
        }
    }

    /// <summary>Looks whether there are tables, and makes them a moment later.</summary>
    internal sealed class MakesItsTablesTwice : PassingStore, IMigratedStore
    {
        private int made;

        public async Task MigrateAsync(CancellationToken cancellation)
        {
            if (Volatile.Read(ref made) > 0)
                return;
            await Task.Yield();
            if (Interlocked.Increment(ref made) > 1)
                throw new IOException("There are such tables already.");
        }
    }
}
