using Xunit;

namespace SmartSpec.Testing;

/// <summary>The conformance suite for <see cref="IOutbox"/>, sentence by sentence.</summary>
public abstract partial class OutboxSuite : StoreSuite
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>The outbox of the test's store. Default: the store itself.</summary>
    protected virtual IOutbox Outbox =>
        Port.RequiresType<IOutbox>(
            Store,
            "A store with an outbox is its own outbox, unless the suite's Outbox returns another object."
        );

    /// <inheritdoc/>
    protected abstract override ValueTask AdvanceAsync(IStrategyStore store, Duration passed);

    /// <summary>A message is there with its strategy, number, kind and bytes, as it was put.</summary>
    [Fact]
    public async Task A_message_is_there_as_it_was_put()
    {
        var chain = await KeptAsync("a");
        var append = chain.Next(2) with
        {
            Messages =
            [
                new()
                {
                    Number = 2,
                    Kind = "area.selected.v1",
                    Body = new byte[] { 0, 255, 1, 128, 0 },
                },
                new()
                {
                    Number = 3,
                    Kind = "Å:ä",
                    Body = "{ \"a\":  1.0 }"u8.ToArray(),
                },
            ],
        };
        await AppendedAsync(append);

        var listed = await Outbox.ListAsync(OutboxState.Pending, 0, 10, Cancellation);
        Port.RequiresList(
            append.Messages!,
            listed.Select(entry => entry.Message),
            "A message is stored as it was put: number, kind, and each byte of its body."
        );
        foreach (var entry in listed)
        {
            Port.Requires<Id<Strategy>>("a", entry.Strategy, "A message is stored with its strategy.");
            Port.Requires(OutboxState.Pending, entry.State, "A message waits to be delivered at first.");
            Port.Requires(0, entry.Attempts, "A message has not been tried at first.");
            Port.Requires((OutboxError?)null, entry.Error, "A message has no error at first.");
        }

        Port.Requires(
            listed[0].Position > 0 && listed[1].Position > listed[0].Position,
            "Positions are above 0; later messages of a strategy have greater ones."
        );
        await StartAgainAsync();
        Port.RequiresList(
            listed,
            await Outbox.ListAsync(OutboxState.Pending, 0, 10, Cancellation),
            "Messages outlive a new start."
        );
    }

    /// <summary>A message is due at once by the store's clock, whatever the clock of who appends it shows.</summary>
    [Fact]
    public async Task A_message_is_due_at_once_by_the_stores_clock()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1"));
        await TakesAsync(10, "1");
        await AdvanceAsync(Store, Hour + Hour);
        await AppendedAsync(chain.NextWith("2"));
        var taken = await TakesAsync(10, "1", "2");
        AsksAfter(
            taken[0].DueAt,
            Hour + Hour,
            taken[1].DueAt,
            "A message is due from when it was appended, by the store's clock."
        );
    }

    /// <summary>The messages are taken oldest first, and taking alone changes nothing.</summary>
    [Fact]
    public async Task Messages_are_taken_oldest_first()
    {
        var (one, other) = (await KeptAsync("b"), await KeptAsync("a"));
        await AppendedAsync(one.NextWith("1", "2"));
        await AppendedAsync(other.NextWith("3"));
        await AppendedAsync(one.NextWith("4"));
        for (var round = 0; round < 2; round++)
        {
            await TakesAsync(10, "1", "2", "3", "4");
            await TakesAsync(3, "1", "2", "3");
            await TakesAsync(0);
        }
    }

    /// <summary>Ten messages and more come in the order of their positions.</summary>
    [Fact]
    public async Task Many_messages_come_in_order()
    {
        var chain = await KeptAsync("a");
        var kinds = Enumerable.Range(1, 120).Select(i => $"k{i}").ToArray();
        foreach (var some in kinds.Chunk(7))
            await AppendedAsync(chain.NextWith(some));
        await TakesAsync(1_000, kinds);
        await ListsAsync(OutboxState.Pending, 1_000, kinds);
    }

    /// <summary>Messages of a refused append are not there.</summary>
    [Fact]
    public async Task A_refused_append_leaves_no_message()
    {
        var chain = await KeptAsync("a");
        var append = chain.NextWith("stored");
        await AppendedAsync(append);
        Port.RequiresType<AppendResult.Repeated>(
            await Store.AppendAsync(append, Cancellation),
            "The same append again is repeated."
        );
        var rival = chain.Rival();
        Port.RequiresType<AppendResult.Conflict>(
            await Store.AppendAsync(
                rival with
                {
                    ExpectedLength = 1,
                    Messages = [Chain.Message(rival, "refused")],
                },
                Cancellation
            ),
            "An append at a wrong length is a conflict."
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken =>
                await Store.AppendAsync(rival with { Messages = [Chain.Message(rival, "cancelled")] }, cancellationToken),
            "AppendAsync"
        );
        await TakesAsync(10, "stored");
        await ListsAsync(OutboxState.Pending, 10, "stored");
    }

    /// <summary>What was delivered is there no more, and recording it twice does no harm.</summary>
    [Fact]
    public async Task A_delivered_message_is_gone()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2", "3"));
        var taken = await Outbox.TakeAsync(10, cancellationToken: Cancellation);
        await Outbox.DeliveredAsync(taken[1].Position, Cancellation);
        await TakesAsync(10, "1", "3");
        await Outbox.DeliveredAsync(taken[1].Position, Cancellation);
        await Outbox.DeliveredAsync(long.MaxValue, Cancellation);
        await Outbox.FailedAsync(taken[1].Position, 0, OutboxError.Of("late"), Hour, Cancellation);
        await TakesAsync(10, "1", "3");
        Port.Requires(
            !await Outbox.RetryAsync(taken[1].Position, Cancellation),
            "A delivered message cannot be retried: it is not there."
        );

        await Outbox.DeliveredAsync(taken[0].Position, Cancellation);
        await Outbox.DeliveredAsync(taken[2].Position, Cancellation);
        await TakesAsync(10);
        await AppendedAsync(chain.NextWith("4"));
        var next = await Outbox.TakeAsync(10, cancellationToken: Cancellation);
        Port.Requires(
            next.Count == 1 && next[0].Position > taken[2].Position,
            "Positions only grow, also where the messages before have been delivered."
        );
    }

    /// <summary>A page begins after a position.</summary>
    [Fact]
    public async Task Messages_are_listed_page_by_page()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1", "2", "3", "4", "5"));
        var all = await Outbox.ListAsync(OutboxState.Pending, 0, 100, Cancellation);
        Port.RequiresList(
            all.Skip(2).Take(2),
            await Outbox.ListAsync(OutboxState.Pending, all[1].Position, 2, Cancellation),
            "A page begins after a position, and holds so many at most."
        );
        Port.RequiresList(
            [],
            await Outbox.ListAsync(OutboxState.Pending, all[4].Position, 2, Cancellation),
            "After the last there is none."
        );
        Port.RequiresList([], await Outbox.ListAsync(OutboxState.Pending, 0, 0, Cancellation), "A page of none is empty.");
        Port.RequiresList([], await Outbox.ListAsync(OutboxState.Dead, 0, 100, Cancellation), "None is dead.");
    }

    /// <summary>The calls give up.</summary>
    [Fact]
    public async Task The_outbox_gives_up_where_it_is_cancelled()
    {
        var chain = await KeptAsync("a");
        await AppendedAsync(chain.NextWith("1"));
        var position = (await Outbox.TakeAsync(1, cancellationToken: Cancellation))[0].Position;
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Outbox.TakeAsync(1, cancellationToken: cancellationToken),
            "TakeAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Outbox.ListAsync(OutboxState.Pending, 0, 1, cancellationToken),
            "ListAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Outbox.DeliveredAsync(position, cancellationToken),
            "DeliveredAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Outbox.FailedAsync(position, 0, OutboxError.Of("down"), null, cancellationToken),
            "FailedAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Outbox.RetryAsync(position, cancellationToken),
            "RetryAsync"
        );
        await TakesAsync(10, "1");
    }

    private async Task AppendedAsync(StoreAppend append) =>
        Port.RequiresType<AppendResult.Appended>(
            await Store.AppendAsync(append, Cancellation),
            $"An append to {append.Strategy} at the length that its history has ({append.ExpectedLength}) is appended."
        );

    /// <summary>A strategy that has been founded, without a message.</summary>
    private async Task<Chain> KeptAsync(Id<Strategy> strategy)
    {
        var chain = new Chain(strategy);
        await AppendedAsync(chain.Next());
        return chain;
    }

    private async Task<IReadOnlyList<OutboxEntry>> TakesAsync(int take, params string[] kinds)
    {
        var taken = await Outbox.TakeAsync(take, cancellationToken: Cancellation);
        Port.RequiresList(
            kinds,
            taken.Select(entry => entry.Message.Kind),
            $"These messages are due, oldest first, {take} at most."
        );
        return taken;
    }

    /// <summary>An instant is so long after another; what passes by itself meanwhile is no more than some minutes.</summary>
    private static void AsksAfter(Instant before, Duration time, Instant after, string sentence) =>
        Port.Requires(
            after - before >= time - Minute && after - before <= time + 10 * Minute,
            $"{sentence}\n    expected: {time} after {before}\n    but was:  {after}"
        );

    private async Task ListsAsync(OutboxState state, int take, params string[] kinds) =>
        Port.RequiresList(
            kinds,
            (await Outbox.ListAsync(state, 0, take, Cancellation)).Select(entry => entry.Message.Kind),
            $"These messages are {state}, oldest first, {take} at most."
        );
}
