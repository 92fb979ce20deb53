using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>Messages that cannot be delivered.</content>
public abstract partial class OutboxSuite
{
    private static readonly OutboxError Down = OutboxError.Of("down");

    /// <summary>A message that failed waits for its time.</summary>
    [Fact]
    public async Task A_message_that_failed_waits_until_it_is_to_be_tried_again()
    {
        var first = await OneAsync();
        await FailsAsync(first.Position, Down, Hour);
        await TakesAsync(10);
        await AdvanceAsync(Store, Hour - Minute);
        await TakesAsync(10);
        await AdvanceAsync(Store, Minute + Minute);
        var again = (await TakesAsync(10, "1"))[0];
        Port.Requires(
            (1, Down, OutboxState.Pending, first.Position),
            Shape(again),
            "A message that failed has the number of attempts, the error and the time of the next attempt."
        );

        await FailsAsync(first.Position, OutboxError.Of("down still: å"), 3 * Hour);
        await AdvanceAsync(Store, 2 * Hour);
        await TakesAsync(10);
        await AdvanceAsync(Store, 2 * Hour);
        again = (await TakesAsync(10, "1"))[0];
        Port.Requires(
            (2, OutboxError.Of("down still: å"), OutboxState.Pending, first.Position),
            Shape(again),
            "A message that failed twice has two attempts and the last error."
        );
        await StartAgainAsync();
        Port.RequiresList(
            [again],
            await Outbox.TakeAsync(10, cancellationToken: Cancellation),
            "What is known of a message outlives a new start."
        );
    }

    /// <summary>How long a message waits is counted from the store's now.</summary>
    [Fact]
    public async Task A_message_that_failed_is_due_so_long_after_by_the_stores_clock()
    {
        var first = await OneAsync();
        await FailsAsync(first.Position, Down, 5 * Hour);
        var failed = (await Outbox.ListAsync(OutboxState.Pending, 0, 1, Cancellation))[0];
        AsksAfter(first.DueAt, 5 * Hour, failed.DueAt, "A message that failed is due so long after, by the store's clock.");
    }

    /// <summary>The order of a strategy's messages is preserved; another strategy's continue.</summary>
    [Fact]
    public async Task A_message_waits_while_an_earlier_one_of_its_strategy_waits()
    {
        var (one, other) = (await KeptAsync("a"), await KeptAsync("b"));
        await AppendedAsync(one.NextWith("a1"));
        await AppendedAsync(other.NextWith("b1"));
        await AppendedAsync(one.NextWith("a2", "a3"));
        await AppendedAsync(other.NextWith("b2"));
        var taken = await TakesAsync(10, "a1", "b1", "a2", "a3", "b2");

        await FailsAsync(taken[0].Position, Down, Hour);
        await TakesAsync(10, "b1", "b2");
        await TakesAsync(1, "b1");
        await ListsAsync(OutboxState.Pending, 10, "a1", "b1", "a2", "a3", "b2");
        await AdvanceAsync(Store, Hour + Minute);
        await TakesAsync(10, "a1", "b1", "a2", "a3", "b2");

        await FailsAsync(taken[2].Position, Down, Hour);
        await Outbox.DeliveredAsync(taken[0].Position, Cancellation);
        await TakesAsync(10, "b1", "b2");
        await AdvanceAsync(Store, Hour + Minute);
        await TakesAsync(10, "b1", "a2", "a3", "b2");
    }

    /// <summary>
    /// Who passes over messages gets those behind them, but none of a strategy that has a pending one among those passed over,
    /// whether that is due or waits.
    /// </summary>
    [Fact]
    public async Task Messages_that_are_passed_over_keep_those_of_their_strategies_and_no_others()
    {
        var (one, other, third) = (await KeptAsync("a"), await KeptAsync("b"), await KeptAsync("c"));
        await AppendedAsync(one.NextWith("a1"));
        await AppendedAsync(other.NextWith("b1"));
        await AppendedAsync(third.NextWith("c1"));
        await AppendedAsync(one.NextWith("a2"));
        await AppendedAsync(other.NextWith("b2"));
        await AppendedAsync(third.NextWith("c2"));
        var taken = await TakesAsync(10, "a1", "b1", "c1", "a2", "b2", "c2");
        await TakesAfterAsync(taken[0].Position, 10, "b1", "c1", "b2", "c2");
        await TakesAfterAsync(taken[1].Position, 1, "c1");
        await TakesAfterAsync(taken[1].Position, 10, "c1", "c2");
        await TakesAfterAsync(taken[5].Position, 10);

        await FailsAsync(taken[1].Position, Down, Hour);
        await TakesAfterAsync(taken[1].Position, 10, "c1", "c2");
        await FailsAsync(taken[0].Position, Down, null);
        await TakesAfterAsync(taken[1].Position, 10, "c1", "a2", "c2");
        await Outbox.DeliveredAsync(taken[1].Position, Cancellation);
        await TakesAfterAsync(taken[1].Position, 10, "c1", "a2", "b2", "c2");
    }

    /// <summary>Where the later one waits the earlier one does not.</summary>
    [Fact]
    public async Task A_message_does_not_wait_for_a_later_one()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2", "3"));
        var taken = await TakesAsync(10, "1", "2", "3");
        await FailsAsync(taken[1].Position, Down, Hour);
        await TakesAsync(10, "1");
    }

    /// <summary>A message that is to be tried again at once is.</summary>
    [Fact]
    public async Task A_wait_of_less_than_nothing_is_none_and_of_more_than_a_day_is_a_day()
    {
        var position = (await OneAsync()).Position;
        foreach (var none in new[] { Duration.Zero, -Hour, Duration.MinValue })
        {
            await FailsAsync(position, Down, none);
            await TakesAsync(10, "1");
        }

        foreach (var longer in new[] { Duration.FromDays(1), Duration.FromDays(400), Duration.MaxValue })
        {
            await FailsAsync(position, Down, longer);
            await TakesAsync(10);
            await AdvanceAsync(Store, Duration.FromDays(1) - Minute);
            await TakesAsync(10);
            await AdvanceAsync(Store, Minute + Minute);
            await TakesAsync(10, "1");
        }
    }

    /// <summary>
    /// A message that failed while the clock was years ahead is due once the clock is right, and holds up none after it.
    /// </summary>
    [Fact]
    public async Task A_clock_that_was_years_ahead_delays_no_message()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2"));
        await FailsAsync((await TakesAsync(10, "1", "2"))[0].Position, Down, Hour);
        await TakesAsync(10);
        await AdvanceAsync(Store, Duration.FromDays(-3650));
        await AppendedAsync(chain.NextWith("3"));
        await TakesAsync(10, "1", "2", "3");
    }

    /// <summary>A message that waits is not due because the clock is set back by less than a day, whatever its wait.</summary>
    [Fact]
    public async Task A_clock_that_is_set_back_by_less_than_a_day_makes_no_message_due()
    {
        foreach (var wait in new[] { Minute, Hour, Duration.FromDays(1) })
        {
            var chain = await KeptAsync(string.Create(CultureInfo.InvariantCulture, $"s-{wait.TotalMinutes}"));
            await AppendedAsync(chain.NextWith("1"));
            await FailsAsync((await TakesAsync(10, "1"))[0].Position, Down, wait);
        }

        for (var hours = 0; hours < 22; hours += 11)
        {
            await AdvanceAsync(Store, -11 * Hour);
            await TakesAsync(10);
        }
    }

    /// <summary>
    /// A failure is counted, whatever the text of its error, and the error is the same when it is read, but for what an encoding
    /// of the database lacks.
    /// </summary>
    [Fact]
    public async Task A_failure_is_counted_whatever_its_error_says()
    {
        var position = (await OneAsync()).Position;
        var attempts = 0;
        foreach (var error in Errors())
        {
            await FailsAsync(position, error, Duration.Zero);
            var failed = (await TakesAsync(10, "1"))[0];
            Port.Requires(++attempts, failed.Attempts, "Each failure is counted, whatever the text of its error.");
            Port.Requires(
                failed.Error == error || failed.Error == error.ToAscii(),
                $"The error is stored as it was, but for what the encoding lacks: {error}"
            );
        }
    }

    /// <summary>A dead message is left, and holds nothing up.</summary>
    [Fact]
    public async Task A_dead_message_holds_nothing_up()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2"));
        var position = (await TakesAsync(10, "1", "2"))[0].Position;
        await FailsAsync(position, Down, Hour);
        await TakesAsync(10);
        await FailsAsync(position, OutboxError.Of("for good"), null);
        await TakesAsync(10, "2");
        await AdvanceAsync(Store, Duration.FromDays(400));
        await TakesAsync(10, "2");
        await ListsAsync(OutboxState.Pending, 10, "2");
        var dead = await Outbox.ListAsync(OutboxState.Dead, 0, 10, Cancellation);
        Port.Requires(1, dead.Count, "A message that is left as dead is listed as such.");
        Port.Requires(
            (2, OutboxError.Of("for good"), OutboxState.Dead, position),
            Shape(dead[0]),
            "A dead message has the number of attempts and the last error."
        );
        Port.RequiresList(
            [],
            await Outbox.ListAsync(OutboxState.Dead, position, 10, Cancellation),
            "A page of the dead begins after a position."
        );
    }

    /// <summary>A failure that is reported late, such as by a host that was paused, does not bring a dead message back.</summary>
    [Fact]
    public async Task A_late_failure_leaves_a_dead_message_dead()
    {
        var position = (await OneAsync()).Position;
        await FailsAsync(position, OutboxError.Of("for good"), null);
        for (var attempts = 0; attempts < 3; attempts++)
        {
            await Outbox.FailedAsync(position, attempts, OutboxError.Of("late"), Duration.Zero, Cancellation);
            await Outbox.FailedAsync(position, attempts, OutboxError.Of("late"), null, Cancellation);
        }

        await TakesAsync(10);
        var dead = (await Outbox.ListAsync(OutboxState.Dead, 0, 10, Cancellation))[0];
        Port.Requires(
            (1, OutboxError.Of("for good"), OutboxState.Dead, position),
            Shape(dead),
            "A dead message stays as it is until it is retried."
        );
    }

    /// <summary>
    /// A failure is counted where as many had failed before as its attempt began with: once, also where it is recorded again
    /// since the first answer was lost, or late by a host that was paused.
    /// </summary>
    [Fact]
    public async Task A_failure_that_is_recorded_again_is_counted_once()
    {
        var position = (await OneAsync()).Position;
        await Outbox.FailedAsync(position, 0, Down, Hour, Cancellation);
        var failed = (await Outbox.ListAsync(OutboxState.Pending, 0, 10, Cancellation))[0];
        Port.Requires(1, failed.Attempts, "An attempt that failed is counted.");
        foreach (var wait in new Duration?[] { Hour, Duration.Zero, null })
        {
            await Outbox.FailedAsync(position, 0, OutboxError.Of("again"), wait, Cancellation);
            await Outbox.FailedAsync(position, 2, OutboxError.Of("never"), wait, Cancellation);
            Port.RequiresList(
                [failed],
                await Outbox.ListAsync(OutboxState.Pending, 0, 10, Cancellation),
                "A failure that is recorded again changes nothing: neither the attempts, nor the error, nor when it is due."
            );
        }

        await AdvanceAsync(Store, Hour + Minute);
        await Outbox.FailedAsync(position, 1, Down, Duration.Zero, Cancellation);
        Port.Requires(2, (await TakesAsync(10, "1"))[0].Attempts, "The next attempt is counted.");
        await Outbox.FailedAsync(position, 1, Down, null, Cancellation);
        await TakesAsync(10, "1");
    }

    /// <summary>A dead message that is retried is in its old place, as if for the first time.</summary>
    [Fact]
    public async Task A_dead_message_can_be_retried_as_if_for_the_first_time()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2"));
        var first = (await TakesAsync(10, "1", "2"))[0];
        var position = first.Position;
        Port.Requires(
            !await Outbox.RetryAsync(position, Cancellation),
            "Only a dead message is retried; this one waits to be delivered."
        );
        Port.Requires(!await Outbox.RetryAsync(long.MaxValue, Cancellation), "A message that is not there is not retried.");
        await FailsAsync(position, OutboxError.Of("for good"), null);
        await AdvanceAsync(Store, Hour);
        Port.Requires(await Outbox.RetryAsync(position, Cancellation), "A dead message can be tried again.");

        var again = (await TakesAsync(10, "1", "2"))[0];
        Port.Requires(
            (0, OutboxState.Pending, position),
            (again.Attempts, again.State, again.Position),
            "It is tried as if for the first time, at once, in its old place."
        );
        await ListsAsync(OutboxState.Dead, 10);
        Port.Requires(!await Outbox.RetryAsync(position, Cancellation), "It is not dead any more.");
        await Outbox.DeliveredAsync(position, Cancellation);
        await TakesAsync(10, "2");
    }

    /// <summary>Appends at once, each with messages: a strategy's come in the order of its events.</summary>
    [Fact]
    public async Task Messages_of_a_strategy_come_in_its_order_also_where_many_are_appended_at_once()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(at =>
                    Task.Run(
                        async () =>
                        {
                            var chain = await KeptAsync($"s-{at}");
                            for (var round = 0; round < 10; round++)
                                await AppendedAsync(chain.NextWith("first", "second"));
                        },
                        Cancellation
                    )
                )
        );

        var taken = await Outbox.TakeAsync(1_000, cancellationToken: Cancellation);
        Port.Requires(16 * 20, taken.Count, "Each message is there.");
        Port.Requires(
            taken.Select(entry => entry.Position).Distinct().Count() == taken.Count,
            "Each message has a place of its own."
        );
        foreach (var strategy in taken.GroupBy(entry => entry.Strategy))
        {
            Port.RequiresList(
                Enumerable.Range(2, 10).SelectMany(number => new[] { ((long)number, "first"), (number, "second") }),
                strategy.Select(entry => (entry.Message.Number, entry.Message.Kind)),
                "The messages of a strategy come in the order of its events, and those of an append as they were put."
            );
        }
    }

    private static (int Attempts, OutboxError? Error, OutboxState State, long Position) Shape(OutboxEntry entry) =>
        (entry.Attempts, entry.Error, entry.State, entry.Position);

    private static IEnumerable<OutboxError> Errors() =>
        [
            default,
            OutboxError.Of("'; DROP TABLE outbox; --"),
            OutboxError.Of("\0nul, \u0001 control \u007F\u0085"),
            OutboxError.Of("half \uD83D of a pair"),
            OutboxError.Of("\uDE00\uD83D"),
            OutboxError.Of("\uFFFF\uFFFE\uFEFF"),
            OutboxError.Of(new string('å', OutboxError.MaxLength)),
            OutboxError.Of(string.Concat(Enumerable.Repeat("🌾", OutboxError.MaxLength / 2))),
            OutboxError.Of("x" + string.Concat(Enumerable.Repeat("🌾", OutboxError.MaxLength))),
            OutboxError.Of(new string('\0', 10_000)),
            OutboxError.Of("مرحبا, 你好, \U0010FFFF"),
        ];

    private async Task TakesAfterAsync(long after, int take, params string[] kinds) =>
        Port.RequiresList(
            kinds,
            (await Outbox.TakeAsync(take, after, Cancellation)).Select(entry => entry.Message.Kind),
            "These messages are due after a position, and none of a strategy that has a pending one at it or before it."
        );

    /// <summary>The attempt that is under way fails.</summary>
    private async Task FailsAsync(long position, OutboxError error, Duration? retryAfter)
    {
        var pending = await Outbox.ListAsync(OutboxState.Pending, position - 1, 1, Cancellation);
        var attempts = pending is [var entry] && entry.Position == position ? entry.Attempts : 0;
        await Outbox.FailedAsync(position, attempts, error, retryAfter, Cancellation);
    }

    private async Task<OutboxEntry> OneAsync()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1"));
        return (await TakesAsync(10, "1"))[0];
    }
}
