using Microsoft.Extensions.DependencyInjection;

namespace SmartSpec.Hosting;

/// <summary>Required services, and the error where one is missing.</summary>
internal static class RequiredServices
{
    public static IStrategyStore Store(IServiceProvider provider) =>
        provider.GetService<IStrategyStore>()
        ?? throw new InvalidOperationException(
            "No store is registered: call UseStore after AddSmartSpec, such as AddSmartSpec().UseStore(_ => new InMemoryStore())."
        );

    /// <param name="provider">The container.</param>
    /// <param name="by">What needs it.</param>
    public static IOutbox Outbox(IServiceProvider provider, string by) =>
        provider.GetService<IOutbox>()
        ?? throw new InvalidOperationException(
            $"{by} needs a store with an outbox, and {Store(provider).GetType().Name} is no IOutbox: use another store, register "
                + $"an IOutbox of its own after UseStore, or leave {by} out. Without it messages would be lost."
        );
}
