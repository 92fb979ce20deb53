using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>Due work that fails in every way: one strategy's failure is not the others'.</summary>
[Trait("lane", "databases")]
public sealed class DueWorkFailureTests(PostgreSqlServer server)
{
    private static readonly StorySetting Launchable = StorySetting.FollowedUp.WithGates("strategy.launch");

    public static TheoryData<string> Stores => AnyStore.Kinds;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Whatever_a_strategy_breaks_with_the_others_are_settled(string kind)
    {
        var inner = await AnyStore.OpenAsync(kind, server);
        var clock = new FakeClock(StorySetting.FollowedUp.Start);
        var store = new BetweenStore(inner);
        await LaunchAsync(Service(store, clock), ["a-good", .. Hostile.Exceptions.Keys, "z-good"]);
        clock.Advance(Duration.FromDays(150));
        store.Loading = strategy =>
        {
            if (Hostile.Exceptions.TryGetValue(strategy.Value, out var broken))
                throw broken();
        };
        var lines = new Host.Lines();
        var first = new DueWork(
            store,
            Service(store, clock),
            clock,
            Options.Create(new DueWorkOptions { Page = 3 }),
            new Logger<DueWork>(new LoggerFactory([lines])),
            store
        );
        (await Hostile.WithinAsync(() => first.RunAsync())).Should().Be(2);
        lines.All.Count(line => line.StartsWith("Error", StringComparison.Ordinal)).Should().Be(Hostile.Exceptions.Count);
        lines.All.Should().OnlyContain(line => !line.Contains("Mottagaren", StringComparison.Ordinal));
        lines.All.ForEach(line => Hostile.ShouldBeClean(line.Trim()));

        foreach (var atOnce in new[] { true, false })
        {
            var silent = new DueWork(
                store,
                Service(store, clock),
                clock,
                Options.Create(new DueWorkOptions()),
                new ThrowingLogger<DueWork>(atOnce),
                store
            );
            (await Hostile.WithinAsync(() => silent.RunAsync())).Should().Be(0);
        }

        store.Loading = _ => { };
        (await first.RunAsync()).Should().Be(Hostile.Exceptions.Count);
        await AnyStore.CloseAsync(inner);
    }

    [Fact]
    public async Task A_strategy_whose_settling_is_refused_is_reported_with_its_reasons_and_the_others_continue()
    {
        var clock = new FakeClock(StorySetting.FollowedUp.Start);
        var store = new InMemoryStore();
        await LaunchAsync(Service(store, clock), ["s"]);
        clock.Advance(Duration.FromDays(150));
        var lines = new Host.Lines();
        var ghosts = new WithGhost(store);
        var work = new DueWork(
            ghosts,
            Service(ghosts, clock),
            clock,
            Options.Create(new DueWorkOptions()),
            new Logger<DueWork>(new LoggerFactory([lines]))
        );
        (await work.RunAsync()).Should().Be(1);
        lines
            .All.Should()
            .ContainSingle(line => line.StartsWith("Error", StringComparison.Ordinal))
            .Which.Should()
            .Contain("a-ghost has not happened")
            .And.Contain("(unknown)");
    }

    [Fact]
    public async Task Work_that_fails_each_time_with_a_log_that_fails_too_is_done_again_each_time()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var (times, enough) = (0, new TaskCompletionSource());
        using var stopping = new CancellationTokenSource();
        var running = Periodic.RunAsync(
            "work",
            _ =>
            {
                if (++times == Hostile.Exceptions.Count)
                    enough.SetResult();
                throw Hostile.Exceptions.Values.ElementAt(times % Hostile.Exceptions.Count)();
            },
            TimeSpan.FromMinutes(1),
            time,
            new ThrowingLogger<DueWork>(false),
            stopping.Token
        );
        while (!enough.Task.IsCompleted && !running.IsCompleted)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        await stopping.CancelAsync();
        running.IsFaulted.Should().BeFalse();
        await running;
    }

    private static StrategyService Service(IStrategyStore store, FakeClock clock) =>
        new(
            store,
            new(clock, new SequentialIds(prefix: $"{Guid.NewGuid():N}-")),
            new() { ClockTolerance = Timeout.InfiniteTimeSpan, Cached = 0 }
        );

    private static async Task LaunchAsync(StrategyService service, IEnumerable<string> strategies)
    {
        foreach (var strategy in strategies)
        {
            await service.FoundAsync(strategy, StorySetting.Default.Charter, People.ProcessLead, Launchable.Definition);
            (await service.ExecuteAsync(strategy, new StrategyCommand.Launch(), People.Board))
                .Should()
                .BeOfType<Outcome.Accepted>();
        }
    }

    /// <summary>A store that lists a strategy as due which is not there.</summary>
    private sealed class WithGhost(IStrategyStore inner) : IStrategyStore
    {
        public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            inner.AppendAsync(append, cancellationToken);

        public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken) =>
            inner.LoadAsync(strategy, cancellationToken);

        public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
            Id<Strategy> strategy,
            long after,
            int take,
            CancellationToken cancellationToken
        ) => inner.ReadAsync(strategy, after, take, cancellationToken);

        public ValueTask<CommandEvents?> FindCommandAsync(
            Id<Strategy> strategy,
            Id<Command> command,
            CancellationToken cancellationToken
        ) => inner.FindCommandAsync(strategy, command, cancellationToken);

        public async ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
            Instant by,
            int take,
            CancellationToken cancellationToken
        ) => [new() { Strategy = "a-ghost", DueAt = by }, .. await inner.ListDueAsync(by, take, cancellationToken)];

        public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
            Id<Strategy>? after,
            int take,
            CancellationToken cancellationToken
        ) => inner.ListAsync(after, take, cancellationToken);

        public ValueTask<bool> PutDocumentAsync(
            Id<Strategy> strategy,
            StoredDocument document,
            CancellationToken cancellationToken
        ) => inner.PutDocumentAsync(strategy, document, cancellationToken);

        public ValueTask<bool> PostponeAsync(
            Id<Strategy> strategy,
            long length,
            Instant? dueAt,
            CancellationToken cancellationToken = default
        ) => inner.PostponeAsync(strategy, length, dueAt, cancellationToken);
    }
}
