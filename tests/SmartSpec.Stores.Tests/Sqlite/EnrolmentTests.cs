using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class SqliteStrategyStoreTests : StrategyStoreSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);
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
}

/// <summary>Stores for the suites, each on a file of its own in a folder that goes with the process.</summary>
internal static class SqliteStores
{
    private static readonly DirectoryInfo Folder = Made();
    private static int made;

    public static ValueTask<IStrategyStore> New() => new(new SqliteStore(Path.Combine(Folder.FullName, $"{Interlocked.Increment(ref made)}.db")));

    public static ValueTask<IStrategyStore> Beside(IStrategyStore store) => new(new SqliteStore(((SqliteStore)store).File));

    public static ValueTask<IStrategyStore> Again(IStrategyStore store)
    {
        ((SqliteStore)store).Dispose();
        return Beside(store);
    }

    private static DirectoryInfo Made()
    {
        var folder = Directory.CreateTempSubdirectory("smartspec-suites-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder;
    }
}
