namespace SmartSpec.Stores;

/// <content>All strategies of a store together.</content>
public static partial class StrategyStoreExtensions
{
    /// <summary>
    /// Rolls up every strategy of a store as in force on a day, with what has fallen due by today. One strategy is in memory at a time.
    /// Nothing is recorded.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="engine">The engine, which settles what has fallen due.</param>
    /// <param name="on">The day. Strategies that had not been founded by then are left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The roll-up; strategies that cannot be read are named in it, with the fault.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task<RollUp> RollUpAsync(
        this IStrategyStore store,
        StrategyEngine engine,
        LocalDate on,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(engine);
        var builder = new RollUpBuilder(on);
        var last = default(Id<Strategy>?);
        while (await store.ListAsync(last, Page, cancellationToken).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var entry in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await AddAsync(builder, store, engine, entry.Strategy, on, cancellationToken).ConfigureAwait(false);
            }

            last = page[^1].Strategy;
        }

        return builder.Build();
    }

    private static async Task AddAsync(
        RollUpBuilder builder,
        IStrategyStore store,
        StrategyEngine engine,
        Id<Strategy> strategy,
        LocalDate on,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var lines = await store.ReadAsync(strategy, cancellationToken: cancellationToken).ConfigureAwait(false);
            var history = StrategyLoader.Named(strategy, () => History.Read(lines));
            if (history.Length == 0)
                builder.AddUnread(strategy, "The history is empty.");
            else if (StrategyLoader.Foreign(strategy, history.Events[0].Envelope.Strategy) is { } fault)
                builder.AddUnread(strategy, fault);
            else if (history.Append(engine.Settle(history.Replay())).AsInForceOn(on) is { } view)
                builder.Add(view.Strategy);
        }
        catch (MalformedException malformed)
        {
            builder.AddUnread(strategy, malformed.Message);
        }
    }
}
