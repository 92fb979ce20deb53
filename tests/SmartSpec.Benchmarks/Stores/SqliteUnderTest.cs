using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SmartSpec.Sqlite;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>SQLite in files of a temporary folder.</summary>
internal sealed class SqliteUnderTest : IStoreUnderTest
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartspec-benchmarks-");
    private readonly ConditionalWeakTable<IStrategyStore, string> files = [];
    private readonly List<IAsyncDisposable> opened = [];
    private int taken;

    public string Name => "SQLite";

    public static Task<IStoreUnderTest?> StartAsync() => Task.FromResult<IStoreUnderTest?>(new SqliteUnderTest());

    public Task<IStrategyStore> EmptyAsync()
    {
        var file = NewFile();
        var store = new SqliteStore(file);
        files.Add(store, file);
        opened.Add(store);
        return Task.FromResult<IStrategyStore>(store);
    }

    /// <summary>One insert, whose key is the strategy and the number; in a file as durable as the store's.</summary>
    public async Task<Func<StoreAppend, Task>> RawAppendAsync()
    {
        var connection = Open(NewFile());
        opened.Add(connection);
        await using (var make = connection.CreateCommand())
        {
            make.CommandText =
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 2000;"
                + "CREATE TABLE events (strategy INTEGER NOT NULL, number INTEGER NOT NULL, line BLOB NOT NULL, hash BLOB NOT "
                + "NULL, UNIQUE (strategy, number))";
            await make.ExecuteNonQueryAsync();
        }

        var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO events (strategy, number, line, hash) VALUES (1, $number, $line, $hash)";
        var (number, line, hash) = (
            insert.Parameters.Add("$number", SqliteType.Integer),
            insert.Parameters.Add("$line", SqliteType.Blob),
            insert.Parameters.Add("$hash", SqliteType.Blob)
        );
        await insert.PrepareAsync();
        return append =>
        {
            var recorded = append.Events[0];
            var bytes = new byte[Hash.Size];
            recorded.Hash.CopyTo(bytes);
            (number.Value, line.Value, hash.Value) = (recorded.Envelope.Number, recorded.Line.ToArray(), bytes);
            return insert.ExecuteNonQueryAsync();
        };
    }

    public Task<IReadOnlyList<Func<StoreAppend, Task>>> RawWritersAsync(int count) =>
        Task.FromResult<IReadOnlyList<Func<StoreAppend, Task>>>([]);

    public Task<IAsyncDisposable?> HoldAsync(IStrategyStore store, string strategy) => Task.FromResult<IAsyncDisposable?>(null);

    public async Task RawReadAsync(IStrategyStore store, Action<string, byte[]> each)
    {
        await using var connection = Open(
            files.TryGetValue(store, out var file) ? file : throw new InvalidOperationException("Another's store.")
        );
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, line FROM smartspec_events ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            each(reader.GetString(0), await reader.GetFieldValueAsync<byte[]>(1));
    }

    public Task<IReadOnlyList<(string Name, Func<string, Task> Append)>> PeersAsync() =>
        Task.FromResult<IReadOnlyList<(string, Func<string, Task>)>>([]);

    public async ValueTask DisposeAsync()
    {
        foreach (var one in opened)
            await one.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private string NewFile() => Path.Combine(folder.FullName, $"{++taken}.db");
}
