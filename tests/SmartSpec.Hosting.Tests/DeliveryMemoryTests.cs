using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SmartSpec.Hosting.Tests.Failing;

namespace SmartSpec.Hosting.Tests;

/// <summary>Deliveries that the store has not recorded, in a host's memory.</summary>
public sealed class DeliveryMemoryTests
{
    private readonly BetweenStore store = new(new InMemoryStore());
    private readonly List<string> delivered = [];

    [Fact]
    public async Task However_many_deliveries_cannot_be_recorded_none_is_repeated()
    {
        var strategies = Enumerable.Range(0, 1_500).Select(at => $"s{at:D4}").ToList();
        await DeliveryTests.PutAsync(store, [.. strategies, .. strategies]);
        var isFull = true;
        store.Delivering = _ => _ = isFull ? throw new IOException("The disk is full.") : 0;
        var dispatcher = Dispatcher();
        for (var look = 0; look < 3; look++)
            (await dispatcher.RunAsync()).Should().Be(0);
        delivered.Should().Equal(strategies);
        isFull = false;
        (await dispatcher.RunAsync()).Should().Be(3_000);
        delivered.Should().Equal([.. strategies, .. strategies]);
    }

    [Fact]
    public async Task Another_message_in_the_same_place_of_a_database_that_was_restored_is_delivered()
    {
        store.Delivering = _ => throw new IOException();
        var dispatcher = Dispatcher();
        await PutAsync(store, "before");
        (await dispatcher.RunAsync()).Should().Be(0);
        var restored = new InMemoryStore();
        await PutAsync(restored, "after!");
        store.Inner = restored;
        store.Delivering = _ => { };
        (await dispatcher.RunAsync()).Should().Be(1);
        delivered.Should().HaveCount(2);
    }

    [Fact]
    public void Every_message_is_remembered_until_it_or_a_later_one_of_its_strategy_is_recorded()
    {
        var memory = new DeliveryMemory();
        var entries = Enumerable.Range(1, 20_000).Select(at => Entry(at, $"s{at % 5_000}")).ToList();
        entries.ForEach(memory.Add);
        entries.Should().OnlyContain(entry => memory.Has(entry));

        // The second of the four messages of each strategy.
        foreach (var entry in entries.Skip(5_000).Take(5_000))
            memory.Recorded(entry);
        entries.Take(10_000).Should().NotContain(entry => memory.Has(entry));
        entries.Skip(10_000).Should().OnlyContain(entry => memory.Has(entry));
        memory.Recorded(Entry(30_000, "s1"));
        entries.Count(memory.Has).Should().Be(9_998);
    }

    [Fact]
    public void A_message_is_another_one_where_anything_of_it_differs()
    {
        var memory = new DeliveryMemory();
        memory.Add(Entry(1, "a"));
        var message = Entry(1, "a").Message;
        foreach (
            var other in new[]
            {
                Entry(2, "a"),
                Entry(1, "b"),
                Entry(1, "a") with
                {
                    Message = message with { Number = 2 },
                },
                Entry(1, "a") with
                {
                    Message = message with { Kind = "other" },
                },
                Entry(1, "a") with
                {
                    Message = message with { Body = new byte[1] },
                },
            }
        )
            memory.Has(other).Should().BeFalse();
        memory.Has(Entry(1, "a") with { Attempts = 3, Error = OutboxError.Of("down") }).Should().BeTrue();
    }

    private static OutboxEntry Entry(long position, string strategy) =>
        new()
        {
            Position = position,
            Strategy = strategy,
            Message = new()
            {
                Number = 1,
                Kind = "reported",
                Body = default,
            },
            State = OutboxState.Pending,
            Attempts = 0,
            DueAt = default,
            Error = null,
        };

    private static async Task PutAsync(IStrategyStore store, string body) =>
        await store.AppendAsync(
            new()
            {
                Strategy = "a",
                ExpectedLength = 0,
                Command = "c",
                Events = [Stories.StrategyAt(StrategyStep.Preparing).History.Events[0]],
                DueAt = null,
                Document = null,
                Messages =
                [
                    new OutboxMessage
                    {
                        Number = 1,
                        Kind = "reported",
                        Body = System.Text.Encoding.UTF8.GetBytes(body),
                    },
                ],
            }
        );

    private OutboxDispatcher Dispatcher() =>
        new(store, new Handler(delivered), Options.Create(new OutboxOptions()), NullLogger<OutboxDispatcher>.Instance, store);

    private sealed class Handler(List<string> delivered) : IOutboxHandler
    {
        public Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
        {
            delivered.Add(entry.Strategy.Value);
            return Task.CompletedTask;
        }
    }
}
