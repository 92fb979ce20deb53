using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>A health check reports every kind of fault.</summary>
[Trait("lane", "databases")]
public sealed class HealthTests(PostgreSqlServer server)
{
    public static TheoryData<string> Stores => AnyStore.Kinds;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Whatever_the_store_breaks_with_health_reports_it(string kind)
    {
        var inner = await AnyStore.OpenAsync(kind, server);
        var store = new BetweenStore(inner);
        await using var services = Services(builder => builder.UseStore(_ => store));
        (await HealthAsync(services)).Status.Should().Be(HealthStatus.Healthy);
        foreach (var (name, broken) in Hostile.Exceptions)
        {
            store.ListingDue = () => throw broken();
            await ShouldBeUnhealthyAsync(services, name);
            store.ListingDue = () => { };
            store.Taking = () => throw broken();
            await ShouldBeUnhealthyAsync(services, name);
            store.Taking = () => { };
        }

        (await HealthAsync(services)).Status.Should().Be(HealthStatus.Healthy);
        await AnyStore.CloseAsync(inner);
    }

    [Fact]
    public async Task Whatever_the_container_breaks_with_health_reports_it()
    {
        foreach (var (name, broken) in Hostile.Exceptions)
        {
            await using var store = Services(builder => builder.UseStore<InMemoryStore>(_ => throw broken()));
            await ShouldBeUnhealthyAsync(store, name);
            await using var options = Services(builder =>
            {
                builder.UseStore(_ => new InMemoryStore());
                builder.Services.Configure<SmartSpecHealthOptions>(_ => throw broken());
            });
            await ShouldBeUnhealthyAsync(options, name);
            await using var clock = Services(builder =>
            {
                builder.UseStore(_ => new InMemoryStore());
                builder.Services.AddSingleton<IClock>(new Broken(broken));
            });
            await ShouldBeUnhealthyAsync(clock, name);
        }
    }

    [Fact]
    public async Task A_message_that_nobody_delivers_is_seen_also_behind_one_that_was_tried_again_and_few_bodies_are_loaded()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        var store = new BetweenStore(new InMemoryStore(time));
        await using var services = Services(builder =>
        {
            builder.UseStore(_ => store);
            builder.Services.AddSingleton<TimeProvider>(time);
        });
        await DeliveryTests.PutAsync(store, ["retried", "a", .. Enumerable.Repeat("b", 200)]);
        (await HealthAsync(services)).Status.Should().Be(HealthStatus.Healthy);
        store.Taken.Should().Be(1);

        time.Advance(TimeSpan.FromMinutes(59));
        await store.FailedAsync((await store.ListAsync(OutboxState.Pending, 0, 1))[0].Position, 0, default, Duration.Zero);
        (await HealthAsync(services)).Status.Should().Be(HealthStatus.Healthy);
        time.Advance(TimeSpan.FromMinutes(1));
        store.Taken = 0;
        var behind = await HealthAsync(services);
        behind.Status.Should().Be(HealthStatus.Degraded);
        behind.Description.Should().Contain("Message 2 of the strategy a").And.Contain("AddOutbox");
        store.Taken.Should().Be(2);
    }

    [Fact]
    public async Task Many_that_are_tried_again_and_again_cost_a_health_check_little()
    {
        var store = new BetweenStore(new InMemoryStore(new FakeTimeProvider()));
        await using var services = Services(builder => builder.UseStore(_ => store));
        await DeliveryTests.PutAsync(store, Enumerable.Range(0, 200).Select(at => $"s{at}"));
        foreach (var entry in await store.ListAsync(OutboxState.Pending, 0, 200))
            await store.FailedAsync(entry.Position, 0, default, Duration.Zero);
        await HealthAsync(services);
        store.Taken.Should().BeLessThanOrEqualTo(10);
    }

    [Fact]
    public async Task Options_outside_their_limits_are_named()
    {
        await using var services = Services(builder =>
        {
            builder.UseStore(_ => new InMemoryStore());
            builder.Services.Configure<SmartSpecHealthOptions>(options => options.Behind = TimeSpan.FromDays(-1));
        });
        (await ShouldBeUnhealthyAsync(services, "options")).Should().Contain(nameof(SmartSpecHealthOptions));
    }

    [Fact]
    public async Task A_check_that_is_itself_given_up_is_none_of_the_stores()
    {
        using var given = new CancellationTokenSource();
        var store = new BetweenStore(new InMemoryStore())
        {
            ListingDue = () =>
            {
                given.Cancel();
                given.Token.ThrowIfCancellationRequested();
            },
        };
        await using var services = Services(builder => builder.UseStore(_ => store));
        await services
            .GetRequiredService<HealthCheckService>()
            .Awaiting(it => it.CheckHealthAsync(given.Token))
            .Should()
            .ThrowAsync<OperationCanceledException>();
    }

    private static ServiceProvider Services(Action<SmartSpecBuilder> configure)
    {
        var collection = new ServiceCollection();
        var builder = collection.AddLogging().AddSmartSpec();
        configure(builder);
        builder.AddHealthCheck();
        return collection.BuildServiceProvider();
    }

    private static async Task<HealthReportEntry> HealthAsync(ServiceProvider services) =>
        (await Hostile.WithinAsync(() => services.GetRequiredService<HealthCheckService>().CheckHealthAsync())).Entries[
            "smartspec"
        ];

    private static async Task<string> ShouldBeUnhealthyAsync(ServiceProvider services, string because)
    {
        var health = await HealthAsync(services);
        health.Status.Should().Be(HealthStatus.Unhealthy, because);
        health.Exception.Should().BeNull("its message might contain personal data");
        Hostile.ShouldBeClean(health.Description);
        health.Description!.Length.Should().BeInRange(10, 1_200);
        return health.Description;
    }

    private sealed class Broken(Func<Exception> broken) : IClock
    {
        public Instant GetCurrentInstant() => throw broken();
    }
}
