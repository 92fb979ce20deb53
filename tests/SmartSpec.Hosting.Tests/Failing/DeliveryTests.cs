using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>Deliveries that fail in every way: each is counted, and the others continue.</summary>
[Trait("lane", "databases")]
public sealed class DeliveryTests(PostgreSqlServer server)
{
    public static TheoryData<string> Stores => AnyStore.Kinds;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Whatever_the_text_of_an_exception_its_failure_is_counted_and_the_others_continue(string kind)
    {
        var store = await AnyStore.OpenAsync(kind, server);
        var failing = Hostile
            .Exceptions.Keys.SelectMany(broken => Hostile.Texts.Keys.Select(text => $"{broken}.{text}"))
            .ToList();
        await PutAsync(store, ["a-good", .. failing, "z-good"]);
        var (delivered, current) = (new List<string>(), "");
        foreach (
            var log in new ILogger<OutboxDispatcher>[]
            {
                NullLogger<OutboxDispatcher>.Instance,
                new ThrowingLogger<OutboxDispatcher>(false),
                new ThrowingLogger<OutboxDispatcher>(true),
            }
        )
        {
            var dispatcher = Dispatcher(
                store,
                log,
                broken => Hostile.Texts[current.Split('.')[1]](broken),
                entry =>
                {
                    current = entry.Strategy.Value;
                    if (Hostile.Exceptions.TryGetValue(current.Split('.')[0], out var broken))
                        throw broken();
                    delivered.Add(current);
                }
            );
            await Hostile.WithinAsync(() => dispatcher.RunAsync());
            foreach (var entry in await ((IOutbox)store).ListAsync(OutboxState.Dead, 0, 1_000))
                await ((IOutbox)store).RetryAsync(entry.Position);
        }

        delivered.Should().Equal("a-good", "z-good");
        var waiting = await ((IOutbox)store).ListAsync(OutboxState.Pending, 0, 1_000);
        waiting.Select(entry => entry.Strategy.Value).Should().Equal(failing);
        waiting.Should().OnlyContain(entry => entry.Error != null);
        foreach (var entry in waiting)
            Hostile.ShouldBeClean(entry.Error!.Value.Text);
        await AnyStore.CloseAsync(store);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_text_of_an_exception_is_recorded_where_it_can_be_and_its_type_where_not(string kind)
    {
        var store = await AnyStore.OpenAsync(kind, server);
        await PutAsync(store, ["a", "b", "c"]);
        await Hostile.WithinAsync(() =>
            Dispatcher(
                    store,
                    NullLogger<OutboxDispatcher>.Instance,
                    broken => broken.Message,
                    entry =>
                        throw (
                            entry.Strategy.Value switch
                            {
                                "a" => new IOException("Mottagaren sade nej😀"),
                                "b" => Hostile.Exceptions["message-throws"](),
                                _ => Hostile.Exceptions["without-message"](),
                            }
                        )
                )
                .RunAsync()
        );
        (await ((IOutbox)store).ListAsync(OutboxState.Pending, 0, 10))
            .Select(entry => (entry.Error!.Value.Text, entry.Attempts))
            .Should()
            .Equal(("Mottagaren sade nej😀", 1), ("MessageException", 1), ("MessageException", 1));
        await AnyStore.CloseAsync(store);
    }

    [Fact]
    public async Task A_failure_that_the_store_refuses_is_recorded_by_its_type()
    {
        var store = new BetweenStore(new InMemoryStore())
        {
            Failing = (_, error) => Throw<ArgumentException>(error.Text.Contains('å', StringComparison.Ordinal)),
        };
        await PutAsync(store, ["a"]);
        await Dispatcher(store, NullLogger<OutboxDispatcher>.Instance, _ => "å", _ => throw new IOException()).RunAsync();
        var entry = (await store.ListAsync(OutboxState.Pending, 0, 10)).Single();
        (entry.Attempts, entry.Error!.Value.Text).Should().Be((1, "IOException"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_failure_whose_recording_is_not_answered_is_counted_once(string kind)
    {
        var inner = await AnyStore.OpenAsync(kind, server);
        await PutAsync(inner, ["a"]);
        var breaks = 1;
        var store = new BetweenStore(inner) { Failed = _ => Throw<IOException>(breaks-- > 0) };
        await Dispatcher(store, NullLogger<OutboxDispatcher>.Instance, null, _ => throw new IOException()).RunAsync();
        (await store.ListAsync(OutboxState.Pending, 0, 10)).Single().Attempts.Should().Be(1);
        await AnyStore.CloseAsync(inner);
    }

    [Fact]
    public async Task A_failure_that_cannot_be_recorded_lets_its_strategy_wait_for_the_next_look_and_the_others_continue()
    {
        var lines = new Host.Lines();
        var store = new BetweenStore(new InMemoryStore()) { Failing = (_, _) => throw Hostile.Exceptions["all-throws"]() };
        await PutAsync(store, ["a", "a", "a", "a", "a", "b", "b", "c"]);
        var tried = new List<string>();
        var dispatcher = Dispatcher(
            store,
            new Logger<OutboxDispatcher>(new LoggerFactory([lines])),
            null,
            entry =>
            {
                tried.Add(entry.Strategy.Value);
                Throw<IOException>(entry.Strategy == "a");
            },
            page: 2
        );
        (await Hostile.WithinAsync(() => dispatcher.RunAsync())).Should().Be(3);
        tried.Should().Equal("a", "b", "b", "c");
        lines
            .All.Should()
            .ContainSingle(line => line.StartsWith("Error", StringComparison.Ordinal))
            .Which.Should()
            .Contain("could not be recorded");
        (await dispatcher.RunAsync()).Should().Be(0);
        tried.Should().Equal("a", "b", "b", "c", "a");
    }

    [Fact]
    public async Task A_delivery_that_cannot_be_recorded_is_not_done_again_by_this_host_and_the_others_continue()
    {
        var refuses = true;
        var store = new BetweenStore(new InMemoryStore());
        await PutAsync(store, ["a", "b", "a"]);
        var first = (await store.TakeAsync(1)).Single().Position;
        store.Delivering = position => Throw<IOException>(refuses && position == first);
        var delivered = new List<string>();
        var dispatcher = Dispatcher(
            store,
            NullLogger<OutboxDispatcher>.Instance,
            null,
            entry => delivered.Add($"{entry.Strategy}{entry.Message.Number}")
        );
        (await dispatcher.RunAsync()).Should().Be(1);
        (await dispatcher.RunAsync()).Should().Be(0);
        delivered.Should().Equal(["a1", "b1"], "the second of a waits until the first is recorded");
        refuses = false;
        (await dispatcher.RunAsync()).Should().Be(2);
        delivered.Should().Equal("a1", "b1", "a2");
        (await store.ListAsync(OutboxState.Pending, 0, 10)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_handler_that_gives_no_task_is_one_that_fails()
    {
        var store = new InMemoryStore();
        await PutAsync(store, ["a"]);
        await new OutboxDispatcher(
            store,
            new GivesNoTask(),
            Options.Create(new OutboxOptions()),
            NullLogger<OutboxDispatcher>.Instance,
            store
        ).RunAsync();
        (await store.ListAsync(OutboxState.Pending, 0, 10)).Single().Attempts.Should().Be(1);
    }

    /// <summary>One message for each name, of the strategy of that name.</summary>
    internal static async Task PutAsync(IStrategyStore store, IEnumerable<string> strategies)
    {
        var recorded = Stories.StrategyAt(StrategyStep.Preparing).History.Events[0];
        foreach (var strategy in strategies)
        {
            var length = (await store.ReadAsync(strategy)).Count;
            (
                await store.AppendAsync(
                    new()
                    {
                        Strategy = strategy,
                        ExpectedLength = length,
                        Command = $"c{length}",
                        Events = [recorded],
                        DueAt = null,
                        Document = null,
                        Messages =
                        [
                            new OutboxMessage
                            {
                                Number = length + 1,
                                Kind = "reported",
                                Body = default,
                            },
                        ],
                    }
                )
            ).Should().BeOfType<AppendResult.Appended>();
        }
    }

    private static void Throw<T>(bool when)
        where T : Exception, new()
    {
        if (when)
            throw new T();
    }

    private static OutboxDispatcher Dispatcher(
        IStrategyStore store,
        ILogger<OutboxDispatcher> log,
        Func<Exception, string>? error,
        Action<OutboxEntry> deliver,
        int page = 100
    )
    {
        var options = new OutboxOptions { Page = page };
        options.Error = error ?? options.Error;
        return new((IOutbox)store, new Handler(deliver), Options.Create(options), log, (ILeases)store);
    }

    private sealed class Handler(Action<OutboxEntry> deliver) : IOutboxHandler
    {
        public Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
        {
            deliver(entry);
            return Task.CompletedTask;
        }
    }

    private sealed class GivesNoTask : IOutboxHandler
    {
        public Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken) => null!;
    }
}
