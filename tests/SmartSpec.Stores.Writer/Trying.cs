using SmartSpec.Sqlite;
using SmartSpec.Testing;

namespace SmartSpec.Stores.Writer;

/// <summary>Reads a strategy, and tries to write to it, as a user who may perhaps not: two lines say what came of it.</summary>
internal static class Trying
{
    public static async Task<int> RunAsync(string file, string strategy)
    {
        await using var store = new SqliteStore(file, new() { BusyTimeout = TimeSpan.FromSeconds(1) });
        var service = new StrategyService(
            store,
            new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds(prefix: "tried-"))
        );
        await SayAsync(async () => $"length {(await service.LoadAsync(strategy))?.Length}");
        await SayAsync(async () =>
            (await service.ExecuteAsync(strategy, new StrategyCommand.StateVision(Text.Swedish("Försök")), People.ProcessLead))
                .GetType()
                .Name
        );
        return 0;
    }

    private static async Task SayAsync(Func<Task<string>> act)
    {
        string said;
        try
        {
            said = await act();
        }
        catch (SqliteStoreException broken)
        {
            said = $"{broken.Fault}: {broken.Message.ReplaceLineEndings(" ")}";
        }

        await Console.Out.WriteLineAsync(said);
    }
}
