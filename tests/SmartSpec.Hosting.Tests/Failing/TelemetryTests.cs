using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>Listeners that throw change nothing of what is done.</summary>
[Trait("lane", "databases")]
public sealed class TelemetryTests(PostgreSqlServer server)
{
    /// <summary>The place where a listener throws, in this flow only: other tests must not notice.</summary>
    private static readonly AsyncLocal<string?> Throws = new();

    public static TheoryData<string, string> Everywhere
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var row in AnyStore.Kinds)
            {
                foreach (var at in new[] { "sample", "started", "stopped", "measured" })
                    all.Add(row.Data, at);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_listener_that_throws_changes_nothing_of_what_is_done(string kind, string at)
    {
        var store = await AnyStore.OpenAsync(kind, server);
        using var activities = Listening();
        using var meters = Measuring();
        var clock = new FakeClock(StorySetting.FollowedUp.Start);
        var service = new StrategyService(
            store,
            new(clock, new SequentialIds()),
            new() { ClockTolerance = Timeout.InfiniteTimeSpan, Messages = recorded => [OutboxMessage.Of(recorded)] }
        );
        var handler = new Handler();
        var dispatcher = new OutboxDispatcher(
            (IOutbox)store,
            handler,
            Options.Create(new OutboxOptions()),
            NullLogger<OutboxDispatcher>.Instance,
            (ILeases)store
        );
        var due = new DueWork(
            store,
            service,
            clock,
            Options.Create(new DueWorkOptions()),
            NullLogger<DueWork>.Instance,
            (ILeases)store
        );
        using var around = new Activity("around").Start();
        Throws.Value = at;

        (await service.FoundAsync("s", StorySetting.Default.Charter, People.ProcessLead)).Should().BeOfType<Outcome.Accepted>();
        (await service.ExecuteAsync("s", new StrategyCommand.StateVision(Text.Swedish("En vision")), People.ProcessLead))
            .Should()
            .BeOfType<Outcome.Accepted>();
        (await service.ExecuteAsync("s", new StrategyCommand.StateVision(Text.Swedish("")), People.ProcessLead))
            .Should()
            .BeOfType<Outcome.Refused>();
        (await service.SettleAsync("s")).Should().BeOfType<Outcome.Accepted>();
        (await due.RunAsync()).Should().Be(0);
        handler.Refuses = true;
        (await dispatcher.RunAsync()).Should().Be(0);
        (await ((IOutbox)store).ListAsync(OutboxState.Pending, 0, 10)).Select(entry => entry.Attempts).Should().Equal(1, 0);

        Throws.Value = null;
        Activity.Current.Should().BeSameAs(around);
        (await service.LoadAsync("s"))!.Length.Should().Be(2);
        await AnyStore.CloseAsync(store);
    }

    [Theory]
    [InlineData("SmartSpec.Stores.dll", "SmartSpec.Stores.Telemetry")]
    [InlineData("SmartSpec.Hosting.dll", "SmartSpec.Hosting.HostTelemetry")]
    public void A_listener_that_throws_as_an_instrument_is_made_stops_nothing(string file, string type)
    {
        using var activities = new ActivityListener { ShouldListenTo = _ => Throw("made") };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (_, _) => Throw("made") };
        meters.Start();
        Throws.Value = "made";
        var again = new AssemblyLoadContext("again", isCollectible: true);
        again.Resolving += (context, name) =>
            context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll"));
        var telemetry = again
            .LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, file))
            .GetType(type, throwOnError: true)!;
        FluentActions.Invoking(() => RuntimeHelpers.RunClassConstructor(telemetry.TypeHandle)).Should().NotThrow();
        foreach (
            var method in telemetry
                .GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(method => method.GetParameters().Length == 0 && method.ReturnType == typeof(void))
        )
            FluentActions.Invoking(() => method.Invoke(null, null)).Should().NotThrow();
        Throws.Value = null;
        again.Unload();
    }

    private static ActivityListener Listening()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == StrategyService.TelemetryName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
                Throw("sample") ? ActivitySamplingResult.AllData : default,
            ActivityStarted = _ => Throw("started"),
            ActivityStopped = _ => Throw("stopped"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Measuring()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == StrategyService.TelemetryName)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => Throw("measured"));
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => Throw("measured"));
        listener.Start();
        return listener;
    }

    private static bool Throw(string at) =>
        Throws.Value == at ? throw new InvalidOperationException($"A listener throws: {at}") : true;

    private sealed class Handler : IOutboxHandler
    {
        public bool Refuses { get; set; }

        public Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken) =>
            Refuses ? throw new IOException() : Task.CompletedTask;
    }
}
