using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>What breaks, and who gives up.</content>
public abstract partial class StrategyServiceSuite
{
    /// <summary>The connection is lost before anything was written: done again, the command is accepted.</summary>
    [Fact]
    public async Task A_command_that_broke_before_it_was_written_is_accepted_when_it_is_done_again()
    {
        var between = new InterposedStore(Store);
        var service = Service(between);
        await BreaksAsync(between, isBefore: true, () => FoundAsync(service, "founding"));
        await FoundedAsync(service, "founding");
        await BreaksAsync(
            between,
            isBefore: true,
            () =>
                service.ExecuteAsync(
                    "a",
                    [Goal("g"), Vision("v")],
                    People.ProcessLead,
                    "command",
                    cancellationToken: Cancellation
                )
        );
        await IsWholeAsync(1);
        Accepted(
            await service.ExecuteAsync(
                "a",
                [Goal("g"), Vision("v")],
                People.ProcessLead,
                "command",
                cancellationToken: Cancellation
            )
        );
        await IsWholeAsync(3);
    }

    /// <summary>
    /// The connection is lost between commit and acknowledgement: done again, the command answers as the first time would have.
    /// </summary>
    [Fact]
    public async Task A_command_that_broke_after_it_was_written_is_repeated_when_it_is_done_again()
    {
        var between = new InterposedStore(Store);
        var service = Service(between);
        await BreaksAsync(between, isBefore: false, () => FoundAsync(service, "founding"));
        var again = Port.RequiresType<Outcome.Repeated>(
            await FoundAsync(service, "founding"),
            "A founding that was written is repeated."
        );
        Port.Requires(1, again.Events.Count, "A repeated founding answers with its event.");

        foreach (var other in new[] { service, Service(between, new() { Cached = 0 }) })
        {
            var command = string.Create(CultureInfo.InvariantCulture, $"command-{(other == service ? 1 : 2)}");
            await BreaksAsync(
                between,
                isBefore: false,
                () =>
                    other.ExecuteAsync(
                        "a",
                        [Goal(command), Vision("v")],
                        People.ProcessLead,
                        command,
                        cancellationToken: Cancellation
                    )
            );
            again = Port.RequiresType<Outcome.Repeated>(
                await other.ExecuteAsync(
                    "a",
                    [Goal(command), Vision("v")],
                    People.ProcessLead,
                    command,
                    cancellationToken: Cancellation
                ),
                "A command that was written is repeated."
            );
            Port.RequiresList(
                [command, command],
                again.Events.Select(recorded => recorded.Envelope.Command.Value),
                "A repeated command answers with its events."
            );
            Port.RequiresLines(
                (await LinesAsync()).TakeLast(2),
                again.Events.Select(recorded => new RecordedLine(recorded.Line, recorded.Hash)),
                "They are what is in the store."
            );
        }

        await IsWholeAsync(5);
    }

    /// <summary>What fell due and was written without being acknowledged does not happen again.</summary>
    [Fact]
    public async Task What_fell_due_happens_once_also_where_it_broke_after_it_was_written()
    {
        var story = await KeptAsync(Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp));
        clock.Set(DueAt(story.Strategy)!.Value);
        var between = new InterposedStore(Store);
        var service = Service(between);
        await BreaksAsync(between, isBefore: false, () => service.SettleAsync(story.Strategy.Id, Cancellation));
        var length = (await LinesAsync(story.Strategy.Id.Value)).Count;
        Port.Requires(length > story.Strategy.Length, "What fell due was written.");
        Port.Requires(
            0,
            Accepted(await service.SettleAsync(story.Strategy.Id, Cancellation)).Events.Count,
            "It does not happen again."
        );
        await IsWholeAsync(length, story.Strategy.Id);
    }

    /// <summary>
    /// Over a store that breaks now before, now after it has written, each command that is done until it is answered takes
    /// effect once.
    /// </summary>
    [Fact]
    public async Task Over_a_store_that_often_breaks_each_command_takes_effect_once()
    {
        const int Count = 60;
        var (between, chance) = (new InterposedStore(Store), new Chance(5));
        var hosts = Enumerable.Range(0, 3).Select(_ => Service(between, new() { DocumentEvery = 10 })).ToList();
        await FoundedAsync(hosts[0]);
        between.BeforeAppend = _ => BreakAsync(chance.Next(4) == 0);
        between.AfterAppend = _ => BreakAsync(chance.Next(4) == 0);
        for (var number = 0; number < Count; number++)
        {
            var command = string.Create(CultureInfo.InvariantCulture, $"c-{number}");
            while (true)
            {
                try
                {
                    var outcome = await hosts[chance.Next(hosts.Count)]
                        .ExecuteAsync(
                            "a",
                            [Goal(command), Vision("v")],
                            People.ProcessLead,
                            command,
                            cancellationToken: Cancellation
                        );
                    Port.Requires(
                        outcome is Outcome.Accepted or Outcome.Repeated,
                        $"A command that is done again until it is answered is accepted or repeated; it was {Describe(outcome)}."
                    );
                    break;
                }
                catch (IOException)
                {
                    // Nothing is known of it: again.
                }
            }
        }

        var history = await IsWholeAsync(1 + (2 * Count));
        Port.Requires(Count, history.Replay().Goals.Count, "Each command has taken effect.");
    }

    /// <summary>A service over a joined transaction holds nothing in memory: it may be rolled back.</summary>
    [Fact]
    public async Task What_was_done_over_a_joined_store_is_forgotten_where_it_is_rolled_back()
    {
        var service = Service(Store);
        await FoundedAsync(service);
        var joined = new InterposedStore(Store);
        var within = service.Over(joined);
        await within.LoadAsync("a", Cancellation);
        await within.LoadAsync("a", Cancellation);
        Port.Requires(2, joined.Loads, "A service over a joined store loads the strategy each time.");

        joined.RollsBack = true;
        Port.Requires(
            2,
            Accepted(
                await within.ExecuteAsync("a", Vision("undone"), People.ProcessLead, cancellationToken: Cancellation)
            ).Strategy.Length,
            "Within the transaction it is accepted."
        );
        joined.RollsBack = false;
        Port.Requires(
            1,
            (await within.LoadAsync("a", Cancellation))?.Length,
            "After it has been rolled back nothing of it is known."
        );
        Port.Requires(
            1,
            (await service.LoadAsync("a", Cancellation))?.Length,
            "The service that it came from knows nothing of it."
        );
        Accepted(await within.ExecuteAsync("a", Vision("done"), People.ProcessLead, cancellationToken: Cancellation));
        Accepted(await service.ExecuteAsync("a", Vision("done"), People.ProcessLead, cancellationToken: Cancellation));
        await IsWholeAsync(3);
    }

    /// <summary>Who gives up before the turn has come has done nothing, and holds nobody up.</summary>
    [Fact]
    public async Task A_command_that_is_cancelled_while_it_waits_does_nothing()
    {
        var between = new InterposedStore(Store);
        var service = Service(between);
        await FoundedAsync(service);
        await Port.RequiresCancellationAsync(
            async cancellationToken =>
                await service.ExecuteAsync("a", Vision("no"), People.ProcessLead, "no", cancellationToken: cancellationToken),
            "ExecuteAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await service.SettleAsync("a", cancellationToken),
            "SettleAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await service.LoadAsync("a", cancellationToken),
            "LoadAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken =>
                await service.FoundAsync(
                    "b",
                    StorySetting.Default.Charter,
                    People.ProcessLead,
                    cancellationToken: cancellationToken
                ),
            "FoundAsync"
        );

        var (begun, goOn) = (
            new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously),
            new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
        );
        between.BeforeAppend = _ =>
        {
            begun.SetResult();
            return goOn.Task;
        };
        var first = service.ExecuteAsync("a", Vision("first"), People.ProcessLead, cancellationToken: Cancellation);
        await begun.Task.WaitAsync(Cancellation);
        using var source = new CancellationTokenSource();
        var second = service.ExecuteAsync("a", Vision("no"), People.ProcessLead, "no", cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        between.BeforeAppend = _ => Task.CompletedTask;
        goOn.SetResult();
        Accepted(await first);
        Port.Requires(
            null,
            await Store.FindCommandAsync("a", "no", Cancellation),
            "A command that was cancelled while it waited has not taken effect."
        );
        Accepted(await service.ExecuteAsync("a", Vision("yes"), People.ProcessLead, "no", cancellationToken: Cancellation));
        await IsWholeAsync(3);
    }

    private static async Task BreaksAsync(InterposedStore between, bool isBefore, Func<Task<Outcome>> act)
    {
        var broken = new IOException("The connection was lost.");
        (between.BeforeAppend, between.AfterAppend) = (
            _ => isBefore ? Task.FromException(broken) : Task.CompletedTask,
            _ => isBefore ? Task.CompletedTask : Task.FromException(broken)
        );
        Port.Requires(
            ReferenceEquals(broken, await Assert.ThrowsAsync<IOException>(act)),
            "What breaks in the store is thrown as it is."
        );
        (between.BeforeAppend, between.AfterAppend) = (_ => Task.CompletedTask, _ => Task.CompletedTask);
    }

    private static Task BreakAsync(bool breaks) =>
        breaks ? Task.FromException(new IOException("The connection was lost.")) : Task.CompletedTask;
}
