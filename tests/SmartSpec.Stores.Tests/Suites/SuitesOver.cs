using System.Reflection;
using Xunit.Sdk;

namespace SmartSpec.Stores.Tests.Suites;

/// <summary>The suites over any store, and their facts by name, as a run does them: a new instance for each.</summary>
internal static class SuitesOver
{
    // Enough for a store in memory, also where the machine has other things to do; so long takes a broken one that lets others
    // wait.
    private static readonly TimeSpan Impatient = TimeSpan.FromSeconds(5);

    /// <summary>The failure of a fact over a store; null where it holds, or is skipped.</summary>
    public static async Task<string?> FailureAsync(Type suite, string fact, Func<IStrategyStore> open) =>
        (await OutcomeAsync(suite, fact, open)).Failure;

    /// <summary>The failure of a fact over a store, and why it is skipped; null and null where it holds.</summary>
    public static async Task<(string? Failure, string? Skipped)> OutcomeAsync(Type suite, string fact, Func<IStrategyStore> open)
    {
        var method = suite.GetMethod(fact) ?? throw new ArgumentException($"{suite.Name} has no fact {fact}.", nameof(fact));
        var instance = Over(suite, open);
        try
        {
            await instance.InitializeAsync();
            await (Task)method.Invoke(instance, null)!;
            return (null, null);
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            var thrown = failed is TargetInvocationException { InnerException: { } inner } ? inner : failed;
            return thrown is SkipException ? (null, thrown.Message) : (thrown.Message, null);
        }
        finally
        {
            await instance.DisposeAsync();
        }
    }

    /// <summary>All suites.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(StoreSuite)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsAbstract && type != typeof(StoreSuite) && type.IsSubclassOf(typeof(StoreSuite))),
    ];

    /// <summary>The suite that has a fact.</summary>
    public static Type Of(string fact) => All.Single(suite => suite.GetMethod(fact) is not null);

    private static StoreSuite Over(Type suite, Func<IStrategyStore> open) =>
        suite switch
        {
            _ when suite == typeof(StrategyStoreSuite) => new OfStrategyStores(open),
            _ when suite == typeof(StoreModelSuite) => new OfModels(open),
            _ when suite == typeof(OutboxSuite) => new OfOutboxes(open),
            _ when suite == typeof(LeaseSuite) => new OfLeases(open),
            _ when suite == typeof(StrategyServiceSuite) => new OfServices(open),
            _ => throw new ArgumentException($"Define here how {suite.Name} is made over a store.", nameof(suite)),
        };

    private sealed class OfStrategyStores(Func<IStrategyStore> open) : StrategyStoreSuite
    {
        protected override TimeSpan Patience => Impatient;

        protected override ValueTask<IStrategyStore> OpenAsync() => new(open());

        protected override ValueTask<IReadOnlyList<IStrategyStore>?> OpenTogetherAsync(int count) =>
            new((open() as PassingStore)?.Together(count));

        protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) =>
            new((store as PassingStore)?.Hold(append));
    }

    private sealed class OfModels(Func<IStrategyStore> open) : StoreModelSuite
    {
        protected override ValueTask<IStrategyStore> OpenAsync() => new(open());

        protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) =>
            ((PassingStore)store).Time.PassAsync(passed);
    }

    private sealed class OfOutboxes(Func<IStrategyStore> open) : OutboxSuite
    {
        protected override ValueTask<IStrategyStore> OpenAsync() => new(open());

        protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) =>
            ((PassingStore)store).Time.PassAsync(passed);
    }

    private sealed class OfLeases(Func<IStrategyStore> open) : LeaseSuite
    {
        protected override ValueTask<IStrategyStore> OpenAsync() => new(open());

        protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) =>
            ((PassingStore)store).Time.PassAsync(passed);
    }

    private sealed class OfServices(Func<IStrategyStore> open) : StrategyServiceSuite
    {
        protected override TimeSpan Patience => Impatient;

        protected override int Commands => 200;

        protected override ValueTask<IStrategyStore> OpenAsync() => new(open());

        protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) =>
            new((store as PassingStore)?.Hold(append));
    }
}
