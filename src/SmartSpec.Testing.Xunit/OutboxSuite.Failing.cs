using Xunit;

namespace SmartSpec.Testing;

/// <content>Messages that cannot be delivered.</content>
public abstract partial class OutboxSuite
{
    private static readonly Duration Moment = Duration.FromTicks(10);

    /// <summary>A message that failed waits until its instant, which counts.</summary>
    [Fact]
    public async Task A_message_that_failed_waits_until_it_is_to_be_tried_again()
    {
        var position = await OneAsync();
        await Outbox.FailedAsync(position, "down", Later, Cancellation);
        await TakesAsync(Later - Moment, 10);
        var again = await TakesAsync(Later, 10, "1");
        Port.Asks((1, "down", Later, OutboxState.Pending, position), Shape(again[0]), "A message that failed tells how often, why, and when it is to be tried again.");

        await Outbox.FailedAsync(position, "down still: å", Later + Moment, Cancellation);
        await TakesAsync(Later, 10);
        again = await TakesAsync(Later + Moment, 10, "1");
        Port.Asks((2, "down still: å", Later + Moment, OutboxState.Pending, position), Shape(again[0]), "A message that failed twice tells so, with the last error.");
        await StartAgainAsync();
        Port.AsksList(again, await Outbox.TakeAsync(Later + Moment, 10, Cancellation), "What is known of a message outlives a new start.");
    }

    /// <summary>The order of a strategy's messages is kept; another strategy's go on.</summary>
    [Fact]
    public async Task A_message_waits_while_an_earlier_one_of_its_strategy_waits()
    {
        var (one, other) = (await KeptAsync("a"), await KeptAsync("b"));
        await AppendedAsync(one.NextWith("a1"));
        await AppendedAsync(other.NextWith("b1"));
        await AppendedAsync(one.NextWith("a2", "a3"));
        await AppendedAsync(other.NextWith("b2"));
        var taken = await TakesAsync(Later, 10, "a1", "b1", "a2", "a3", "b2");

        await Outbox.FailedAsync(taken[0].Position, "down", Later + Moment, Cancellation);
        await TakesAsync(Later, 10, "b1", "b2");
        await TakesAsync(Later, 1, "b1");
        await ListsAsync(OutboxState.Pending, 10, "a1", "b1", "a2", "a3", "b2");
        await TakesAsync(Later + Moment, 10, "a1", "b1", "a2", "a3", "b2");

        await Outbox.FailedAsync(taken[2].Position, "down", Later + Moment, Cancellation);
        await Outbox.DeliveredAsync(taken[0].Position, Cancellation);
        await TakesAsync(Later, 10, "b1", "b2");
        await TakesAsync(Later + Moment, 10, "b1", "a2", "a3", "b2");
    }

    /// <summary>Where the later one waits the earlier one does not.</summary>
    [Fact]
    public async Task A_message_does_not_wait_for_a_later_one()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2", "3"));
        var taken = await TakesAsync(Later, 10, "1", "2", "3");
        await Outbox.FailedAsync(taken[1].Position, "down", Later + Moment, Cancellation);
        await TakesAsync(Later, 10, "1");
    }

    /// <summary>A dead message is left, and holds nothing up.</summary>
    [Fact]
    public async Task A_dead_message_holds_nothing_up()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2"));
        var position = (await TakesAsync(Later, 10, "1", "2"))[0].Position;
        await Outbox.FailedAsync(position, "down", Later + Moment, Cancellation);
        await TakesAsync(Later, 10);
        await Outbox.FailedAsync(position, "for good", null, Cancellation);
        await TakesAsync(Later, 10, "2");
        await TakesAsync(Instant.MaxValue, 10, "2");
        await ListsAsync(OutboxState.Pending, 10, "2");
        var dead = await Outbox.ListAsync(OutboxState.Dead, 0, 10, Cancellation);
        Port.Asks(1, dead.Count, "A message that is left as dead is listed as such.");
        Port.Asks((2, "for good", OutboxState.Dead, position), (dead[0].Attempts, dead[0].Error, dead[0].State, dead[0].Position), "A dead message tells how often it failed, and why it did last.");
        Port.AsksList([], await Outbox.ListAsync(OutboxState.Dead, position, 10, Cancellation), "A page of the dead begins after a position.");
    }

    /// <summary>A dead message that is let be tried again stands in its old place, as if for the first time.</summary>
    [Fact]
    public async Task A_dead_message_can_be_retried_as_if_for_the_first_time()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2"));
        var position = (await TakesAsync(Later, 10, "1", "2"))[0].Position;
        Port.Asks(!await Outbox.RetryAsync(position, Later, Cancellation), "Only a dead message is retried; this one waits to be delivered.");
        Port.Asks(!await Outbox.RetryAsync(long.MaxValue, Later, Cancellation), "A message that is not there is not retried.");
        await Outbox.FailedAsync(position, "for good", null, Cancellation);
        Port.Asks(await Outbox.RetryAsync(position, Later + Moment, Cancellation), "A dead message can be tried again.");

        await TakesAsync(Later, 10);
        var again = await TakesAsync(Later + Moment, 10, "1", "2");
        Port.Asks((0, Later + Moment, OutboxState.Pending, position), (again[0].Attempts, again[0].DueAt, again[0].State, again[0].Position), "It is tried as if for the first time, from the instant on, in its old place.");
        await ListsAsync(OutboxState.Dead, 10);
        Port.Asks(!await Outbox.RetryAsync(position, Later, Cancellation), "It is not dead any more.");
        await Outbox.DeliveredAsync(position, Cancellation);
        await TakesAsync(Later, 10, "2");
    }

    /// <summary>Appends at once, each with messages: a strategy's come in the order of its events.</summary>
    [Fact]
    public async Task Messages_of_a_strategy_come_in_its_order_also_where_many_are_appended_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(at => Task.Run(
            async () =>
            {
                var chain = await KeptAsync($"s-{at}");
                for (var round = 0; round < 10; round++)
                    await AppendedAsync(chain.NextWith("first", "second"));
            }, Cancellation)));

        var taken = await Outbox.TakeAsync(Later, 1_000, Cancellation);
        Port.Asks(16 * 20, taken.Count, "Each message is there.");
        Port.Asks(taken.Select(entry => entry.Position).Distinct().Count() == taken.Count, "Each message has a place of its own.");
        foreach (var strategy in taken.GroupBy(entry => entry.Strategy))
        {
            Port.AsksList(
                Enumerable.Range(2, 10).SelectMany(number => new[] { ((long)number, "first"), (number, "second") }), strategy.Select(entry => (entry.Message.Number, entry.Message.Kind)),
                "The messages of a strategy come in the order of its events, and those of an append as they were put.");
        }
    }

    private static (int Attempts, string? Error, Instant DueAt, OutboxState State, long Position) Shape(OutboxEntry entry) =>
        (entry.Attempts, entry.Error, entry.DueAt, entry.State, entry.Position);

    private async Task<long> OneAsync()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1"));
        return (await TakesAsync(Later, 10, "1"))[0].Position;
    }
}
