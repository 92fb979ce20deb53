using System.Runtime.CompilerServices;

namespace SmartSpec.Stores;

/// <content>Another definition for a whole store.</content>
public static partial class StrategyStoreExtensions
{
    /// <summary>
    /// Previews the impact of another process definition on every strategy of a store, one by one: however many there are,
    /// only one is in memory. Nothing is recorded.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="effectiveFrom">The day from which it would apply.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>
    /// One for each strategy, by the ordinal order of their identifiers; those that cannot be read with the fault.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsyncEnumerable<StoredImpact> PreviewDefinitionAsync(
        this IStrategyStore store,
        StrategyEngine engine,
        ProcessDefinition definition,
        LocalDate effectiveFrom,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(definition);
        return EachAsync(store, engine, definition, effectiveFrom, cancellationToken);
    }

    private static async IAsyncEnumerable<StoredImpact> EachAsync(
        IStrategyStore store,
        StrategyEngine engine,
        ProcessDefinition definition,
        LocalDate effectiveFrom,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var loader = new StrategyLoader(store, new(0), engine, verify: false, requireGates: false);
        await foreach (var strategy in StrategiesAsync(store, cancellationToken).ConfigureAwait(false))
            yield return await OneAsync(loader, engine, strategy, definition, effectiveFrom, cancellationToken)
                .ConfigureAwait(false);
    }

    private static async Task<StoredImpact> OneAsync(
        StrategyLoader loader,
        StrategyEngine engine,
        Id<Strategy> strategy,
        ProcessDefinition definition,
        LocalDate effectiveFrom,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await loader.LoadedAsync(strategy, cancellationToken).ConfigureAwait(false) is { } loaded
                ? new() { Strategy = strategy, Impact = engine.PreviewDefinition(loaded.Strategy, definition, effectiveFrom) }
                : new() { Strategy = strategy, Fault = "The history is empty." };
        }
        catch (MalformedException malformed)
        {
            return new() { Strategy = strategy, Fault = malformed.Message };
        }
    }
}
