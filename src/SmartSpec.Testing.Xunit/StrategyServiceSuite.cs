using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <summary>
/// What <see cref="StrategyService"/> promises over a store: an accepted command is recorded exactly once per identifier, in
/// one order per strategy; a refusal changes nothing; a repeated command answers as the first time.
/// </summary>
public abstract partial class StrategyServiceSuite : StoreSuite
{
    private readonly FakeClock clock = new(StorySetting.Default.Start);
    private int services;

    /// <summary>The number of commands after which the strategy itself no longer knows an earlier one.</summary>
    /// <value>Default: 1,050; a strategy knows its last thousand.</value>
    protected virtual int CommandsBetween => 1_050;

    /// <summary>What was appended is what the answer contains, and what is loaded afterwards.</summary>
    [Fact]
    public async Task An_accepted_command_is_in_the_store_when_the_answer_is_given()
    {
        var service = Service(Store);
        var founded = await FoundedAsync(service);
        Port.RequiresLines(LinesOf(founded), await LinesAsync(), "The founding is in the store when it is answered.");

        var outcome = Accepted(
            await service.ExecuteAsync(
                "a",
                [Goal("g1"), Goal("g2"), Vision("v")],
                People.ProcessLead,
                cancellationToken: Cancellation
            )
        );
        Port.RequiresLines(
            LinesOf(founded).Concat(LinesOf(outcome)),
            await LinesAsync(),
            "The events are in the store when the command is answered."
        );
        foreach (var other in new[] { service, Service(await BesideAsync()), service.Over(Store) })
            Port.Requires(
                outcome.Strategy.Head,
                (await other.LoadAsync("a", Cancellation))?.Head,
                "Any service loads the strategy as it was answered."
            );
        await IsWholeAsync(4);
    }

    /// <summary>A refusal changes nothing.</summary>
    [Fact]
    public async Task A_refused_command_changes_nothing()
    {
        var service = Service(Store);
        Port.RequiresType<Outcome.Refused>(
            await service.ExecuteAsync("a", Vision("v"), People.ProcessLead, cancellationToken: Cancellation),
            "A strategy that is not there is refused."
        );
        Port.RequiresType<Outcome.Refused>(
            await service.SettleAsync("a", Cancellation),
            "A strategy that is not there is not settled."
        );
        Port.Requires(null, await service.LoadAsync("a", Cancellation), "Nothing was founded.");
        await FoundedAsync(service);
        var refused = await service.ExecuteAsync(
            "a",
            [Goal("g1"), Goal("g1")],
            People.ProcessLead,
            "refused",
            cancellationToken: Cancellation
        );
        Port.RequiresType<Outcome.Refused>(refused, "A list of commands with one that is refused is refused.");
        Port.RequiresType<Outcome.Refused>(
            await service.FoundAsync("a", StorySetting.Default.Charter, People.ProcessLead, cancellationToken: Cancellation),
            "A second founding by another command is refused."
        );
        Port.Requires(null, await Store.FindCommandAsync("a", "refused", Cancellation), "A refused command is not stored.");
        await IsWholeAsync(1);
    }

    /// <summary>A repeated command answers as the first time, and nothing happens again.</summary>
    [Fact]
    public async Task A_repeated_command_answers_as_the_first_time()
    {
        var service = Service(Store);
        await FoundedAsync(service);
        var first = Accepted(
            await service.ExecuteAsync(
                "a",
                [Goal("g1"), Vision("v")],
                People.ProcessLead,
                "twice",
                cancellationToken: Cancellation
            )
        );
        Accepted(await service.ExecuteAsync("a", Vision("w"), People.ProcessLead, cancellationToken: Cancellation));
        foreach (var other in new[] { service, Service(Store), Service(Store, new() { Cached = 0 }), service.Over(Store) })
        {
            IsRepeated(
                first,
                await other.ExecuteAsync(
                    "a",
                    [Goal("g1"), Vision("v")],
                    People.ProcessLead,
                    "twice",
                    cancellationToken: Cancellation
                )
            );
            IsRepeated(
                first,
                await other.ExecuteAsync(
                    "a",
                    [Goal("g1"), Vision("v")],
                    People.ProcessLead with
                    {
                        Roles = [],
                    },
                    "twice",
                    cancellationToken: Cancellation
                )
            );
        }

        await IsWholeAsync(4);
    }

    /// <summary>A founding answers as the first time, also where it would be refused now.</summary>
    [Fact]
    public async Task A_repeated_founding_answers_as_the_first_time()
    {
        var service = Service(Store);
        var first = await FoundedAsync(service, "founding");
        foreach (var other in new[] { service, Service(Store) })
        {
            IsRepeated(first, await FoundAsync(other, "founding"));
            IsRepeated(
                first,
                await other.FoundAsync(
                    "a",
                    StorySetting.Default.Charter,
                    People.ProcessLead with
                    {
                        Roles = [],
                    },
                    StorySetting.Default.Definition,
                    "founding",
                    Cancellation
                )
            );
        }

        await IsWholeAsync(1);
    }

    /// <summary>A repeated command answers as the first time, however long ago that was, and whatever the state now.</summary>
    [Fact]
    public async Task A_command_repeated_after_many_others_answers_as_the_first_time()
    {
        var service = Service(Store, new() { DocumentEvery = 200 });
        var founded = await FoundedAsync(service, "founding");
        var stated = Accepted(
            await service.ExecuteAsync("a", Vision("first"), People.ProcessLead, "stated", cancellationToken: Cancellation)
        );
        var added = Accepted(
            await service.ExecuteAsync("a", Goal("g1"), People.ProcessLead, "added", cancellationToken: Cancellation)
        );
        for (var i = 0; i < CommandsBetween; i++)
            Accepted(await service.ExecuteAsync("a", Vision("between"), People.ProcessLead, cancellationToken: Cancellation));

        foreach (var other in new[] { service, Service(Store), Service(Store, new() { Cached = 0 }) })
        {
            IsRepeated(founded, await FoundAsync(other, "founding"));
            IsRepeated(
                stated,
                await other.ExecuteAsync("a", Vision("first"), People.ProcessLead, "stated", cancellationToken: Cancellation)
            );
            IsRepeated(
                added,
                await other.ExecuteAsync("a", Goal("g1"), People.ProcessLead, "added", cancellationToken: Cancellation)
            );
            IsAlreadyUsed(
                "added",
                await other.ExecuteAsync("a", [], People.ProcessLead, "added", cancellationToken: Cancellation)
            );
            IsAlreadyUsed(
                "added",
                await other.ExecuteAsync("a", Goal("g2"), People.ProcessLead, "added", cancellationToken: Cancellation)
            );
            IsAlreadyUsed(
                "added",
                await other.ExecuteAsync("a", Goal("g1"), People.Reader, "added", cancellationToken: Cancellation)
            );
        }

        await IsWholeAsync(3 + CommandsBetween);
    }

    /// <summary>What has fallen due happens once, and what is due next is stored with it.</summary>
    [Fact]
    public async Task What_has_fallen_due_happens_once()
    {
        var story = await KeptAsync(Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp));
        var (id, due) = (story.Strategy.Id, DueAt(story.Strategy)!.Value);
        clock.Set(due - Duration.FromSeconds(1));
        var (one, other) = (Service(Store), Service(await BesideAsync()));
        Port.Requires(
            0,
            Accepted(await one.SettleAsync(id, Cancellation)).Events.Count,
            "Before its time nothing happens by itself."
        );
        Accepted(await other.SettleAsync(id, Cancellation));

        clock.Set(due);
        Port.RequiresList(
            [new DueStrategy { Strategy = id, DueAt = due }],
            await Store.ListDueAsync(due, 10, Cancellation),
            "What is due is listed at its instant."
        );
        var settled = Accepted(await one.SettleAsync(id, Cancellation));
        Port.Requires(settled.Events.Count > 0, "When its time has come it happens.");
        Port.Requires(
            0,
            Accepted(await one.SettleAsync(id, Cancellation)).Events.Count,
            "What has happened does not happen again."
        );
        Port.Requires(
            0,
            Accepted(await other.SettleAsync(id, Cancellation)).Events.Count,
            "What has happened does not happen again, by another service that knew the strategy before."
        );
        Port.RequiresList([], await Store.ListDueAsync(due, 10, Cancellation), "What has happened is not due any more.");
        Port.RequiresList(
            [new DueStrategy { Strategy = id, DueAt = DueAt(settled.Strategy)!.Value }],
            await Store.ListDueAsync(Instant.MaxValue, 10, Cancellation),
            "What is due next is."
        );
        await IsWholeAsync((int)story.Strategy.Length + settled.Events.Count, id);
    }

    /// <summary>Messages are stored in one transaction with the events that they report.</summary>
    [Fact]
    public async Task Messages_are_stored_with_their_events()
    {
        var outbox = Store as IOutbox;
        SkipsWhere(
            outbox is null,
            nameof(OpenAsync),
            "return a store that is an IOutbox (a store without an outbox has nothing to check here)"
        );
        var service = Service(
            Store,
            new() { Messages = recorded => recorded.Event is StrategyEvent.GoalAdded ? [OutboxMessage.Of(recorded)] : [] }
        );
        await FoundedAsync(service);
        var accepted = Accepted(
            await service.ExecuteAsync(
                "a",
                [Vision("v"), Goal("g1"), Goal("g2")],
                People.ProcessLead,
                "goals",
                cancellationToken: Cancellation
            )
        );
        await service.ExecuteAsync(
            "a",
            [Vision("v"), Goal("g1"), Goal("g2")],
            People.ProcessLead,
            "goals",
            cancellationToken: Cancellation
        );
        await service.ExecuteAsync("a", [Goal("g3"), Goal("g3")], People.ProcessLead, cancellationToken: Cancellation);
        Port.RequiresList(
            accepted.Events.Skip(1).Select(OutboxMessage.Of),
            (await outbox.TakeAsync(10, cancellationToken: Cancellation)).Select(entry => entry.Message),
            "The messages of an accepted command are there once; those of a repeated or refused one are not."
        );
    }

    /// <summary>Another service, as another host has it: with identifiers and a memory of its own.</summary>
    private StrategyService Service(IStrategyStore store, StrategyServiceOptions? options = null) =>
        new(
            store,
            new(
                clock,
                new SequentialIds(prefix: string.Create(CultureInfo.InvariantCulture, $"s{Interlocked.Increment(ref services)}-"))
            ),
            (options ?? new()) with
            {
                ClockTolerance = Timeout.InfiniteTimeSpan,
            }
        );

    private static StrategyCommand.StateVision Vision(string text) => new(Text.Swedish(text));

    private static StrategyCommand.AddGoal Goal(string id) => new(id, Text.Swedish($"Målet {id}"));

    private static Task<Outcome> FoundAsync(StrategyService service, Id<Command>? command = null) =>
        service.FoundAsync(
            "a",
            StorySetting.Default.Charter,
            People.ProcessLead,
            StorySetting.Default.Definition,
            command,
            Cancellation
        );

    private static async Task<Outcome.Accepted> FoundedAsync(StrategyService service, Id<Command>? command = null) =>
        Accepted(await FoundAsync(service, command));

    private static Outcome.Accepted Accepted(Outcome outcome) =>
        Port.RequiresType<Outcome.Accepted>(
            outcome is Outcome.Accepted ? outcome : Describe(outcome),
            "The command is accepted."
        );

    private static string Describe(Outcome outcome) =>
        outcome is Outcome.Refused refused
            ? $"refused: {string.Join(' ', refused.Reasons.Select(reason => reason.ToString()))}"
            : outcome.GetType().Name;

    private static void IsRepeated(Outcome.Accepted first, Outcome outcome)
    {
        var repeated = Port.RequiresType<Outcome.Repeated>(
            outcome is Outcome.Repeated ? outcome : Describe(outcome),
            "A command that has taken effect is repeated."
        );
        Port.Requires(first.Events[0].Envelope.Command, repeated.Command, "A repeated command is answered with its identifier.");
        Port.RequiresLines(
            LinesOf(first),
            repeated.Events.Select(recorded => new RecordedLine(recorded.Line, recorded.Hash)),
            "A repeated command answers with the events of the first time."
        );
        Port.Requires(
            first.Strategy.Head,
            repeated.Strategy.Head,
            "A repeated command answers with the strategy as it was after it."
        );
    }

    private static void IsAlreadyUsed(Id<Command> command, Outcome outcome)
    {
        var used = Port.RequiresType<Outcome.IdAlreadyUsed>(
            outcome is Outcome.IdAlreadyUsed ? outcome : Describe(outcome),
            "Another command, or the same by another actor, is answered that its identifier is already used."
        );
        Port.Requires(command, used.Command, "The answer has the identifier.");
    }

    private static IEnumerable<RecordedLine> LinesOf(Outcome.Accepted accepted) =>
        accepted.Events.Select(recorded => new RecordedLine(recorded.Line, recorded.Hash));

    private async Task<IReadOnlyList<RecordedLine>> LinesAsync(string strategy = "a") =>
        await Store.ReadAsync(strategy, cancellationToken: Cancellation);

    /// <summary>The history is whole and so long, and each command is in it once.</summary>
    private async Task<History> IsWholeAsync(int length, Id<Strategy>? strategy = null)
    {
        var lines = await Store.ReadAsync(strategy ?? "a", cancellationToken: Cancellation);
        var verified = Port.RequiresType<Verification.Intact>(History.Verify(lines), "The chain is whole.");
        Port.Requires(length, verified.Length, "The history has so many events: none lost, none doubled.");
        var history = History.Read(lines);
        var commands = history.Events.Select(recorded => recorded.Envelope.Command).ToList();
        Port.Requires(
            commands.Where((command, at) => at == 0 || commands[at - 1] != command).Distinct().Count(),
            commands.Where((command, at) => at == 0 || commands[at - 1] != command).Count(),
            "The events of a command are together, once."
        );
        return history;
    }

    /// <summary>Stores a story, command by command, and stops the clock there.</summary>
    private async Task<Story> KeptAsync(Story story)
    {
        var done = 0;
        foreach (var command in story.History.Events.GroupBy(recorded => recorded.Envelope.Command))
        {
            var events = command.ToList();
            done += events.Count;
            Port.RequiresType<AppendResult.Appended>(
                await Store.AppendAsync(
                    new()
                    {
                        Strategy = story.Strategy.Id,
                        ExpectedLength = done - events.Count,
                        Command = command.Key,
                        Events = events,
                        DueAt = done == story.History.Length ? DueAt(story.Strategy) : null,
                    },
                    Cancellation
                ),
                "A story is appended command by command."
            );
        }

        clock.Set(story.Now);
        return story;
    }

    private static Instant? DueAt(Strategy strategy) =>
        strategy.NextDue is { } day ? strategy.Charter.Zone.StartOfDay(day) : null;
}
