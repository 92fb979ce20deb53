namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores in which somebody waits, or fails, who should not.</summary>
internal static class BrokenWaits
{
    /// <summary>Has one lock for all strategies.</summary>
    internal sealed class WritesOneStrategyAtATime : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            await HeldAsync(null, cancellationToken);
            return await base.AppendAsync(append, cancellationToken);
        }
    }

    /// <summary>Lets readers wait for the writer of a strategy.</summary>
    internal sealed class ReadsAfterWriters : PassingStore
    {
        public override async ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken)
        {
            await HeldAsync(strategy, cancellationToken);
            return await base.LoadAsync(strategy, cancellationToken);
        }
    }

    /// <summary>Has a few connections, and lets those who wait for a strategy keep them.</summary>
    internal sealed class RunsOutOfConnections : PassingStore, IDisposable
    {
        private readonly SemaphoreSlim connections = new(20, 20);

        public void Dispose() => connections.Dispose();

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            await connections.WaitAsync(cancellationToken);
            try
            {
                return await base.AppendAsync(append, cancellationToken);
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

        public async Task MigrateAsync(CancellationToken cancellationToken)
        {
            if (Volatile.Read(ref made) > 0)
                return;
            await Task.Yield();
            if (Interlocked.Increment(ref made) > 1)
                throw new IOException("There are such tables already.");
        }
    }
}
