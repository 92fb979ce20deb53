using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;
using SmartSpec.Testing;

namespace SmartSpec.Stores.Writer;

/// <summary>One of several processes that use a new place at the same moment.</summary>
internal static class Founding
{
    public static Func<Task<IStrategyStore>> Sqlite(string file) => () => Task.FromResult<IStrategyStore>(new SqliteStore(file));

    public static Func<Task<IStrategyStore>> PostgreSql(string connection, string schema) =>
        async () =>
        {
            var store = new PostgreSqlStore(connection, new() { Schema = schema });
            await store.MigrateAsync();
            return store;
        };

    /// <summary>Says ready, waits for a line, founds a strategy, and says what came of it.</summary>
    public static async Task<int> RunAsync(Func<Task<IStrategyStore>> open, string name)
    {
        // What takes time the first time is done before the others are waited for.
        var engine = new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds(prefix: name));
        _ = await FoundAsync(new StrategyService(new InMemoryStore(), engine), name);
        await Console.Out.WriteLineAsync("ready");
        await Console.In.ReadLineAsync();
        try
        {
            var store = await open();
            await using var closed = (IAsyncDisposable)store;
            var service = new StrategyService(store, engine, new() { ClockTolerance = Timeout.InfiniteTimeSpan });
            var outcome = await FoundAsync(service, name);
            await Console.Out.WriteLineAsync(outcome.GetType().Name);
        }
        catch (Exception broken) when (broken is SqliteStoreException or PostgreSqlStoreException)
        {
            await Console.Out.WriteLineAsync(broken.ToString().ReplaceLineEndings(" "));
        }

        return 0;
    }

    private static Task<Outcome> FoundAsync(StrategyService service, string name) =>
        service.FoundAsync(name, StorySetting.Default.Charter, People.ProcessLead, StorySetting.Default.Definition);
}
