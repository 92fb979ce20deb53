using System.Collections.Concurrent;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>
/// Writers that command until the server has gone, each command of two events with their messages; and what is to be there
/// afterwards.
/// </summary>
internal sealed class KillLoad(PostgreSqlStore store, int round)
{
    private readonly TaskCompletionSource enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int awaited = int.MaxValue;
    private int count;

    public ConcurrentBag<(Id<Strategy> Strategy, Id<Command> Command)> Acknowledged { get; } = [];

    public ConcurrentBag<(Id<Strategy> Strategy, Id<Command> Command)> Unknown { get; } = [];

    /// <summary>Waits until so many commands have been acknowledged.</summary>
    public Task AcknowledgedAsync(int number)
    {
        Volatile.Write(ref awaited, number);
        if (Volatile.Read(ref count) >= number)
            enough.TrySetResult();
        return enough.Task;
    }

    /// <summary>Runs until each writer has met the end of the server.</summary>
    public async Task RunAsync(int writers)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(writer))));
        }
        finally
        {
            // Who waits for more acknowledgements waits in vain from here on.
            enough.TrySetResult();
        }
    }

    /// <summary>
    /// Sees that everything is as was acknowledged, and that what was not acknowledged is there wholly or not at all; returns how
    /// many of those are.
    /// </summary>
    public async Task<int> VerifyAsync(PostgreSqlStore after, CancellationToken cancellationToken)
    {
        var survived = 0;
        var (acknowledged, unknown) = (
            Acknowledged.ToLookup(append => append.Strategy, append => append.Command),
            Unknown.ToLookup(append => append.Strategy, append => append.Command)
        );
        var outbox = (await after.TakeAsync(int.MaxValue, cancellationToken: cancellationToken)).ToLookup(
            entry => entry.Strategy,
            entry => entry.Message.Number
        );
        foreach (var strategy in Acknowledged.Concat(Unknown).Select(append => append.Strategy).Distinct())
        {
            var history = await PostgreSqlServiceOf(after).HistoryAsync(strategy, cancellationToken);
            var commands = history
                .Events.GroupBy(recorded => recorded.Envelope.Command)
                .ToDictionary(group => group.Key, group => group.Count());
            acknowledged[strategy].Should().BeSubsetOf(commands.Keys, "what was acknowledged is there");
            commands.Keys.Should().BeSubsetOf(acknowledged[strategy].Concat(unknown[strategy]));
            commands
                .Where(pair => pair.Value != (pair.Key == (Id<Command>)"found" ? 1 : 2))
                .Should()
                .BeEmpty("each command is there once, and wholly");
            outbox[strategy]
                .Should()
                .Equal(history.Events.Select(recorded => recorded.Envelope.Number), "messages are there with their events");
            (await after.ListAsync(null, int.MaxValue, cancellationToken))
                .FirstOrDefault(entry => entry.Strategy == strategy)
                .Should()
                .Match<StrategyEntry?>(
                    entry => (entry == null ? 0 : entry.Length) == history.Events.Count,
                    "the length is that of the history"
                );
            foreach (var command in unknown[strategy])
            {
                var wasThere = commands.ContainsKey(command);
                survived += wasThere ? 1 : 0;
                (await DoAsync(PostgreSqlServiceOf(after), strategy, command))
                    .GetType()
                    .Should()
                    .Be(wasThere ? typeof(Outcome.Repeated) : typeof(Outcome.Accepted));
            }
        }

        return survived;
    }

    private async Task WriteAsync(int writer)
    {
        Id<Strategy> strategy = $"s-{round}-{writer}";
        var service = PostgreSqlServiceOf(store, $"w{writer}-");
        for (var at = 0; ; at++)
        {
            Id<Command> command = at == 0 ? "found" : $"c-{at}";
            try
            {
                (await DoAsync(service, strategy, command)).Should().BeOfType<Outcome.Accepted>();
            }
            catch (PostgreSqlStoreException)
            {
                Unknown.Add((strategy, command));
                return;
            }

            Acknowledged.Add((strategy, command));
            if (Interlocked.Increment(ref count) >= Volatile.Read(ref awaited))
                enough.TrySetResult();
        }
    }

    private static Task<Outcome> DoAsync(IStrategyService service, Id<Strategy> strategy, Id<Command> command) =>
        command == (Id<Command>)"found"
            ? service.FoundAsync(
                strategy,
                StorySetting.Default.Charter,
                People.ProcessLead,
                StorySetting.Default.Definition,
                command
            )
            : service.ExecuteAsync(
                strategy,
                [
                    new StrategyCommand.StateVision(Text.Swedish($"Ett {command}")),
                    new StrategyCommand.StateVision(Text.Swedish($"Två {command}")),
                ],
                People.ProcessLead,
                command
            );

    private static StrategyService PostgreSqlServiceOf(PostgreSqlStore over, string ids = "id-") =>
        new(
            over,
            new(new FakeClock(StorySetting.Default.Start), new SequentialIds(prefix: ids)),
            new() { Messages = recorded => [OutboxMessage.Of(recorded)], ClockTolerance = Timeout.InfiniteTimeSpan }
        );
}
