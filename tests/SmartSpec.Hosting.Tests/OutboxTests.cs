using SmartSpec.Hosting;

namespace SmartSpec.Hosting.Tests;

public sealed class OutboxTests
{
    private static readonly Story Preparing = Stories.StrategyAt(StrategyStep.Preparing);

    [Fact]
    public async Task Messages_are_delivered_in_order_after_they_are_stored()
    {
        await using var host = Delivering(out var deliveries, messages: true);
        await host.Service.FoundAsync("s", StorySetting.Default.Charter, People.ProcessLead);
        await host.Service.ExecuteAsync("s", new StrategyCommand.StateVision(Text.Swedish("En vision")), People.ProcessLead);
        await host.Service.ExecuteAsync("s", new StrategyCommand.StateVision(Text.Swedish("")), People.ProcessLead);
        (await host.Get<OutboxDispatcher>().RunAsync()).Should().Be(2);
        deliveries.Kinds.Should().Equal("strategy.founded.v1", "strategy.vision-stated.v1");
        (await host.Get<OutboxDispatcher>().RunAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_message_that_fails_waits_twice_as_long_each_time_and_those_after_it_of_its_strategy_wait_too()
    {
        await using var host = Delivering(out var deliveries);
        await host.With(
            Preparing,
            new OutboxMessage
            {
                Number = 1,
                Kind = "first",
                Body = default,
            },
            new OutboxMessage
            {
                Number = 2,
                Kind = "second",
                Body = default,
            }
        );
        deliveries.Fails = kind => kind == "first";
        foreach (var wait in (int[])[5, 10, 20, 40])
        {
            (await host.Get<OutboxDispatcher>().RunAsync()).Should().Be(0);
            host.Time.Advance(TimeSpan.FromSeconds(wait - 1));
            (await host.Get<OutboxDispatcher>().RunAsync()).Should().Be(0);
            deliveries.Tried.Should().Be(1, "it waits");
            deliveries.Tried = 0;
            host.Time.Advance(TimeSpan.FromSeconds(1));
        }

        deliveries.Fails = _ => false;
        (await host.Get<OutboxDispatcher>().RunAsync()).Should().Be(2);
        deliveries.Kinds.Should().Equal("first", "second");
    }

    [Fact]
    public async Task A_message_that_fails_too_often_is_dead_holds_nothing_up_and_can_be_tried_again()
    {
        await using var host = Delivering(
            out var deliveries,
            options => (options.Attempts, options.FirstPause) = (3, TimeSpan.FromSeconds(1))
        );
        await host.With(
            Preparing,
            new OutboxMessage
            {
                Number = 1,
                Kind = "first",
                Body = default,
            },
            new OutboxMessage
            {
                Number = 2,
                Kind = "second",
                Body = default,
            }
        );
        deliveries.Fails = kind => kind == "first";
        var delivered = new List<int?>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            delivered.Add(await host.Get<OutboxDispatcher>().RunAsync());
            host.Time.Advance(TimeSpan.FromMinutes(1));
        }

        delivered.Should().Equal([0, 0, 1], "a message that is left as dead was not delivered");
        deliveries.Kinds.Should().Equal("second");
        var dead = (await host.Store.ListAsync(OutboxState.Dead, 0, 10)).Single();
        (dead.Message.Kind, dead.Attempts, dead.Error!.Value.Text).Should().Be(("first", 3, nameof(InvalidOperationException)));
        host.Log.All.Should().NotContain(line => line.Contains("personal"));
        deliveries.Fails = _ => false;
        (await host.Store.RetryAsync(dead.Position)).Should().BeTrue();
        (await host.Get<OutboxDispatcher>().RunAsync()).Should().Be(1);
        deliveries.Kinds.Should().Equal("second", "first");
    }

    [Fact]
    public async Task While_another_host_delivers_this_one_does_not()
    {
        await using var host = Delivering(out _);
        await host.With(
            Preparing,
            new OutboxMessage
            {
                Number = 1,
                Kind = "first",
                Body = default,
            }
        );
        await host.Store.TryTakeAsync("smartspec.outbox", "another", Duration.FromMinutes(1));
        (await host.Get<OutboxDispatcher>().RunAsync()).Should().BeNull();
        host.Time.Advance(TimeSpan.FromMinutes(1));
        (await host.Get<OutboxDispatcher>().RunAsync()).Should().Be(1);
    }

    private static Host Delivering(out Deliveries deliveries, Action<OutboxOptions>? configure = null, bool messages = false)
    {
        var host = new Host(
            configure: builder => builder.AddOutbox<Deliveries>(configure),
            options: options => options.Messages = messages ? recorded => [OutboxMessage.Of(recorded)] : null
        );
        deliveries = (Deliveries)host.Get<IOutboxHandler>();
        return host;
    }

    /// <summary>A receiver of messages.</summary>
    public sealed class Deliveries : IOutboxHandler
    {
        private readonly List<string> kinds = [];

        public IReadOnlyList<string> Kinds => kinds;

        public int Tried { get; set; }

        public Func<string, bool> Fails { get; set; } = _ => false;

        public Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
        {
            Tried++;
            if (Fails(entry.Message.Kind))
                throw new InvalidOperationException("Something personal");
            kinds.Add(entry.Message.Kind);
            return Task.CompletedTask;
        }
    }
}
