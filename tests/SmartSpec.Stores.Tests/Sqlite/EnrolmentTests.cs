using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
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

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => SqliteStores.PassAsync(store, passed);
}

public sealed class SqliteOutboxTests : OutboxSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => SqliteStores.PassAsync(store, passed);
}

public sealed class SqliteLeaseTests : LeaseSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => SqliteStores.PassAsync(store, passed);
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
    private static readonly ConditionalWeakTable<IStrategyStore, FakeTimeProvider> Clocks = [];
    private static int made;

    public static ValueTask<IStrategyStore> New() => On(Path.Combine(Folder.FullName, $"{Interlocked.Increment(ref made)}.db"), new());

    public static ValueTask<IStrategyStore> Beside(IStrategyStore store) => On(((SqliteStore)store).File, Clocks.GetOrCreateValue(store));

    public static ValueTask PassAsync(IStrategyStore store, Duration time) => Clocks.GetOrCreateValue(store).PassAsync(time);

    public static ValueTask<IStrategyStore> Again(IStrategyStore store)
    {
        ((SqliteStore)store).Dispose();
        return Beside(store);
    }

    private static ValueTask<IStrategyStore> On(string file, FakeTimeProvider time)
    {
        var store = new SqliteStore(file, new() { Time = time });
        Clocks.Add(store, time);
        return new(store);
    }

    private static DirectoryInfo Made()
    {
        var folder = Directory.CreateTempSubdirectory("smartspec-suites-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder;
    }
}
