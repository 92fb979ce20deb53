using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>Each store of the library, empty.</summary>
internal static class AnyStore
{
    private static readonly ConditionalWeakTable<IStrategyStore, TemporaryFolder> Folders = [];

    public static TheoryData<string> Kinds => ["memory", "sqlite", "postgresql"];

    /// <summary>A store of a kind; its outbox and leases are itself.</summary>
    public static async Task<IStrategyStore> OpenAsync(string kind, PostgreSqlServer server, FakeTimeProvider? time = null)
    {
        time ??= new();
        return kind switch
        {
            "memory" => new InMemoryStore(time),
            "sqlite" => InFolder(time),
            _ => (await server.StoreAsync()).Store,
        };
    }

    public static async ValueTask CloseAsync(IStrategyStore store)
    {
        if (store is IAsyncDisposable open)
            await open.DisposeAsync();
        if (Folders.TryGetValue(store, out var folder))
            folder.Dispose();
    }

    private static SqliteStore InFolder(FakeTimeProvider time)
    {
        var folder = new TemporaryFolder();
        var store = new SqliteStore(folder.In("strategies.db"), new() { Time = time });
        Folders.Add(store, folder);
        return store;
    }
}
