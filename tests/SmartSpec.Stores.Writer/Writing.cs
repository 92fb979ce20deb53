using System.Globalization;
using System.Text;
using SmartSpec.Sqlite;
using SmartSpec.Testing;

namespace SmartSpec.Stores.Writer;

/// <summary>
/// Writes commands to a file until it is killed, and acknowledges each on standard output once the store has said that it is
/// there: "strategy command first last .", one a line.
/// Commands are named by the round.
/// </summary>
internal static class Writing
{
    public static async Task<int> RunAsync(string file, string round, string strategies)
    {
        await using var store = new SqliteStore(file, new() { BusyTimeout = TimeSpan.FromMinutes(1) });
        var engine = new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds(prefix: $"r{round}-"));
        var service = new StrategyService(
            store,
            engine,
            new() { DocumentEvery = 7, Messages = recorded => [OutboxMessage.Of(recorded)] }
        );
        using var output = Console.OpenStandardOutput();
        var gate = new Lock();
        await Task.WhenAll(
            Enumerable
                .Range(0, int.Parse(strategies, CultureInfo.InvariantCulture))
                .Select(number => Task.Run(() => WriteAsync($"s{number}")))
        );
        return 0;

        async Task WriteAsync(string strategy)
        {
            await service.FoundAsync(
                strategy,
                StorySetting.Default.Charter,
                People.ProcessLead,
                StorySetting.Default.Definition,
                "found"
            );
            for (var number = 1; ; number++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{round}-{number}");
                Command[] commands =
                [
                    .. Enumerable
                        .Range(1, 3)
                        .Select(part => new StrategyCommand.StateVision(Text.Swedish($"Vision {id}, del {part}"))),
                ];
                var accepted = (Outcome.Accepted)await service.ExecuteAsync(strategy, commands, People.ProcessLead, id);
                var told = Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{strategy} {id} {accepted.Events[0].Envelope.Number} {accepted.Events[^1].Envelope.Number} .\n"
                    )
                );
                lock (gate)
                {
                    output.Write(told);
#pragma warning disable CA1849 // It is told within the lock, line by line.
                    output.Flush();
#pragma warning restore CA1849
                }
            }
        }
    }
}
