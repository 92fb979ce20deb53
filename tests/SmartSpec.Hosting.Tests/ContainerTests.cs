using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SmartSpec.Hosting;
using SmartSpec.Sqlite;

namespace SmartSpec.Hosting.Tests;

public sealed class ContainerTests
{
    [Fact]
    public void A_host_without_a_store_fails_and_names_the_choices()
    {
        using var services = new ServiceCollection().AddSmartSpec().Services.BuildServiceProvider();
        services
            .Invoking(provider => provider.GetRequiredService<StrategyService>())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*UseStore*");
    }

    [Fact]
    public void A_host_can_refuse_personal_data_in_texts()
    {
        using var plain = new ServiceCollection().AddSmartSpec().Services.BuildServiceProvider();
        plain.GetRequiredService<StrategyEngine>().RefusesPersonalDataInTexts.Should().BeFalse();
        using var strict = new ServiceCollection().AddSmartSpec().RefusePersonalDataInTexts().Services.BuildServiceProvider();
        strict.GetRequiredService<StrategyEngine>().RefusesPersonalDataInTexts.Should().BeTrue();
    }

    [Fact]
    public async Task Wrong_options_stop_the_host_at_its_start_each_with_its_name()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder
            .Services.AddSmartSpec(options => (options.Attempts, options.Cached) = (0, -1))
            .UseStore(_ => new InMemoryStore())
            .AddOutbox<OutboxTests.Deliveries>(options => options.LongestPause = TimeSpan.Zero);
        using var host = builder.Build();
        var exception = await Record.ExceptionAsync(() => host.StartAsync());
        exception!
            .ToString()
            .Should()
            .Contain("StrategyServiceOptions.Attempts")
            .And.Contain("StrategyServiceOptions.Cached")
            .And.Contain("OutboxOptions.LongestPause");
    }

    [Fact]
    public async Task Gates_that_are_given_twice_or_not_at_all_stop_the_host_at_its_start_all_by_name()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder
            .Services.AddSmartSpec()
            .UseStore(_ => new InMemoryStore())
            .AddHostGate(new NeverMet("host.twice"))
            .AddHostGate(new NeverMet("host.twice"))
            .AddDefinition(StorySetting.Default.WithGates("area.nominate", Gates.Host("host.one")).Definition!)
            .AddDefinition(
                StorySetting.Default.WithGates("area.select", Gates.Host("host.two"), Gates.Host("host.twice")).Definition!
            );
        using var host = builder.Build();
        var exception = await Record.ExceptionAsync(() => host.StartAsync());
        exception!
            .ToString()
            .Should()
            .Contain("given more than once: host.twice version 1")
            .And.Contain("has not given to the engine: host.one version 1, host.two version 1");
    }

    private sealed class NeverMet(string id) : HostGate(id, 1)
    {
        public override Text Demand => Text.English("Nothing meets it.");

        public override GateVerdict Judge(GateCase gateCase) => GateVerdict.Unmet();
    }

    [Fact]
    public async Task The_clock_is_the_hosts_time()
    {
        await using var host = new Host();
        host.Time.Advance(TimeSpan.FromDays(3));
        host.Get<IClock>().GetCurrentInstant().Should().Be(Instant.FromDateTimeOffset(host.Time.GetUtcNow()));
        var founded = (Outcome.Accepted)await host.Service.FoundAsync("s", StorySetting.Default.Charter, People.ProcessLead);
        founded.Strategy.RecordedAt.Should().Be(host.Get<IClock>().GetCurrentInstant());
    }

    [Fact]
    public async Task A_store_of_the_hosts_own_without_outbox_and_leases_will_do()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSmartSpec().UseStore(_ => new Plain(new())).AddDueWork().AddHealthCheck();
        await using var provider = services.BuildServiceProvider();
        (await provider.GetRequiredService<DueWork>().RunAsync()).Should().Be(0);
        provider.GetService<IOutbox>().Should().BeNull();
    }

    [Fact]
    public async Task Health_reports_due_work_that_is_behind()
    {
        await using var host = new Host(configure: builder => builder.AddHealthCheck());
        (await Health(host)).Status.Should().Be(HealthStatus.Healthy);
        await host.With(Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp));
        (await Health(host)).Status.Should().Be(HealthStatus.Healthy);
        host.Time.Advance(TimeSpan.FromDays(150));
        var behind = await Health(host);
        behind.Status.Should().Be(HealthStatus.Degraded);
        behind.Entries["smartspec"].Description.Should().Contain("AddDueWork");
        await host.Service.SettleAsync(Known.Strategy);
        (await Health(host)).Status.Should().Be(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Health_reports_a_message_that_is_dead()
    {
        await using var host = await new Host(configure: builder => builder.AddHealthCheck()).With(
            Stories.StrategyAt(StrategyStep.Running),
            new OutboxMessage
            {
                Number = 1,
                Kind = "reported",
                Body = default,
            }
        );
        var message = (await host.Store.ListAsync(OutboxState.Pending, 0, 1)).Single();
        await host.Store.FailedAsync(message.Position, 0, OutboxError.Of("HttpRequestException"), null);
        var dead = await Health(host);
        dead.Status.Should().Be(HealthStatus.Degraded);
        dead.Entries["smartspec"].Description.Should().Contain("HttpRequestException").And.Contain("RetryAsync");
    }

    [Fact]
    public async Task A_store_that_is_broken_is_reported_by_health_and_telemetry()
    {
        var activities = new List<(string? Name, object? Outcome, ActivityStatusCode Status)>();
        using var listener = Listening(
            activity => activities.Add((activity.OperationName, activity.GetTagItem("smartspec.outcome"), activity.Status)),
            "broken"
        );
        var collection = new ServiceCollection();
        collection
            .AddLogging()
            .AddSmartSpec()
            .UseStore(_ => new SqliteStore(Path.Combine(Path.GetTempPath(), "no", "such", "folder", "x.db")))
            .AddHealthCheck();
        await using var services = collection.BuildServiceProvider();
        var health = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        health.Status.Should().Be(HealthStatus.Unhealthy);
        health.Entries["smartspec"].Description.Should().Contain("x.db").And.Contain("does not exist");
        var act = () =>
            services.GetRequiredService<StrategyService>().FoundAsync("broken", StorySetting.Default.Charter, People.ProcessLead);
        await act.Should().ThrowAsync<SqliteStoreException>();
        activities.Should().Equal(("smartspec.begin", "failed", ActivityStatusCode.Error));
    }

    [Fact]
    public async Task Telemetry_has_the_documented_names()
    {
        var (activities, measured) = (new List<string>(), new List<string>());
        using var listener = Listening(
            activity => activities.Add($"{activity.OperationName} {activity.GetTagItem("smartspec.outcome")}"),
            "observed"
        );
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == "SmartSpec")
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, _, _, _) => measured.Add(instrument.Name));
        meters.Start();
        await using var host = new Host();
        await host.Service.FoundAsync("observed", StorySetting.Default.Charter, People.ProcessLead, commandId: "used");
        await host.Service.FoundAsync("observed", StorySetting.Default.Charter, People.ProcessLead, commandId: "used");
        await host.Service.FoundAsync("observed", StorySetting.Default.Charter, People.Reader, commandId: "used");
        await host.Service.ExecuteAsync("observed", [], People.Reader, "used");
        await host.Service.ExecuteAsync("observed", new StrategyCommand.StateVision(Text.Swedish("")), People.ProcessLead);
        await host.Service.SettleAsync("observed");
        activities
            .Should()
            .Equal(
                "smartspec.begin accepted",
                "smartspec.begin repeated",
                "smartspec.begin id-already-used",
                "smartspec.execute id-already-used",
                "smartspec.execute refused",
                "smartspec.settle accepted"
            );
        measured.Should().Contain("smartspec.command.duration");
    }

    [Fact]
    public void A_store_without_an_outbox_is_refused_where_messages_would_be_lost()
    {
        var messages = new ServiceCollection();
        messages
            .AddLogging()
            .AddSmartSpec(options => options.Messages = recorded => [OutboxMessage.Of(recorded)])
            .UseStore(_ => new Plain(new()));
        using var one = messages.BuildServiceProvider();
        FluentActions
            .Invoking(() => one.GetRequiredService<StrategyService>())
            .Should()
            .Throw<InvalidOperationException>()
            .Which.Message.Should()
            .Contain("Messages")
            .And.Contain("IOutbox");
        var delivering = new ServiceCollection();
        delivering.AddLogging().AddSmartSpec().UseStore(_ => new Plain(new())).AddOutbox<OutboxTests.Deliveries>();
        using var other = delivering.BuildServiceProvider();
        FluentActions
            .Invoking(() => other.GetRequiredService<OutboxDispatcher>())
            .Should()
            .Throw<InvalidOperationException>()
            .Which.Message.Should()
            .Contain("AddOutbox")
            .And.Contain("Plain");
    }

    [Fact]
    public async Task The_tables_are_made_before_anything_else_starts()
    {
        using var folder = new TemporaryFolder();
        var collection = new ServiceCollection();
        collection
            .AddLogging()
            .AddSmartSpec()
            .UseStore(_ => new SqliteStore(folder.In("x.db"), new() { AutoMigrate = false }))
            .MigrateAtStart();
        await using (var services = collection.BuildServiceProvider())
        {
            await services
                .GetServices<Microsoft.Extensions.Hosting.IHostedService>()
                .OfType<Microsoft.Extensions.Hosting.IHostedLifecycleService>()
                .Single()
                .StartingAsync(default);
            (await services.GetRequiredService<IStrategyStore>().ListAsync(null, 1)).Should().BeEmpty();
        }
        var without = new ServiceCollection();
        without.AddLogging().AddSmartSpec().UseStore(_ => new InMemoryStore()).MigrateAtStart();
        using var none = without.BuildServiceProvider();
        FluentActions
            .Invoking(() => none.GetServices<Microsoft.Extensions.Hosting.IHostedService>().ToList())
            .Should()
            .Throw<InvalidOperationException>()
            .Which.Message.Should()
            .Contain("MigrateAtStart");
    }

    [Fact]
    public async Task Health_reports_a_message_that_nobody_delivers()
    {
        await using var host = await new Host(configure: builder => builder.AddHealthCheck()).With(
            Stories.StrategyAt(StrategyStep.Running),
            new OutboxMessage
            {
                Number = 1,
                Kind = "reported",
                Body = default,
            }
        );
        (await Health(host)).Status.Should().Be(HealthStatus.Healthy);
        host.Time.Advance(TimeSpan.FromHours(2));
        var late = await Health(host);
        late.Status.Should().Be(HealthStatus.Degraded);
        late.Entries["smartspec"].Description.Should().Contain("AddOutbox");
    }

    private static ActivityListener Listening(Action<Activity> stopped, string strategy)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == StrategyService.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if ((string?)activity.GetTagItem("smartspec.strategy") == strategy)
                    stopped(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static Task<HealthReport> Health(Host host) => host.Get<HealthCheckService>().CheckHealthAsync();

    /// <summary>A store of a host's own, which stores histories and nothing else.</summary>
    private sealed class Plain(InMemoryStore inner) : IStrategyStore
    {
        public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default) =>
            inner.AppendAsync(append, cancellationToken);

        public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default) =>
            inner.LoadAsync(strategy, cancellationToken);

        public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
            Id<Strategy> strategy,
            long after = 0,
            int take = int.MaxValue,
            CancellationToken cancellationToken = default
        ) => inner.ReadAsync(strategy, after, take, cancellationToken);

        public ValueTask<CommandEvents?> FindCommandAsync(
            Id<Strategy> strategy,
            Id<Command> command,
            CancellationToken cancellationToken = default
        ) => inner.FindCommandAsync(strategy, command, cancellationToken);

        public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
            Instant by,
            int take,
            CancellationToken cancellationToken = default
        ) => inner.ListDueAsync(by, take, cancellationToken);

        public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
            Id<Strategy>? after,
            int take,
            CancellationToken cancellationToken = default
        ) => inner.ListAsync(after, take, cancellationToken);

        public ValueTask<bool> PutDocumentAsync(
            Id<Strategy> strategy,
            StoredDocument document,
            CancellationToken cancellationToken = default
        ) => inner.PutDocumentAsync(strategy, document, cancellationToken);

        public ValueTask<bool> PostponeAsync(
            Id<Strategy> strategy,
            long length,
            Instant? dueAt,
            CancellationToken cancellationToken = default
        ) => inner.PostponeAsync(strategy, length, dueAt, cancellationToken);
    }
}
