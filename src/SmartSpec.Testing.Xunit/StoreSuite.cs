using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace SmartSpec.Testing;

/// <summary>The base of the suites: each test has an empty store of its own, which is closed after it.</summary>
/// <remarks>
/// A store's author inherits <see cref="StrategyStoreSuite"/>, <see cref="StoreModelSuite"/>, <see cref="OutboxSuite"/>,
/// <see cref="LeaseSuite"/> and <see cref="StrategyServiceSuite"/>, each with <see cref="OpenAsync"/>.
/// </remarks>
public abstract class StoreSuite : IAsyncLifetime
{
    private readonly List<IStrategyStore> opened = [];

    /// <summary>The store of this test; empty when the test begins.</summary>
    protected IStrategyStore Store { get; private set; } = null!;

    /// <summary>Cancelled where the run is stopped.</summary>
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens a store in which there is nothing: another one each time.</summary>
    protected abstract ValueTask<IStrategyStore> OpenAsync();

    /// <summary>
    /// Closes a store, and reopens what it has stored, as a host does that is started again. Default: the same store, for one
    /// in memory; a fact that is only about the new start is skipped then.
    /// </summary>
    /// <param name="store">The store, which is not used any more afterwards.</param>
    protected virtual ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => new(store);

    /// <summary>
    /// Opens the data of a store a second time beside it, as a second host does. Default: the same store, for one that a single
    /// process has.
    /// </summary>
    /// <param name="store">The store, which stays in use.</param>
    protected virtual ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => new(store);

    /// <summary>
    /// Makes so many stores on one new place in which there is nothing yet, no tables either, as processes that start at the same
    /// moment do. None of them is used or migrated
    /// before the suite does so. Default: null, for a store that a single process has; what needs it is skipped.
    /// </summary>
    /// <param name="count">How many.</param>
    protected virtual ValueTask<IReadOnlyList<IStrategyStore>?> OpenTogetherAsync(int count) =>
        new(default(IReadOnlyList<IStrategyStore>));

    /// <summary>
    /// Opens a transaction of the host's, appends in it by what the store's joins it with, and leaves it open. Default: null, for
    /// a store that joins no transactions; what needs it is skipped.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="append">What is appended.</param>
    /// <returns>What rolls the transaction back when it is disposed of; doing so again does nothing.</returns>
    protected virtual ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) =>
        new(default(IAsyncDisposable));

    /// <summary>
    /// Whether a transaction that <see cref="HoldAsync"/> leaves open blocks the writers of all strategies, as that of an
    /// embedded database does.
    /// </summary>
    /// <value>Default: no, those of its strategy only.</value>
    protected virtual bool HoldsAllWriters => false;

    /// <summary>The time that a fact waits for what should not wait for anybody, before it fails.</summary>
    /// <value>Default: 30 seconds.</value>
    protected virtual TimeSpan Patience => TimeSpan.FromSeconds(30);

    /// <summary>
    /// Lets time pass for a store: the clock of its leases and messages continues, also for a store that was opened beside it or
    /// again. A store whose clock is not the test's to set moves every instant that it holds of leases and messages back instead,
    /// which is the same.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="passed">How much; negative turns the clock back.</param>
    /// <exception cref="NotSupportedException">By default: a store with an outbox or leases must override it.</exception>
    protected virtual ValueTask AdvanceAsync(IStrategyStore store, Duration passed) =>
        throw new NotSupportedException(
            "Override AdvanceAsync: let the clock of the store's leases and messages continue, or move every instant that it "
                + "holds of them back."
        );

    /// <summary>Closes a store that was opened. Default: disposes of it, where it is disposable.</summary>
    /// <param name="store">The store.</param>
    protected virtual async ValueTask CloseAsync(IStrategyStore store)
    {
        if (store is IAsyncDisposable asynchronously)
            await asynchronously.DisposeAsync();
        else if (store is IDisposable disposable)
            disposable.Dispose();
    }

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync() => Store = await EmptyAsync();

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var store in Enumerable.Reverse(opened))
            await CloseAsync(store);
        opened.Clear();
    }

    /// <summary>Another empty store, closed after the test.</summary>
    private protected async ValueTask<IStrategyStore> EmptyAsync() => Opened(await OpenAsync());

    /// <summary>The same store beside the test's, closed after the test.</summary>
    private protected async ValueTask<IStrategyStore> BesideAsync()
    {
        var beside = await OpenBesideAsync(Store);
        return opened.Contains(beside) ? beside : Opened(beside);
    }

    /// <summary>The test's store, closed and reopened.</summary>
    private protected async ValueTask StartAgainAsync()
    {
        opened.Remove(Store);
        Store = Opened(await ReopenAsync(Store));
    }

    /// <summary>
    /// The test's store, closed and opened again; the fact is skipped where it is the same object: nothing was closed.
    /// </summary>
    private protected async ValueTask StartsAgainAsync()
    {
        var before = Store;
        await StartAgainAsync();
        SkipsWhere(
            ReferenceEquals(before, Store),
            nameof(ReopenAsync),
            "close the store and open another on what it has stored (a store in memory has nothing to check here)"
        );
    }

    /// <summary>
    /// Skips the fact where a suite's subclass does not define how something is done that the fact is about: it would pass
    /// without looking at anything.
    /// </summary>
    /// <param name="isMissing">Whether that is so.</param>
    /// <param name="member">The member that the subclass overrides to define it.</param>
    /// <param name="how">What that does, after "to".</param>
    private protected static void SkipsWhere([DoesNotReturnIf(true)] bool isMissing, string member, string how)
    {
        if (isMissing)
            Assert.Skip($"Not checked for this store: override {member} in this class, to {how}.");
    }

    /// <summary>What <see cref="HoldAsync"/> holds; the fact is skipped where nothing is.</summary>
    private protected async ValueTask<IAsyncDisposable> HeldAsync(StoreAppend append)
    {
        var hold = await HoldAsync(Store, append);
        SkipsWhere(
            hold is null,
            nameof(HoldAsync),
            "leave a transaction of the host's open (a store that joins none has nothing to check here)"
        );
        return hold;
    }

    /// <summary>
    /// Stores on one new place, closed after the test; the fact is skipped where a single process has the store.
    /// </summary>
    private protected async ValueTask<IReadOnlyList<IStrategyStore>> TogetherAsync(int count)
    {
        var together = await OpenTogetherAsync(count);
        SkipsWhere(
            together is null,
            nameof(OpenTogetherAsync),
            "make several stores on one new place (a store that a single process has, has nothing to check here)"
        );
        foreach (var store in together.Distinct())
            Opened(store);
        return together;
    }

    /// <summary>What should not wait for anybody.</summary>
    private protected async Task InTimeAsync(Task task, string sentence)
    {
        try
        {
            await task.WaitAsync(Patience, Cancellation);
        }
        catch (TimeoutException)
        {
            Port.Requires(false, sentence);
        }
    }

    private protected static async Task<List<T>> AtOnceAsync<T>(IEnumerable<Func<Task<T>>> acts)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var tasks = acts.Select(act =>
                Task.Run(
                    async () =>
                    {
                        await start.Task;
                        return await act();
                    },
                    Cancellation
                )
            )
            .ToList();
        start.SetResult();
        return [.. await Task.WhenAll(tasks)];
    }

    private IStrategyStore Opened(IStrategyStore store)
    {
        opened.Add(
            store
                ?? throw new InvalidOperationException(
                    "The suite was given no store: let OpenAsync, ReopenAsync and OpenBesideAsync return one."
                )
        );
        return store;
    }
}
