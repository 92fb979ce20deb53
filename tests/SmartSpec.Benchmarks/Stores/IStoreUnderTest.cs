namespace SmartSpec.Benchmarks.Stores;

/// <summary>A kind of store, and the raw driver beside it.</summary>
internal interface IStoreUnderTest : IAsyncDisposable
{
    /// <summary>The name in the table.</summary>
    string Name { get; }

    /// <summary>Another store in which there is nothing.</summary>
    Task<IStrategyStore> EmptyAsync();

    /// <summary>
    /// The raw driver's one durable insert that checks the length, as a host would write it without us: given the append, ready
    /// to be done.
    /// </summary>
    Task<Func<StoreAppend, Task>> RawAppendAsync();

    /// <summary>
    /// The same for many writers at once, each on a connection and a stream of its own; none where the database has one writer
    /// only.
    /// </summary>
    /// <param name="count">How many writers.</param>
    Task<IReadOnlyList<Func<StoreAppend, Task>>> RawWritersAsync(int count);

    /// <summary>
    /// Holds one strategy of a store in a transaction of the host's until it is disposed of; null where that would hold every
    /// strategy.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="strategy">The strategy.</param>
    Task<IAsyncDisposable?> HoldAsync(IStrategyStore store, string strategy);

    /// <summary>The raw driver reads all lines of the one strategy of a store, in order.</summary>
    /// <param name="store">The store.</param>
    /// <param name="each">Given each line with the name of its event.</param>
    Task RawReadAsync(IStrategyStore store, Action<string, byte[]> each);

    /// <summary>Other libraries that do the same, by name; each does one durable append of so many bytes.</summary>
    Task<IReadOnlyList<(string Name, Func<string, Task> Append)>> PeersAsync();
}
