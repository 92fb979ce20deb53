using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>Deliveries that fail slowly, or cannot be recorded: those behind them get their turn.</summary>
[Trait("lane", "databases")]
public sealed class SlowFailureTests(PostgreSqlServer server)
{
    private readonly FakeTimeProvider time = new();
    private readonly List<string> tried = [];

    public static TheoryData<string> Stores => AnyStore.Kinds;

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    public async Task A_page_of_messages_that_fail_slowly_is_tried_once_in_a_look_and_those_behind_it_get_their_turn(string kind)
    {
        var store = await AnyStore.OpenAsync(kind, server, time);
        await DeliveryTests.PutAsync(store, ["f1", "f2", "f1", "f3", "f2", "f4", "good", "f4", "good"]);
        var dispatcher = Dispatcher(
            store,
            async strategy =>
            {
                await Task.Yield();
                if (strategy == "good")
                    return;
                time.Advance(TimeSpan.FromSeconds(30));
                throw new TimeoutException();
            }
        );
        (await dispatcher.RunAsync()).Should().Be(2);
        tried.Should().Equal("f1", "f2", "f3", "f4", "good", "good");
        (await dispatcher.RunAsync()).Should().Be(0);
        tried.Should().Equal("f1", "f2", "f3", "f4", "good", "good", "f1", "f2", "f3", "f4");
        await AnyStore.CloseAsync(store);
    }

    [Fact]
    public async Task A_delivery_that_gives_up_by_itself_has_failed_and_the_others_continue()
    {
        var store = new InMemoryStore(time);
        await DeliveryTests.PutAsync(store, ["own", "task", "other", "good"]);
        using var own = new CancellationTokenSource();
        using var stopping = new CancellationTokenSource();
        await own.CancelAsync();
        var dispatcher = Dispatcher(
            store,
            strategy =>
                strategy switch
                {
                    "own" => Task.FromCanceled(own.Token),
                    "task" => throw new TaskCanceledException(),
                    "other" => throw new OperationCanceledException(stopping.Token),
                    _ => Task.CompletedTask,
                }
        );
        (await dispatcher.RunAsync(stopping.Token)).Should().Be(1);
        (await store.ListAsync(OutboxState.Pending, 0, 10))
            .Select(entry => (entry.Strategy.Value, entry.Attempts))
            .Should()
            .Equal(("own", 1), ("task", 1), ("other", 1));
    }

    [Fact]
    public async Task What_failed_is_tried_again_also_where_new_messages_never_end()
    {
        var store = new InMemoryStore(time);
        await DeliveryTests.PutAsync(store, ["f", "good"]);
        using var stopping = new CancellationTokenSource();
        var dispatcher = Dispatcher(
            store,
            async strategy =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                if (strategy == "f")
                    throw new TimeoutException();
                await DeliveryTests.PutAsync(store, ["good"]);
                if (tried.Count == 100)
                    await stopping.CancelAsync();
            }
        );
        await dispatcher.Awaiting(it => it.RunAsync(stopping.Token)).Should().ThrowAsync<OperationCanceledException>();
        tried.Index().Where(at => at.Item == "f").Select(at => at.Index).Should().Equal(0, 21, 42, 63);
    }

    private OutboxDispatcher Dispatcher(IStrategyStore store, Func<string, Task> deliver) =>
        new(
            (IOutbox)store,
            new Handler(tried, deliver),
            Options.Create(new OutboxOptions { Page = 2 }),
            NullLogger<OutboxDispatcher>.Instance,
            (ILeases)store,
            time
        );

    private sealed class Handler(List<string> tried, Func<string, Task> deliver) : IOutboxHandler
    {
        public Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
        {
            tried.Add(entry.Strategy.Value);
            return deliver(entry.Strategy.Value);
        }
    }
}
