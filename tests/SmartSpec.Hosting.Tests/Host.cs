using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SmartSpec.Hosting;

namespace SmartSpec.Hosting.Tests;

/// <summary>A host's container over a store in memory, with a time that stops until it is moved.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Host(
        InMemoryStore? store = null,
        Action<SmartSpecBuilder>? configure = null,
        FakeTimeProvider? time = null,
        Action<StrategyServiceOptions>? options = null
    )
    {
        Time = time ?? new(StorySetting.FollowedUp.Start.ToDateTimeOffset());
        Store = store ?? new(Time);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Time);
        collection.AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        var builder = collection.AddSmartSpec(options).UseStore(_ => Store);
        configure?.Invoke(builder);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public InMemoryStore Store { get; }

    public FakeTimeProvider Time { get; }

    public Lines Log { get; } = new();

    public StrategyService Service => Get<StrategyService>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Puts a story's strategy into the store.</summary>
    public async Task<Host> With(Story story, params IReadOnlyList<OutboxMessage> messages)
    {
        var due = story.Strategy.NextDue is { } day ? story.Strategy.Charter.Zone.StartOfDay(day) : default(Instant?);
        Time.SetUtcNow(story.Now.ToDateTimeOffset());
        await Store.AppendAsync(
            new()
            {
                Strategy = story.Strategy.Id,
                ExpectedLength = 0,
                Command = "reported",
                Events = [.. story.History.Events],
                DueAt = due,
                Document = null,
                Messages = messages,
            }
        );
        return this;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>The log.</summary>
    internal sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            lock (All)
                All.Add($"{logLevel}: {formatter(state, exception)} {exception}");
        }

        public void Dispose() { }
    }
}
