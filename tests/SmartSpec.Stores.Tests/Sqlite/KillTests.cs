using System.Diagnostics;
using System.Globalization;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>
/// A process that writes is killed at a random moment (<c>kill -9</c>), again and again on one file: what it had acknowledged
/// is there, once, and nothing is half there.
/// </summary>
[Trait("lane", "laws")]
public sealed class KillTests : SqliteTest
{
    private const int Strategies = 4;
    private const int EventsEach = 3;

    private readonly Dictionary<(string Strategy, string Command), CommandEvents> acknowledged = [];

    [Fact]
    public async Task What_was_acknowledged_before_a_kill_is_there_once_and_nothing_is_half_there()
    {
        var rounds = Rounds.Of(2);
        var chance = new Random(5);
        for (var round = 1; round <= rounds; round++)
        {
            await WriteAndKillAsync(round, chance);
            await VerifyAsync();
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds} kills, {acknowledged.Count} commands acknowledged.");
    }

    private async Task WriteAndKillAsync(int round, Random chance)
    {
        using var writer = WriterProcess.Start(
            "write",
            File.Path,
            round.ToString(CultureInfo.InvariantCulture),
            Strategies.ToString(CultureInfo.InvariantCulture)
        );
        var errors = writer.StandardError.ReadToEndAsync(Cancellation);
        try
        {
            // Some are killed while they open the file, the others while they write.
            var before = chance.Next(8) == 0 ? 0 : chance.Next(1, 150);
            for (var count = 0; count < before && await writer.StandardOutput.ReadLineAsync(Cancellation) is { } line; count++)
                Acknowledge(line);
            var within = TimeSpan.FromMicroseconds(chance.Next(before == 0 ? 300_000 : 3_000));
            for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < within; )
                Thread.SpinWait(20);
            writer.HasExited.Should().BeFalse("it writes until it is killed");
        }
        finally
        {
            writer.Kill();
        }

        while (await writer.StandardOutput.ReadLineAsync(Cancellation) is { } line)
            Acknowledge(line);
        await writer.WaitForExitAsync(Cancellation);
        (await errors).Should().BeEmpty();
    }

    /// <summary>A line that the kill has cut off acknowledges nothing.</summary>
    private void Acknowledge(string line)
    {
        if (line.Split(' ') is [var strategy, var command, var first, var last, "."])
            acknowledged.Add(
                (strategy, command),
                new()
                {
                    First = long.Parse(first, CultureInfo.InvariantCulture),
                    Last = long.Parse(last, CultureInfo.InvariantCulture),
                }
            );
    }

    private async Task VerifyAsync()
    {
        await using var store = new SmartSpec.Sqlite.SqliteStore(File.Path);
        var entries = await store.ListAsync(null, 100, Cancellation);
        entries.Select(entry => entry.Strategy.Value).Should().Contain(acknowledged.Keys.Select(key => key.Strategy));
        var outbox = (await store.ListAsync(OutboxState.Pending, 0, int.MaxValue, Cancellation)).ToLookup(
            entry => entry.Strategy,
            entry => entry.Message
        );
        foreach (var entry in entries)
        {
            var history = History.Read(await store.ReadAsync(entry.Strategy, cancellationToken: Cancellation));
            history.Length.Should().Be((int)entry.Length);
            outbox[entry.Strategy]
                .Should()
                .Equal(history.Events.Select(OutboxMessage.Of), "each event has its message, in order");
            await VerifyCommandsAsync(store, entry.Strategy, history);
            var loaded = await store.LoadAsync(entry.Strategy, Cancellation);
            if (loaded!.Document is { } document)
                History.Replay(loaded.Lines.Skip(1), StrategyDocument.Read(document.Bytes.Span)).Should().Be(history.Replay());
        }

        File.Query<string>("PRAGMA integrity_check").Should().Be("ok");
    }

    private async Task VerifyCommandsAsync(IStrategyStore store, Id<Strategy> strategy, History history)
    {
        var commands = history
            .Events.GroupBy(recorded => recorded.Envelope.Command)
            .ToDictionary(
                group => group.Key.Value,
                group =>
                    (
                        Events: new CommandEvents { First = group.First().Envelope.Number, Last = group.Last().Envelope.Number },
                        Count: group.Count()
                    )
            );
        commands
            .Where(command => command.Key != "found")
            .Should()
            .OnlyContain(
                command =>
                    command.Value.Count == EventsEach && command.Value.Events.Last - command.Value.Events.First == EventsEach - 1,
                "a command is there whole, once"
            );
        foreach (var ((of, command), events) in acknowledged.Where(pair => pair.Key.Strategy == strategy.Value))
            commands.Should().ContainKey(command).WhoseValue.Events.Should().Be(events);
        foreach (var (command, answer) in commands.TakeLast(50))
        {
            var found = (await store.FindCommandAsync(strategy, command, Cancellation))!.Value;
            found.Should().Be(answer.Events with { Fingerprint = found.Fingerprint });
            found.Fingerprint.Should().NotBeNull("a fingerprint is there with its command");
        }
    }
}
