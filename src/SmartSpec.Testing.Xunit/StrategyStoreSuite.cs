using Xunit;

namespace SmartSpec.Testing;

/// <summary>The conformance suite for <see cref="IStrategyStore"/>, sentence by sentence.</summary>
public abstract partial class StrategyStoreSuite : StoreSuite
{
    /// <summary>What was appended is answered as appended, and is there.</summary>
    [Fact]
    public async Task What_is_appended_is_there()
    {
        var chain = new Chain("a");
        await AppendedAsync(chain.Next());
        await AppendedAsync(chain.Next(3));
        await IsThereAsync(chain);
    }

    /// <summary>Another expected length than the history has is a conflict with the length that it has.</summary>
    [Fact]
    public async Task An_append_to_a_history_of_another_length_is_a_conflict()
    {
        var chain = await KeptAsync("a", 1, 2);
        foreach (var expected in new long[] { 0, 1, 2, 4, 1_000 })
        {
            var result = await Store.AppendAsync(chain.Rival() with { ExpectedLength = expected }, Cancellation);
            Port.Requires<AppendResult>(
                new AppendResult.Conflict(3),
                result,
                $"An append that expects {expected} events where there are 3 is a conflict with the length that the history has."
            );
        }

        await IsThereAsync(chain);
    }

    /// <summary>Where there is no strategy the history has length 0.</summary>
    [Fact]
    public async Task An_append_to_a_strategy_that_is_not_there_is_a_conflict_with_length_0()
    {
        var chain = new Chain("a");
        chain.Next();
        var result = await Store.AppendAsync(chain.Rival(), Cancellation);
        Port.Requires<AppendResult>(
            new AppendResult.Conflict(0),
            result,
            "Where there is no such strategy, the conflict has length 0."
        );
        await IsNotThereAsync("a");
    }

    /// <summary>A strategy is founded once.</summary>
    [Fact]
    public async Task A_second_founding_by_another_command_is_a_conflict()
    {
        var chain = await KeptAsync("a", 1);
        var result = await Store.AppendAsync(new Chain("a").Rival(command: "another"), Cancellation);
        Port.Requires<AppendResult>(
            new AppendResult.Conflict(1),
            result,
            "A strategy is founded once: a founding expects length 0."
        );
        await IsThereAsync(chain);
    }

    /// <summary>A command that has taken effect does not again, and is answered with its events.</summary>
    [Fact]
    public async Task A_command_that_has_taken_effect_is_repeated()
    {
        var chain = await KeptAsync("a", 1);
        var second = chain.Next(4, "second");
        await AppendedAsync(second);
        await AppendedAsync(chain.Next());

        await IsRepeatedAsync(second, second, "The same append again");
        await IsRepeatedAsync(
            chain.Rival(2) with
            {
                Command = "second",
            },
            second,
            "Another append of the command, at the length that the history has,"
        );
        await IsRepeatedAsync(
            chain.Rival() with
            {
                Command = "second",
                ExpectedLength = 77,
            },
            second,
            "Another append of the command, at a wrong length,"
        );
        await IsThereAsync(chain);
    }

    /// <summary>Also the founding can be repeated.</summary>
    [Fact]
    public async Task A_founding_that_has_taken_effect_is_repeated()
    {
        var chain = new Chain("a");
        var founding = chain.Next();
        await AppendedAsync(founding);
        await IsRepeatedAsync(founding, founding, "The founding again");
        await AppendedAsync(chain.Next(2));
        await IsRepeatedAsync(founding, founding, "The founding again, after more,");
        await IsThereAsync(chain);
    }

    /// <summary>A command that met a conflict has not taken effect.</summary>
    [Fact]
    public async Task A_command_that_met_a_conflict_can_take_effect_afterwards()
    {
        var chain = await KeptAsync("a", 1, 1);
        await ConflictsAsync(chain.Rival(2, "late") with { ExpectedLength = 1 });
        Port.Requires(
            null,
            await Store.FindCommandAsync("a", "late", Cancellation),
            "A command that met a conflict has not taken effect."
        );
        await AppendedAsync(chain.Next(2, "late"));
        await IsThereAsync(chain);
    }

    /// <summary>A command is stored with its strategy, letter by letter.</summary>
    [Fact]
    public async Task A_command_is_known_on_its_strategy_only_and_letter_by_letter()
    {
        var (one, other) = (await KeptAsync("a", 1), await KeptAsync("A", 1));
        var (first, second, third) = (one.Next(2, "same"), other.Next(3, "same"), one.Next(1, "SAME"));
        foreach (var append in new[] { first, second, third })
            await AppendedAsync(append);
        Port.Requires(
            EventsOf(first),
            await Store.FindCommandAsync("a", "same", Cancellation),
            "A command is found on its strategy."
        );
        Port.Requires(
            EventsOf(second),
            await Store.FindCommandAsync("A", "same", Cancellation),
            "One identifier can be of commands on two strategies."
        );
        Port.Requires(
            EventsOf(third),
            await Store.FindCommandAsync("a", "SAME", Cancellation),
            "Identifiers are compared letter by letter."
        );
        Port.Requires(
            null,
            await Store.FindCommandAsync("a", "none", Cancellation),
            "A command that has not taken effect is not found."
        );
        Port.Requires(
            null,
            await Store.FindCommandAsync("none", "same", Cancellation),
            "On a strategy that is not there no command is found."
        );
        await IsThereAsync(one);
        await IsThereAsync(other);
    }

    /// <summary>All of an append or nothing: events, command, due day, document and messages.</summary>
    [Fact]
    public async Task Nothing_of_a_refused_append_is_there()
    {
        var chain = await KeptAsync("a", 1);
        var accepted = chain.NextWithDocument() with { DueAt = chain.Now };
        await AppendedAsync(accepted);
        var rival = chain.Rival(1, "rival");
        rival = rival with
        {
            ExpectedLength = 1,
            DueAt = chain.Now + Duration.FromDays(1),
            Document = new StoredDocument { Length = 2, Bytes = "{}"u8.ToArray() },
            Messages = [Chain.Message(rival, "refused")],
        };

        await ConflictsAsync(rival);
        await StandsAsync("after a conflict");
        await IsRepeatedAsync(
            rival with
            {
                Command = accepted.Command,
                ExpectedLength = 2,
            },
            accepted,
            "Another append of the command"
        );
        await StandsAsync("after a repeated command");

        async Task StandsAsync(string when)
        {
            await IsThereAsync(chain);
            Port.Requires(
                null,
                await Store.FindCommandAsync("a", "rival", Cancellation),
                $"A refused command is not stored ({when})."
            );
            Port.RequiresList(
                [
                    new StrategyEntry
                    {
                        Strategy = "a",
                        Length = 2,
                        DueAt = accepted.DueAt,
                        DocumentLength = 2,
                    },
                ],
                await Store.ListAsync(null, 10, Cancellation),
                $"Length, due day and document are as before ({when})."
            );
            Port.RequiresList(
                [new DueStrategy { Strategy = "a", DueAt = accepted.DueAt!.Value }],
                await Store.ListDueAsync(Instant.MaxValue, 10, Cancellation),
                $"What is due is as before ({when})."
            );
            Port.Requires(
                accepted.Document,
                (await Store.LoadAsync("a", Cancellation))?.Document,
                $"The document is as before ({when})."
            );
            if (Store is IOutbox outbox)
                Port.RequiresList(
                    [],
                    await outbox.ListAsync(OutboxState.Pending, 0, 10, Cancellation),
                    $"A refused append leaves no message ({when})."
                );
        }
    }

    /// <summary>An append that is cancelled before it begins writes nothing.</summary>
    [Fact]
    public async Task Nothing_of_a_cancelled_append_is_there()
    {
        var chain = await KeptAsync("a", 1);
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.AppendAsync(chain.Rival(2, "cancelled"), cancellationToken),
            "AppendAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.AppendAsync(new Chain("b").Rival(), cancellationToken),
            "AppendAsync"
        );
        await IsThereAsync(chain);
        await IsNotThereAsync("b");
        await AppendedAsync(chain.Next(2, "cancelled"));
        await IsThereAsync(chain);
    }

    /// <summary>Stored data outlives the store object.</summary>
    [Fact]
    public async Task What_was_appended_is_there_after_a_new_start()
    {
        var chain = await KeptAsync("a", 1, 3);
        var last = chain.NextWithDocument() with { DueAt = chain.Now };
        await AppendedAsync(last);
        await StartsAgainAsync();

        await IsThereAsync(chain);
        Port.Requires(chain.Document, (await Store.LoadAsync("a", Cancellation))?.Document, "The document outlives a new start.");
        Port.RequiresList(
            [new DueStrategy { Strategy = "a", DueAt = last.DueAt!.Value }],
            await Store.ListDueAsync(Instant.MaxValue, 10, Cancellation),
            "What is due outlives a new start."
        );
        await IsRepeatedAsync(last, last, "The same append again, after a new start,");
        await AppendedAsync(chain.Next());
        await IsThereAsync(chain);
    }

    private protected async Task AppendedAsync(StoreAppend append) =>
        Port.RequiresType<AppendResult.Appended>(
            await Store.AppendAsync(append, Cancellation),
            $"An append to {append.Strategy} at the length that its history has ({append.ExpectedLength}) is appended."
        );

    private protected async Task ConflictsAsync(StoreAppend append) =>
        Port.RequiresType<AppendResult.Conflict>(
            await Store.AppendAsync(append, Cancellation),
            $"An append to {append.Strategy} at a length that its history has not ({append.ExpectedLength}) is a conflict."
        );

    private protected async Task IsRepeatedAsync(StoreAppend append, StoreAppend first, string what) =>
        Port.Requires<AppendResult>(
            new AppendResult.Repeated(EventsOf(first)),
            await Store.AppendAsync(append, Cancellation),
            $"{what} is repeated: that is looked at first."
        );

    /// <summary>What a store answers of a command that was appended.</summary>
    private protected static CommandEvents EventsOf(StoreAppend append) =>
        new()
        {
            First = append.ExpectedLength + 1,
            Last = append.ExpectedLength + append.Events.Count,
            Fingerprint = append.Fingerprint,
        };

    /// <summary>A strategy in the store, with appends of so many events.</summary>
    private protected async Task<Chain> KeptAsync(Id<Strategy> strategy, params int[] events)
    {
        var chain = new Chain(strategy);
        foreach (var count in events)
            await AppendedAsync(chain.Next(count));
        return chain;
    }

    private protected async Task IsThereAsync(Chain chain) =>
        Port.RequiresLines(
            chain.Lines,
            await Store.ReadAsync(chain.Id, cancellationToken: Cancellation),
            $"The history of {chain.Id} is what was appended, byte for byte, in order."
        );

    private protected async Task IsNotThereAsync(Id<Strategy> strategy)
    {
        Port.RequiresLines(
            [],
            await Store.ReadAsync(strategy, cancellationToken: Cancellation),
            $"There is no line of {strategy}."
        );
        Port.Requires(
            await Store.LoadAsync(strategy, Cancellation) is null,
            $"Loading {strategy}, which is not there, gives null."
        );
        Port.Requires(
            (await Store.ListAsync(null, int.MaxValue, Cancellation)).All(entry => entry.Strategy != strategy),
            $"{strategy}, which is not there, is not in the list."
        );
    }
}
