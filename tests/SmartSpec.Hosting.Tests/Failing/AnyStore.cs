using Microsoft.Extensions.Time.Testing;
using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>Each store of the library, empty.</summary>
internal static class AnyStore
{
    public static TheoryData<string> Kinds => ["memory", "sqlite", "postgresql"];

    /// <summary>A store of a kind; its outbox and leases are itself.</summary>
    public static async Task<IStrategyStore> OpenAsync(string kind, PostgreSqlServer server, FakeTimeProvider? time = null)
    {
        time ??= new();
        return kind switch
        {
            "memory" => new InMemoryStore(time),
            "sqlite" => new SqliteStore(
                Path.Combine(Directory.CreateTempSubdirectory("smartspec-hosting-").FullName, "strategies.db"),
                new() { Time = time }
            ),
            _ => (await server.StoreAsync()).Store,
        };
    }

    public static async ValueTask CloseAsync(IStrategyStore store)
    {
        if (store is IAsyncDisposable open)
            await open.DisposeAsync();
    }
}
