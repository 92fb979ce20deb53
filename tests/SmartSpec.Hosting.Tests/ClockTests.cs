using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Hosting.Tests;

/// <summary>A host whose clock differs from that of its store.</summary>
public sealed class ClockTests
{
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly FakeTimeProvider monotonic = new();
    private readonly FakeClock host = new(StorySetting.FollowedUp.Start);
    private readonly ClockedStore store;

    public ClockTests() => store = new(() => host.GetCurrentInstant());

    [Fact]
    public async Task A_clock_within_the_tolerance_is_good_and_one_beyond_it_is_not_ahead_or_behind()
    {
        foreach (
            var (ahead, isGood) in new[]
            {
                (5 * Minute, true),
                (-5 * Minute, true),
                (5 * Minute + Duration.Epsilon, false),
                (-5 * Minute - Duration.Epsilon, false),
            }
        )
        {
            store.Ahead = -ahead;
            var founding = Service()
                .Awaiting(service =>
                    service.FoundAsync($"s{ahead.TotalMinutes > 0}", StorySetting.Default.Charter, People.ProcessLead)
                );
            if (isGood)
                await founding.Should().NotThrowAsync();
            else
                (await founding.Should().ThrowAsync<ClockDifferenceException>()).Which.Difference.Should().Be(ahead);
        }
    }

    [Fact]
    public async Task A_host_whose_clock_is_years_ahead_records_nothing_and_explains_what_to_do()
    {
        await Service().FoundAsync("s", StorySetting.FollowedUp.Charter, People.ProcessLead);
        store.Ahead = Duration.FromDays(-9 * 365);
        var wrong = Service();
        Func<Task>[] acts =
        [
            () => wrong.FoundAsync("t", StorySetting.Default.Charter, People.ProcessLead),
            () => wrong.ExecuteAsync("s", new StrategyCommand.StateVision(Text.Swedish("En vision")), People.ProcessLead),
            () => wrong.ExecuteAsync("s", [], People.ProcessLead),
            () => wrong.SettleAsync("s"),
            () => wrong.Over(store).SettleAsync("s"),
            () => wrong.Over(new InMemoryStore()).FoundAsync("t", StorySetting.Default.Charter, People.ProcessLead),
            () => wrong.CheckClockAsync().AsTask(),
        ];
        foreach (var act in acts)
        {
            var thrown = (await act.Should().ThrowAsync<ClockDifferenceException>()).Which;
            (thrown.Host, thrown.Store, thrown.Tolerance)
                .Should()
                .Be((host.GetCurrentInstant(), host.GetCurrentInstant() + store.Ahead, 5 * Minute));
            thrown
                .Message.Should()
                .Contain("3285:00:00:00 ahead")
                .And.Contain("0:00:05:00 is allowed")
                .And.Contain("Nothing was recorded")
                .And.Contain("ClockTolerance");
        }

        (await store.ListAsync(null, 10)).Select(entry => (entry.Strategy.Value, entry.Length)).Should().Equal(("s", 1));
        (await wrong.LoadAsync("s"))!.Length.Should().Be(1, "to read is free");
    }

    [Fact]
    public async Task The_store_is_queried_once_a_minute_and_again_when_the_clock_has_jumped()
    {
        var service = Service();
        await SettlesAsync(service, queries: 1);
        await SettlesAsync(service, queries: 1);
        Pass(Duration.FromSeconds(60));
        await SettlesAsync(service, queries: 1);
        Pass(Duration.FromSeconds(1));
        await SettlesAsync(service, queries: 2);

        host.Advance(4 * Minute);
        store.Ahead -= 4 * Minute;
        await SettlesAsync(service, queries: 2, "a small jump is within the tolerance");
        Pass(Duration.FromSeconds(61));
        await SettlesAsync(service, queries: 3);
        host.Advance(2 * Minute);
        store.Ahead -= 2 * Minute;
        await service
            .Awaiting(it => it.SettleAsync("s"))
            .Should()
            .ThrowAsync<ClockDifferenceException>("four minutes and two are six");
        store.Queries.Should().Be(4);
    }

    [Fact]
    public async Task A_clock_that_jumps_is_found_out_at_the_next_command_and_one_that_is_set_right_is_good_at_once()
    {
        var service = Service();
        await SettlesAsync(service, queries: 1);
        host.Advance(Duration.FromDays(3_000));
        store.Ahead -= Duration.FromDays(3_000);
        await service.Awaiting(it => it.SettleAsync("s")).Should().ThrowAsync<ClockDifferenceException>();
        host.Advance(Duration.FromDays(-3_000));
        store.Ahead += Duration.FromDays(3_000);
        await SettlesAsync(service, queries: 3);
        host.Advance(Duration.FromDays(-3_000));
        store.Ahead += Duration.FromDays(3_000);
        await service.Awaiting(it => it.SettleAsync("s")).Should().ThrowAsync<ClockDifferenceException>();
        store.Ahead = Duration.Zero;
        await SettlesAsync(service, queries: 5, "the store's clock was set right");
    }

    [Fact]
    public async Task How_long_the_answer_takes_is_no_difference()
    {
        store.OnQuery = () => Pass(4 * Minute);
        await SettlesAsync(Service(), queries: 1);
    }

    [Fact]
    public async Task A_measure_during_which_the_host_stood_still_or_its_clock_jumped_is_taken_again()
    {
        store.OnQuery = () => Pass(Duration.FromHours(1));
        await SettlesAsync(Service(), queries: 3, "it is paused each time, and the clocks agree at last");
        store.OnQuery = () =>
        {
            host.Advance(Duration.FromDays(3_000));
            store.Ahead -= Duration.FromDays(3_000);
            store.OnQuery = () => { };
        };
        await Service().Awaiting(it => it.SettleAsync("s")).Should().ThrowAsync<ClockDifferenceException>();
        store.Queries.Should().Be(5);
        store.Ahead = Duration.Zero;
        store.Answering = () =>
        {
            Pass(Duration.FromHours(1));
            return Task.CompletedTask;
        };
        await SettlesAsync(Service(), queries: 8, "the answer is old when it comes, which is no difference of the clocks");
    }

    [Fact]
    public async Task A_machine_that_was_asleep_while_the_store_was_queried_is_no_difference_of_the_clocks()
    {
        store.Answering = () =>
        {
            // The monotonic clock stops meanwhile.
            host.Advance(Duration.FromMinutes(10));
            store.Answering = () => Task.CompletedTask;
            return Task.CompletedTask;
        };
        await SettlesAsync(Service(), queries: 2);
    }

    [Fact]
    public async Task An_answer_that_took_longer_than_the_tolerance_is_not_relied_on_later()
    {
        var service = Service();
        store.OnQuery = () => Pass(Duration.FromHours(1));
        await SettlesAsync(service, queries: 3);
        store.OnQuery = () => { };
        await SettlesAsync(service, queries: 4);
        await SettlesAsync(service, queries: 4);
    }

    [Fact]
    public async Task A_clock_that_jumps_while_a_command_is_loaded_or_decided_records_nothing()
    {
        await Service().FoundAsync("s", StorySetting.FollowedUp.Charter, People.ProcessLead);
        var jumping = Service(messages: _ =>
        {
            Jump();
            return [];
        });
        await jumping
            .Awaiting(it => it.ExecuteAsync("s", new StrategyCommand.StateVision(Text.Swedish("En vision")), People.ProcessLead))
            .Should()
            .ThrowAsync<ClockDifferenceException>();
        store.Ahead = Duration.Zero;
        store.Loading = Jump;
        await Service().Awaiting(it => it.SettleAsync("s")).Should().ThrowAsync<ClockDifferenceException>();
        (await store.ListAsync(null, 10)).Single().Length.Should().Be(1);

        void Jump()
        {
            host.Advance(Duration.FromDays(100));
            store.Ahead -= Duration.FromDays(100);
        }
    }

    [Fact]
    public async Task A_clock_that_jumps_while_a_command_waits_for_another_records_nothing()
    {
        var service = Service();
        await service.FoundAsync("s", StorySetting.FollowedUp.Charter, People.ProcessLead);
        var appending = new TaskCompletionSource();
        store.Appending = () => appending.Task;
        var first = service.ExecuteAsync("s", new StrategyCommand.StateVision(Text.Swedish("En vision")), People.ProcessLead);
        var second = service.ExecuteAsync(
            "s",
            new StrategyCommand.StateVision(Text.Swedish("En annan vision")),
            People.ProcessLead
        );
        host.Advance(Duration.FromDays(100));
        store.Ahead -= Duration.FromDays(100);
        appending.SetResult();
        (await first).Should().BeOfType<Outcome.Accepted>();
        await FluentActions.Awaiting(() => second).Should().ThrowAsync<ClockDifferenceException>();
        (await store.ListAsync(null, 10)).Single().Length.Should().Be(2);
    }

    [Fact]
    public async Task A_service_over_a_store_with_a_clock_uses_it_and_shares_what_it_finds()
    {
        var service = Service();
        var joined = new ClockedStore(() => host.GetCurrentInstant());
        await service.Over(joined).SettleAsync("s");
        (joined.Queries, store.Queries)
            .Should()
            .Be((1, 0), "a transaction of the host's has a connection, and waits for no other");
        await SettlesAsync(service, queries: 0);
        Pass(Duration.FromSeconds(61));
        await SettlesAsync(service, queries: 1);
        await service.Over(joined).SettleAsync("s");
        joined.Queries.Should().Be(1);
    }

    [Fact]
    public async Task While_one_caller_reads_the_time_again_the_others_continue()
    {
        var service = Service();
        await SettlesAsync(service, queries: 1);
        Pass(Duration.FromSeconds(61));
        var answer = new TaskCompletionSource();
        store.Answering = () => answer.Task;
        var pending = service.SettleAsync("s");
        for (var i = 0; i < 10; i++)
            await service.SettleAsync($"other{i}");
        (store.Queries, pending.IsCompleted).Should().Be((2, false));
        Pass(Duration.FromSeconds(60));
        var late = service.SettleAsync("late");
        store.Queries.Should().Be(3, "what was found two minutes ago is too old");
        answer.SetException(new InvalidOperationException("The server is gone."));
        foreach (var failing in new[] { pending, late })
            await FluentActions.Awaiting(() => failing).Should().ThrowAsync<InvalidOperationException>();
        store.Answering = () => Task.CompletedTask;
        await SettlesAsync(service, queries: 4);
    }

    [Fact]
    public async Task The_check_can_be_switched_off_and_a_tolerance_of_nothing_is_none()
    {
        store.Ahead = Duration.FromDays(3_000);
        await SettlesAsync(Service(Timeout.InfiniteTimeSpan), queries: 0);
        FluentActions
            .Invoking(() => Service(TimeSpan.Zero))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*ClockTolerance is more than zero*");
    }

    [Fact]
    public async Task Due_work_logs_once_a_run_that_the_clock_is_wrong_and_health_reports_it_too()
    {
        var lines = new Host.Lines();
        var collection = new ServiceCollection();
        collection.AddSingleton<IClock>(host);
        collection.AddLogging(logging => logging.Services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(lines));
        collection
            .AddSmartSpec(options => options.ClockTolerance = TimeSpan.FromMinutes(5))
            .UseStore(_ => store)
            .AddDueWork(options => options.Page = 2)
            .AddHealthCheck();
        await using var services = collection.BuildServiceProvider();
        var service = services.GetRequiredService<StrategyService>();
        for (var number = 0; number < 5; number++)
        {
            await service.FoundAsync(
                $"s{number}",
                StorySetting.FollowedUp.Charter,
                People.ProcessLead,
                StorySetting.FollowedUp.WithGates("strategy.launch").Definition
            );
            (await service.ExecuteAsync($"s{number}", new StrategyCommand.Launch(), People.Board))
                .Should()
                .BeOfType<Outcome.Accepted>();
        }

        (await HealthAsync()).Status.Should().Be(HealthStatus.Healthy);
        host.Advance(Duration.FromDays(3_000));
        store.Ahead = Duration.FromDays(-3_000);
        (await services.GetRequiredService<DueWork>().RunAsync()).Should().Be(0);
        lines
            .All.Should()
            .ContainSingle(line => line.StartsWith("Error", StringComparison.Ordinal))
            .Which.Should()
            .Contain("Nothing is settled by this host")
            .And.Contain("3000:00:00:00 ahead");
        (await store.ListAsync(null, 10)).Should().OnlyContain(entry => entry.Length == 3);
        var health = await HealthAsync();
        health.Status.Should().Be(HealthStatus.Unhealthy);
        health.Description.Should().StartWith("Nothing can be recorded: This host's clock shows");

        async Task<HealthReportEntry> HealthAsync() =>
            (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["smartspec"];
    }

    private void Pass(Duration time)
    {
        monotonic.Advance(time.ToTimeSpan());
        host.Advance(time);
    }

    private async Task SettlesAsync(StrategyService service, int queries, string because = "")
    {
        await service.SettleAsync("s");
        store.Queries.Should().Be(queries, because);
    }

    private StrategyService Service(
        TimeSpan? tolerance = null,
        Func<RecordedEvent, IEnumerable<OutboxMessage>>? messages = null
    ) =>
        new(
            store,
            new(host),
            new()
            {
                Time = monotonic,
                ClockTolerance = tolerance ?? TimeSpan.FromMinutes(5),
                Messages = messages,
            }
        );

    /// <summary>A store with a clock of its own.</summary>
    private sealed class ClockedStore(Func<Instant> now) : IStrategyStore, IStoreClock
    {
        private readonly InMemoryStore inner = new();

        public int Queries { get; private set; }

        /// <summary>By how much it is ahead of the host's.</summary>
        public Duration Ahead { get; set; }

        public Action OnQuery { get; set; } = () => { };

        public Func<Task> Answering { get; set; } = () => Task.CompletedTask;

        public Action Loading { get; set; } = () => { };

        public Func<Task> Appending { get; set; } = () => Task.CompletedTask;

        public async ValueTask<Instant> NowAsync(CancellationToken cancellationToken)
        {
            Queries++;
            OnQuery();
            var read = now() + Ahead;
            await Answering();
            return read;
        }

        public async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
        {
            await Appending();
            return await inner.AppendAsync(append, cancellationToken);
        }

        public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default)
        {
            Loading();
            return inner.LoadAsync(strategy, cancellationToken);
        }

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
