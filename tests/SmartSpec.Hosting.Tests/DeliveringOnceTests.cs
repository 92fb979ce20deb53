using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Hosting.Tests;

/// <summary>Two hosts over one store: who delivers what, and how often.</summary>
public sealed class DeliveringOnceTests
{
    private readonly FakeTimeProvider time = new(StorySetting.FollowedUp.Start.ToDateTimeOffset());
    private readonly List<string> delivered = [];
    private readonly InMemoryStore store;

    public DeliveringOnceTests() => store = new(time);

    [Fact]
    public async Task A_host_that_lost_its_lease_delivers_nothing_more_of_its_page()
    {
        await PutAsync(8);
        var other = Dispatcher("B");
        var one = Dispatcher(
            "A",
            async number =>
            {
                if (number != 3)
                    return;
                time.Advance(TimeSpan.FromMinutes(2));
                (await other.RunAsync()).Should().Be(6, "the lease has run out, and the third has not been recorded yet");
            }
        );
        (await one.RunAsync()).Should().Be(3);
        delivered.Should().Equal("A1", "A2", "B3", "B4", "B5", "B6", "B7", "B8", "A3");
        (await store.ListAsync(OutboxState.Pending, 0, 10)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_host_whose_machine_was_paused_or_whose_stores_clock_was_set_ahead_repeats_one_delivery_at_most()
    {
        await PutAsync(8);
        var other = Dispatcher("B");
        var stoodStill = new FakeTimeProvider(time.GetUtcNow());
        var one = Dispatcher(
            "A",
            async number =>
            {
                if (number != 3)
                    return;
                time.Advance(TimeSpan.FromHours(1));
                (await other.RunAsync()).Should().Be(6, "to the store, the lease has run out");
            },
            stoodStill
        );
        (await one.RunAsync()).Should().Be(3);
        delivered.Should().Equal("A1", "A2", "B3", "B4", "B5", "B6", "B7", "B8", "A3");
    }

    [Fact]
    public async Task A_host_whose_lease_the_store_has_lost_repeats_one_delivery_at_most()
    {
        await PutAsync(8);
        var other = Dispatcher("B");
        var losing = new LosingLeases(store);
        var one = Dispatcher(
            "A",
            async number =>
            {
                if (number != 3)
                    return;
                await losing.LoseAsync();
                (await other.RunAsync()).Should().Be(6, "the store knows of no lease");
            },
            leases: losing
        );
        (await one.RunAsync()).Should().Be(3);
        delivered.Should().Equal("A1", "A2", "B3", "B4", "B5", "B6", "B7", "B8", "A3");
    }

    [Fact]
    public async Task A_host_whose_lease_was_lost_between_the_page_and_the_first_delivery_delivers_nothing()
    {
        await PutAsync(2);
        var losing = new LosingLeases(store) { LosesAtOnce = true };
        (await Dispatcher("A", leases: losing).RunAsync()).Should().Be(0);
        delivered.Should().BeEmpty();
    }

    [Fact]
    public async Task A_host_that_lost_its_lease_takes_a_new_one_and_a_new_page_where_no_other_has_it()
    {
        await PutAsync(4);
        var one = Dispatcher(
            "A",
            async number =>
            {
                if (number == 2)
                    time.Advance(TimeSpan.FromMinutes(2));
                if (number == 3)
                    (await Dispatcher("B").RunAsync()).Should().BeNull("the first has a new lease");
            }
        );
        (await one.RunAsync()).Should().Be(4);
        delivered.Should().Equal("A1", "A2", "A3", "A4");
    }

    [Fact]
    public async Task With_a_slow_receiver_and_the_options_as_they_are_each_of_a_hundred_messages_is_delivered_once()
    {
        await PutAsync(100);
        var other = Dispatcher("B");
        var one = Dispatcher(
            "A",
            async _ =>
            {
                time.Advance(TimeSpan.FromSeconds(0.7));
                (await other.RunAsync()).Should().BeNull();
            }
        );
        (await one.RunAsync()).Should().Be(100);
        delivered.Should().Equal(Enumerable.Range(1, 100).Select(number => $"A{number}"));
        (await other.RunAsync()).Should().Be(0);
    }

    [Fact]
    public async Task One_delivery_that_takes_an_hour_is_not_done_by_another_host_meanwhile()
    {
        await PutAsync(2);
        var other = Dispatcher("B");
        var one = Dispatcher(
            "A",
            async _ =>
            {
                for (var second = 0; second < 3_600; second += 10)
                {
                    time.Advance(TimeSpan.FromSeconds(10));
                    (await other.RunAsync()).Should().BeNull();
                }
            }
        );
        (await one.RunAsync()).Should().Be(2);
        delivered.Should().Equal("A1", "A2");
    }

    [Fact]
    public async Task What_was_delivered_as_the_host_stopped_is_recorded()
    {
        await PutAsync(2);
        using var stopping = new CancellationTokenSource();
        var one = Dispatcher("A", async _ => await stopping.CancelAsync());
        await FluentActions.Awaiting(() => one.RunAsync(stopping.Token)).Should().ThrowAsync<OperationCanceledException>();
        (await Dispatcher("B").RunAsync()).Should().Be(1, "the lease was released");
        delivered.Should().Equal("A1", "B2");
    }

    [Fact]
    public async Task What_failed_as_the_host_stopped_is_counted_and_what_gave_up_is_not()
    {
        await PutAsync(1);
        using (var stopping = new CancellationTokenSource())
        {
            var failing = Dispatcher(
                "A",
                async _ =>
                {
                    await stopping.CancelAsync();
                    throw new IOException();
                }
            );
            await failing.Awaiting(it => it.RunAsync(stopping.Token)).Should().ThrowAsync<OperationCanceledException>();
        }

        (await OneAsync()).Attempts.Should().Be(1);
        time.Advance(TimeSpan.FromMinutes(1));
        using var again = new CancellationTokenSource();
        var givingUp = Dispatcher(
            "A",
            async _ =>
            {
                await again.CancelAsync();
                again.Token.ThrowIfCancellationRequested();
            }
        );
        await givingUp.Awaiting(it => it.RunAsync(again.Token)).Should().ThrowAsync<OperationCanceledException>();
        (await OneAsync()).Attempts.Should().Be(1);
    }

    [Fact]
    public async Task A_host_whose_wall_clock_is_years_wrong_delivers_in_order_and_without_delay()
    {
        var wrong = new FakeTimeProvider(time.GetUtcNow().AddYears(9));
        await PutAsync(3);
        var refuses = true;
        var one = new OutboxDispatcher(
            store,
            new Handler("A", delivered, number => refuses && number == 1 ? throw new IOException() : Task.CompletedTask),
            Options.Create(new OutboxOptions()),
            NullLogger<OutboxDispatcher>.Instance,
            store,
            wrong
        );
        (await one.RunAsync()).Should().Be(0);
        refuses = false;
        time.Advance(TimeSpan.FromSeconds(5));
        (await Dispatcher("B").RunAsync()).Should().Be(3, "the wait is counted by the store's clock");
        delivered.Should().Equal("B1", "B2", "B3");
    }

    private async Task<OutboxEntry> OneAsync() => (await store.ListAsync(OutboxState.Pending, 0, 10)).Single();

    private async Task PutAsync(int messages)
    {
        var story = Stories.StrategyAt(StrategyStep.Preparing);
        await store.AppendAsync(
            new()
            {
                Strategy = story.Strategy.Id,
                ExpectedLength = 0,
                Command = "reported",
                Events = [.. story.History.Events],
                DueAt = null,
                Document = null,
                Messages =
                [
                    .. Enumerable
                        .Range(1, messages)
                        .Select(number => new OutboxMessage
                        {
                            Number = number,
                            Kind = "reported",
                            Body = default,
                        }),
                ],
            }
        );
    }

    private OutboxDispatcher Dispatcher(
        string host,
        Func<long, Task>? act = null,
        TimeProvider? hostTime = null,
        ILeases? leases = null
    ) =>
        new(
            store,
            new Handler(host, delivered, act ?? (_ => Task.CompletedTask)),
            Options.Create(new OutboxOptions()),
            NullLogger<OutboxDispatcher>.Instance,
            leases ?? store,
            hostTime ?? time
        );

    /// <summary>Leases of a database that loses one, as where it fails over to a replica that lacks the row.</summary>
    private sealed class LosingLeases(ILeases inner) : ILeases
    {
        private (string Name, string Holder) last;

        public bool LosesAtOnce { get; init; }

        public ValueTask LoseAsync() => inner.ReleaseAsync(last.Name, last.Holder);

        public async ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            last = (name, holder);
            var isTaken = await inner.TryTakeAsync(name, holder, length, cancellationToken);
            if (LosesAtOnce)
                await LoseAsync();
            return isTaken;
        }

        public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken) =>
            inner.RenewAsync(name, holder, length, cancellationToken);

        public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken) =>
            inner.IsHeldAsync(name, holder, cancellationToken);

        public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken) =>
            inner.ReleaseAsync(name, holder, cancellationToken);
    }

    private sealed class Handler(string host, List<string> delivered, Func<long, Task> act) : IOutboxHandler
    {
        public async Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
        {
            await act(entry.Message.Number);
            delivered.Add($"{host}{entry.Message.Number}");
        }
    }
}
