using Microsoft.Data.Sqlite;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class SqliteStrategyStoreTests : StrategyStoreSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);

    protected override ValueTask<IReadOnlyList<IStrategyStore>?> OpenTogetherAsync(int count) => SqliteStores.Together(count);

    protected override bool HoldsAllWriters => true;

    protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) => SqliteStores.HoldAsync(store, append);
}

public sealed class SqliteStoreModelTests : StoreModelSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);
}

public sealed class SqliteOutboxTests : OutboxSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);
}

public sealed class SqliteLeaseTests : LeaseSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);
}

public sealed class SqliteStrategyServiceTests : StrategyServiceSuite, IEnrols<SqliteStore>
{
    protected override int Commands => Longer.Commands;

    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);

    protected override bool HoldsAllWriters => true;

    protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) => SqliteStores.HoldAsync(store, append);
}

/// <summary>Stores for the suites, each on a file of its own in a folder that goes with the process.</summary>
internal static class SqliteStores
{
    private static readonly DirectoryInfo Folder = Made();
    private static int made;

    // The machine may be slow while a test holds the file.
    private static readonly SqliteStoreOptions Patient = new() { BusyTimeout = TimeSpan.FromMinutes(1) };

    public static ValueTask<IStrategyStore> New() => new(new SqliteStore(NewFile(), Patient));

    public static ValueTask<IStrategyStore> Beside(IStrategyStore store) => new(new SqliteStore(((SqliteStore)store).File, Patient));

    public static ValueTask<IReadOnlyList<IStrategyStore>?> Together(int count)
    {
        var file = NewFile();
        return new((IReadOnlyList<IStrategyStore>)[.. Enumerable.Range(0, count).Select(_ => new SqliteStore(file, Patient))]);
    }

    public static async ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append)
    {
        var connection = new SqliteConnection($"Data Source={((SqliteStore)store).File};Pooling=False");
        connection.Open();
        var joined = ((SqliteStore)store).Joining(connection.BeginTransaction());
        (await joined.AppendAsync(append)).Should().Be(new AppendResult.Appended());
        return connection;
    }

    public static ValueTask<IStrategyStore> Again(IStrategyStore store)
    {
        ((SqliteStore)store).Dispose();
        return Beside(store);
    }

    private static string NewFile() => Path.Combine(Folder.FullName, $"{Interlocked.Increment(ref made)}.db");

    private static DirectoryInfo Made()
    {
        var folder = Directory.CreateTempSubdirectory("smartspec-suites-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder;
    }
}
