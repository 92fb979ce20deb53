using System.Runtime.CompilerServices;

namespace SmartSpec.Stores;

/// <content>All strategies of a store together.</content>
public static partial class StrategyStoreExtensions
{
    /// <summary>
    /// Rolls up every strategy of a store as in force on a day, with what falls due by itself until then. One strategy is in
    /// memory at a time. Nothing is recorded.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="on">The day. Strategies that had not been founded by then are left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The roll-up; strategies that cannot be read are named in it, with the fault.</returns>
    /// <exception cref="ArgumentNullException">The store is null.</exception>
    public static async Task<RollUp> RollUpAsync(
        this IStrategyStore store,
        LocalDate on,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        var builder = new RollUpBuilder(on);
        await foreach (var strategy in StrategiesAsync(store, cancellationToken).ConfigureAwait(false))
            await AddAsync(builder, store, strategy, on, cancellationToken).ConfigureAwait(false);
        return builder.Build();
    }

    /// <summary>Every strategy of a store, by the ordinal order of their identifiers; read page by page.</summary>
    private static async IAsyncEnumerable<Id<Strategy>> StrategiesAsync(
        IStrategyStore store,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var last = default(Id<Strategy>?);
        while (await store.ListAsync(last, Page, cancellationToken).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var entry in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return entry.Strategy;
            }

            last = page[^1].Strategy;
        }
    }

    private static async Task AddAsync(
        RollUpBuilder builder,
        IStrategyStore store,
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
            else if (history.AsInForceOn(on) is { } view)
                builder.Add(view.Strategy);
        }
        catch (MalformedException malformed)
        {
            builder.AddUnread(strategy, malformed.Message);
        }
    }
}
