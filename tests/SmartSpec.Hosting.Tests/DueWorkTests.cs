using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SmartSpec.Hosting;
using SmartSpec.Sqlite;

namespace SmartSpec.Hosting.Tests;

public sealed class DueWorkTests
{
    private static readonly Story Followed = Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp);

    private static readonly StorySetting Launchable = StorySetting.FollowedUp.WithGates("strategy.launch");

    [Fact]
    public async Task What_falls_due_happens_without_a_command()
    {
        await using var host = await new Host(configure: builder => builder.AddDueWork()).With(Followed);
        (await host.Get<DueWork>().RunAsync()).Should().Be(0);
        host.Time.Advance(TimeSpan.FromDays(150));
        (await host.Get<DueWork>().RunAsync()).Should().Be(1);
        (await host.Service.LoadAsync(Known.Strategy))!.OpenCycles().Should().ContainSingle();
        (await host.Get<DueWork>().RunAsync()).Should().Be(0, "it has happened");
    }

    /// <summary>A search for signals that finds nothing is no event; the strategy is due again on the next day of a search.</summary>
    [Fact]
    public async Task A_strategy_in_which_nothing_happened_is_due_again_on_a_later_day()
    {
        var watched = Stories.StrategyAt(StrategyStep.Running, StorySetting.Default.WithSignals());
        await using var host = await new Host(configure: builder => builder.AddDueWork()).With(watched);
        host.Time.Advance(TimeSpan.FromDays(10));
        (await host.Get<DueWork>().RunAsync()).Should().Be(0);

        var now = Instant.FromDateTimeOffset(host.Time.GetUtcNow());
        (await host.Store.ListDueAsync(now, 10)).Should().BeEmpty();
        (await host.Store.ListDueAsync(now + Duration.FromDays(7), 10)).Should().ContainSingle();
        (await host.Service.LoadAsync(Known.Strategy))!.Length.Should().Be(watched.Strategy.Length);
    }

    [Fact]
    public async Task Two_hosts_do_it_once_and_one_takes_over_when_the_other_is_gone()
    {
        await using var first = await new Host(configure: builder => builder.AddDueWork()).With(Followed);
        var store = first.Store;
        await using var second = new Host(store, builder => builder.AddDueWork(), first.Time);
        first.Time.Advance(TimeSpan.FromDays(150));
        (await store.TryTakeAsync("smartspec.due", "gone", Duration.FromMinutes(5))).Should().BeTrue();
        (await second.Get<DueWork>().RunAsync()).Should().BeNull("another host does it");
        first.Time.Advance(TimeSpan.FromMinutes(5));
        (await second.Get<DueWork>().RunAsync()).Should().Be(1);
        (await first.Get<DueWork>().RunAsync()).Should().Be(0);
        var history = await second.Service.HistoryAsync(Known.Strategy);
        history.Events.Count(recorded => recorded.Event is FollowUpEvent.Opened).Should().Be(1);
    }

    [Fact]
    public async Task A_strategy_with_which_it_fails_holds_up_no_other_and_its_log_names_no_person()
    {
        await using var host = await new Host(configure: builder => builder.AddDueWork(options => options.Page = 1)).With(
            Followed
        );
        var invalid = Followed
            .History.Events.Select(recorded => recorded with { Line = "{\"invalid\":\"process-lead-1\"}"u8.ToArray() })
            .ToList();
        await host.Store.AppendAsync(
            new()
            {
                Strategy = "a-invalid",
                ExpectedLength = 0,
                Command = "reported",
                Events = invalid,
                DueAt = Instant.MinValue,
            }
        );
        host.Time.Advance(TimeSpan.FromDays(150));
        (await host.Get<DueWork>().RunAsync()).Should().Be(1);
        host.Log.All.Should()
            .ContainSingle(line => line.StartsWith("Error") && line.Contains("a-invalid"))
            .Which.Should()
            .NotContain("process-lead-1");
    }

    [Fact]
    public async Task A_host_whose_clock_is_years_ahead_settles_nothing_and_explains_what_to_do()
    {
        await using var host = await new Host(configure: builder => builder.AddDueWork()).With(Followed);
        host.Time.Advance(TimeSpan.FromDays(3650));
        (await host.Get<DueWork>().RunAsync()).Should().Be(0);
        (await host.Service.LoadAsync(Known.Strategy))!.Length.Should().Be(Followed.Strategy.Length);
        host.Log.All.Should()
            .ContainSingle(line =>
                line.StartsWith("Error") && line.Contains("clock-far-ahead") && line.Contains("Check the clock.")
            );
        (await host.Service.SettleAcrossGapAsync(Known.Strategy, People.ProcessLead))
            .Should()
            .BeOfType<Outcome.Accepted>()
            .Which.Strategy.OpenCycles()
            .Should()
            .HaveCountGreaterThan(20);
        (await host.Get<DueWork>().RunAsync()).Should().Be(0, "it has happened");
    }

    [Fact]
    public async Task Everything_that_is_due_happens_in_one_look_page_by_page()
    {
        await using var host = new Host(configure: builder => builder.AddDueWork(options => options.Page = 2));
        for (var number = 0; number < 7; number++)
            await LaunchAsync(host.Service, $"s{number}");
        (await host.Get<DueWork>().RunAsync()).Should().Be(0, "no cycle has ended yet");
        host.Time.Advance(TimeSpan.FromDays(150));
        (await host.Get<DueWork>().RunAsync()).Should().Be(7);
        foreach (var entry in await host.Store.ListAsync(null, 100))
            (await host.Service.LoadAsync(entry.Strategy))!.OpenCycles().Should().ContainSingle();
    }

    [Fact]
    public async Task Two_hosts_that_look_at_the_same_moment_without_a_lease_still_do_it_once()
    {
        const int Many = 20;
        using var folder = new TemporaryFolder();
        var clock = new FakeClock(StorySetting.FollowedUp.Start);
        await using (var one = new SqliteStore(folder.In("hosts.db")))
        await using (var other = new SqliteStore(folder.In("hosts.db")))
        {
            var services = new[] { one, other }
                .Select(
                    (store, host) =>
                        (Store: store, Service: new StrategyService(store, new(clock, new SequentialIds(prefix: $"h{host}-"))))
                )
                .ToList();
            for (var number = 0; number < Many; number++)
                await LaunchAsync(services[0].Service, $"s{number}");
            clock.Advance(Duration.FromDays(150));
            var hosts = services
                .Select(host => new DueWork(
                    host.Store,
                    host.Service,
                    clock,
                    Options.Create(new DueWorkOptions()),
                    NullLogger<DueWork>.Instance
                ))
                .ToList();
            var settled = await Task.WhenAll(hosts.Select(host => Task.Run(() => host.RunAsync())));
            settled.Sum().Should().Be(Many, "each strategy is processed by one of them");
            for (var number = 0; number < Many; number++)
            {
                var history = await services[1].Service.HistoryAsync($"s{number}");
                history.Events.Count(recorded => recorded.Event is FollowUpEvent.Opened).Should().Be(1);
            }
        }
    }

    private static async Task LaunchAsync(StrategyService service, string strategy)
    {
        await service.FoundAsync(strategy, StorySetting.Default.Charter, People.ProcessLead, Launchable.Definition);
        (await service.ExecuteAsync(strategy, new StrategyCommand.Launch(), People.Board)).Should().BeOfType<Outcome.Accepted>();
    }

    [Fact]
    public async Task The_background_work_looks_as_often_as_the_options_set_and_stops_with_the_host()
    {
        await using var host = await new Host(configure: builder =>
            builder.AddDueWork(options => options.Every = TimeSpan.FromHours(1))
        ).With(Followed);
        var background = host.Get<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().Single();
        await background.StartAsync(default);
        for (
            var day = 0;
            day < 150
                && (await host.Service.LoadAsync(Known.Strategy))!.Cycles.All(cycle => cycle.Step is FollowUpStep.Scheduled);
            day++
        )
        {
            host.Time.Advance(TimeSpan.FromDays(1));
            await Task.Yield();
        }

        // The look that the last tick began is waited for by stopping.
        await background.StopAsync(default);
        await host.Get<DueWork>().RunAsync();
        (await host.Service.LoadAsync(Known.Strategy))!.OpenCycles().Should().ContainSingle();
    }
}
