using Xunit;

namespace SmartSpec.Testing;

/// <content>A strategy that a transaction of the host's holds: its writers wait, and nobody else does.</content>
public abstract partial class StrategyStoreSuite
{
    private const int Strategies = 100;
    private const int Waiting = 200;

    /// <summary>While a transaction holds a strategy, it is read as it was before, and all others are written.</summary>
    [Fact]
    public async Task While_one_strategy_is_held_it_is_read_and_the_others_are_written()
    {
        var chains = await ManyAsync(Strategies);
        var hold = await HeldAsync(chains[0].Rival());
        await using (hold)
        {
            var others = WriteAsync(chains.Skip(1));
            await AreReadAsync(chains[0]);
            await LetGoAsync(hold, others);
        }

        await AppendedAsync(chains[0].Next());
        foreach (var chain in chains)
            await IsThereAsync(chain);
    }

    /// <summary>
    /// However many wait for a strategy, the others are written, and once it is free all who waited have their answer.
    /// </summary>
    [Fact]
    public async Task Writers_that_wait_for_a_held_strategy_stop_no_other()
    {
        var chains = await ManyAsync(Strategies);
        var rivals = Enumerable.Range(0, Waiting).Select(_ => chains[0].Rival()).ToList();
        var hold = await HeldAsync(chains[0].Rival());
        Task<AppendResult[]> waiting;
        await using (hold)
        {
            waiting = await WaitAsync(rivals);
            var others = WriteAsync(chains.Skip(1));
            await AreReadAsync(chains[0]);
            await LetGoAsync(hold, others);
        }

        await InTimeAsync(waiting, "Who waited for a strategy has an answer once it is free.");
        var results = await waiting;
        Port.Requires(
            1,
            results.Count(result => result is AppendResult.Appended),
            "Of those who waited, with the same expected length, exactly one is appended."
        );
        Port.Requires(Waiting - 1, results.Count(result => result is AppendResult.Conflict(2)), "The others are conflicts.");
        foreach (var chain in chains.Skip(1))
            await IsThereAsync(chain);
    }

    /// <summary>
    /// Appends that all have begun when this returns. Each has a thread of its own, since a store may do its work on the
    /// caller's.
    /// </summary>
    private async Task<Task<AppendResult[]>> WaitAsync(List<StoreAppend> appends)
    {
        using var begun = new SemaphoreSlim(0);
        var waiting = Task.WhenAll(
            appends.Select(append =>
                Task.Factory.StartNew(
                        async () =>
                        {
                            begun.Release();
                            return await Store.AppendAsync(append, Cancellation);
                        },
                        Cancellation,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                    .Unwrap()
            )
        );
        for (var i = 0; i < appends.Count; i++)
            await begun.WaitAsync(Cancellation);
        return waiting;
    }

    /// <summary>Where a transaction holds a strategy only, those who write others do not wait for its end.</summary>
    private async Task LetGoAsync(IAsyncDisposable hold, Task others)
    {
        if (HoldsAllWriters)
            await hold.DisposeAsync();
        await InTimeAsync(others, "While a transaction holds one strategy, others are founded and written.");
    }

    private async Task AreReadAsync(Chain held)
    {
        var beside = await BesideAsync();
        await InTimeAsync(
            Task.Run(
                async () =>
                {
                    // A host that begins now reads as well.
                    foreach (var store in new[] { Store, beside })
                    {
                        Port.RequiresLines(
                            held.Lines,
                            await store.ReadAsync(held.Id, cancellationToken: Cancellation),
                            "A strategy that is held is read as it was before."
                        );
                        Port.Requires(
                            1,
                            (await store.LoadAsync(held.Id, Cancellation))?.Lines.Count,
                            "A strategy that is held is loaded as it was before."
                        );
                        Port.Requires(
                            null,
                            await store.FindCommandAsync(held.Id, "none", Cancellation),
                            "Commands of a strategy that is held can be looked for."
                        );
                        _ = await store.ListAsync(null, 10, Cancellation);
                        _ = await store.ListDueAsync(Instant.MaxValue, 10, Cancellation);
                    }
                },
                Cancellation
            ),
            "Reading waits for no writer."
        );
    }

    private Task<List<bool>> WriteAsync(IEnumerable<Chain> chains) =>
        AtOnceAsync(
            chains
                .Append(new("new"))
                .Select(chain =>
                    (Func<Task<bool>>)(
                        async () =>
                        {
                            await AppendedAsync(chain.Next());
                            return true;
                        }
                    )
                )
        );
}
