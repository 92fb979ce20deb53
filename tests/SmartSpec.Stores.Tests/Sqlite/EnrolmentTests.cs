using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class SqliteStrategyStoreTests : StrategyStoreSuite, IEnrols<SqliteStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);

    protected override ValueTask<IReadOnlyList<IStrategyStore>?> OpenTogetherAsync(int count) => SqliteStores.Together(count);

    protected override bool HoldsAllWriters => true;

    protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) =>
        SqliteStores.HoldAsync(store, append);
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

[Trait("lane", "laws")]
public sealed class SqliteStrategyServiceTests : StrategyServiceSuite, IEnrols<SqliteStore>
{
    protected override int Commands => Rounds.Of(100);

    protected override ValueTask<IStrategyStore> OpenAsync() => SqliteStores.New();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => SqliteStores.Again(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => SqliteStores.Beside(store);

    protected override bool HoldsAllWriters => true;

    protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) =>
        SqliteStores.HoldAsync(store, append);
}

/// <summary>Stores for the suites, each on a file of its own in a folder that goes with the process.</summary>
internal static class SqliteStores
{
    private static readonly TemporaryFolder Folder = new();
    private static readonly ConditionalWeakTable<IStrategyStore, FakeTimeProvider> Clocks = [];
    private static int made;

    public static ValueTask<IStrategyStore> New() => On(NewFile(), new());

    public static ValueTask<IStrategyStore> Beside(IStrategyStore store) =>
        On(((SqliteStore)store).File, Clocks.GetOrCreateValue(store));

    public static ValueTask PassAsync(IStrategyStore store, Duration time) => Clocks.GetOrCreateValue(store).PassAsync(time);

    public static ValueTask<IReadOnlyList<IStrategyStore>?> Together(int count)
    {
        var (file, time) = (NewFile(), new FakeTimeProvider());
        return new((IReadOnlyList<IStrategyStore>)[.. Enumerable.Range(0, count).Select(_ => Made(file, time))]);
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

    private static string NewFile() => Folder.In($"{Interlocked.Increment(ref made)}.db");

    private static ValueTask<IStrategyStore> On(string file, FakeTimeProvider time) => new(Made(file, time));

    /// <summary>A store that waits long: the machine may be slow while a test holds the file.</summary>
    private static SqliteStore Made(string file, FakeTimeProvider time)
    {
        var store = new SqliteStore(file, new() { BusyTimeout = TimeSpan.FromMinutes(1), Time = time });
        Clocks.Add(store, time);
        return store;
    }
}
