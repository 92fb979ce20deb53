using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>Registers what belongs to SmartSpec in a host, one thing after the other.</summary>
public sealed class SmartSpecBuilder
{
    internal SmartSpecBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Sets the store; its outbox and its leases are used where it has them.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="make">Makes it, once; the container disposes of it.</param>
    /// <exception cref="ArgumentNullException">There is no way to make it.</exception>
    public SmartSpecBuilder UseStore<TStore>(Func<IServiceProvider, TStore> make)
        where TStore : class, IStrategyStore
    {
        ArgumentNullException.ThrowIfNull(make);
        Services.RemoveAll<IStrategyStore>();
        Services.RemoveAll<IOutbox>();
        Services.RemoveAll<ILeases>();
        Services.RemoveAll<IMigratedStore>();
        Services.AddSingleton(make);
        Services.AddSingleton<IStrategyStore>(provider => provider.GetRequiredService<TStore>());
        if (typeof(TStore).IsAssignableTo(typeof(IOutbox)))
            Services.AddSingleton(provider => (IOutbox)provider.GetRequiredService<TStore>());
        if (typeof(TStore).IsAssignableTo(typeof(ILeases)))
            Services.AddSingleton(provider => (ILeases)provider.GetRequiredService<TStore>());
        if (typeof(TStore).IsAssignableTo(typeof(IMigratedStore)))
            Services.AddSingleton(provider => (IMigratedStore)provider.GetRequiredService<TStore>());
        return this;
    }

    /// <summary>
    /// Makes and upgrades the store's tables as the host starts (<see cref="IMigratedStore"/>), several hosts at once if so;
    /// leave it out where operators run the scripts.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// As the host starts: the store has no tables of its own, or none is registered.
    /// </exception>
    public SmartSpecBuilder MigrateAtStart()
    {
        Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IHostedService, MigrationService>(provider =>
                new(
                    provider.GetService<IMigratedStore>()
                        ?? throw new InvalidOperationException(
                            "No store that has tables of its own is registered: leave MigrateAtStart out, or call UseStore with "
                                + "a SqliteStore, a PostgreSqlStore or another IMigratedStore."
                        )
                )
            )
        );
        return this;
    }

    /// <summary>
    /// Adds a gate in the host's own code, which process definitions name. One that is added twice stops the host when it starts.
    /// </summary>
    /// <param name="gate">The gate.</param>
    /// <exception cref="ArgumentNullException">There is no gate.</exception>
    public SmartSpecBuilder AddHostGate(HostGate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        Services.AddSingleton(gate);
        return this;
    }

    /// <summary>
    /// States a process definition under which the host founds strategies: when the host starts, it is checked that each gate in
    /// the host's own code that the definition names has been added.
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentNullException">There is no definition.</exception>
    public SmartSpecBuilder AddDefinition(ProcessDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Services.AddSingleton(definition);
        return this;
    }

    /// <summary>
    /// Lets commands be refused where a text in them looks like a personal identity number, an e-mail address or a telephone
    /// number (<see cref="StrategyEngine.RefusesPersonalDataInTexts"/>). Otherwise that is pointed out in the outcome.
    /// </summary>
    public SmartSpecBuilder RefusePersonalDataInTexts()
    {
        Services.TryAddSingleton<PersonalDataRefusal>();
        return this;
    }

    /// <summary>
    /// Lets what falls due by itself happen in the background: cycles open, plans and changes take effect, signals are raised.
    /// One host at a time does it, where the store has leases.
    /// </summary>
    /// <param name="configure">Changes the options; they are checked when the host starts.</param>
    public SmartSpecBuilder AddDueWork(Action<DueWorkOptions>? configure = null)
    {
        var options = Services.AddOptions<DueWorkOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DueWorkOptions>, OptionsChecks>());
        Services.TryAddSingleton(provider => new DueWork(
            RequiredServices.Store(provider),
            provider.GetRequiredService<IStrategyService>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<IOptions<DueWorkOptions>>(),
            provider.GetRequiredService<ILogger<DueWork>>(),
            provider.GetService<ILeases>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, DueWorkService>());
        return this;
    }

    /// <summary>
    /// Delivers the messages of the store's outbox in the background, each at least once; one host at a time does it, where the
    /// store has leases.
    /// </summary>
    /// <typeparam name="THandler">What delivers a message; made once.</typeparam>
    /// <param name="configure">Changes the options; they are checked when the host starts.</param>
    public SmartSpecBuilder AddOutbox<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        Action<OutboxOptions>? configure = null
    )
        where THandler : class, IOutboxHandler
    {
        var options = Services.AddOptions<OutboxOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OutboxOptions>, OptionsChecks>());
        Services.TryAddSingleton<IOutboxHandler, THandler>();
        Services.TryAddSingleton(provider => new OutboxDispatcher(
            RequiredServices.Outbox(provider, "AddOutbox"),
            provider.GetRequiredService<IOutboxHandler>(),
            provider.GetRequiredService<IOptions<OutboxOptions>>(),
            provider.GetRequiredService<ILogger<OutboxDispatcher>>(),
            provider.GetService<ILeases>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, OutboxService>());
        return this;
    }

    /// <summary>
    /// Adds the health check <c>smartspec</c>: unhealthy where the store cannot be read or its clock differs from the host's,
    /// degraded where due work is behind or a message is dead.
    /// </summary>
    /// <param name="configure">Changes the options.</param>
    public SmartSpecBuilder AddHealthCheck(Action<SmartSpecHealthOptions>? configure = null)
    {
        var options = Services.AddOptions<SmartSpecHealthOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SmartSpecHealthOptions>, OptionsChecks>());
        Services.AddHealthChecks().AddCheck<SmartSpecHealthCheck>("smartspec");
        return this;
    }
}
