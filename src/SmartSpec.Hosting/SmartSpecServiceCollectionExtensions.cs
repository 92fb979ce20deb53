using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>Puts SmartSpec into a host's container.</summary>
public static class SmartSpecServiceCollectionExtensions
{
    /// <summary>
    /// Registers the engine and the service over a store, each once: <see cref="StrategyEngine"/>,
    /// <see cref="IStrategyService"/>, the clock of the host's <see cref="TimeProvider"/>. What is there already (an
    /// <see cref="IClock"/>, an <see cref="IIdSource"/>) is used. Next, choose a store:
    /// <see cref="SmartSpecBuilder.UseStore{TStore}"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Changes the options; they are checked when the host starts.</param>
    /// <returns>What registers the rest.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static SmartSpecBuilder AddSmartSpec(
        this IServiceCollection services,
        Action<StrategyServiceOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services
            .AddOptions<StrategyServiceOptions>()
            .Configure<TimeProvider>((options, time) => options.Time = time)
            .ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StrategyServiceOptions>, OptionsChecks>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StrategyServiceOptions>, GateChecks>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClock>(provider => new TimeProviderClock(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(Engine);
        services.TryAddSingleton(Service);
        services.TryAddSingleton<IStrategyService>(provider => provider.GetRequiredService<StrategyService>());
        return new(services);
    }

    private static StrategyEngine Engine(IServiceProvider provider)
    {
        var (clock, gates) = (provider.GetRequiredService<IClock>(), provider.GetServices<HostGate>());
        var refuses = provider.GetService<PersonalDataRefusal>() is not null;
        return provider.GetService<IIdSource>() is { } ids
            ? new(clock, ids, gates) { RefusesPersonalDataInTexts = refuses }
            : new(clock, gates) { RefusesPersonalDataInTexts = refuses };
    }

    private static StrategyService Service(IServiceProvider provider)
    {
        var (store, options) = (
            RequiredServices.Store(provider),
            provider.GetRequiredService<IOptions<StrategyServiceOptions>>().Value
        );
        if (options.Messages is not null)
            RequiredServices.Outbox(provider, "StrategyServiceOptions.Messages");
        return new(store, provider.GetRequiredService<StrategyEngine>(), options);
    }
}
