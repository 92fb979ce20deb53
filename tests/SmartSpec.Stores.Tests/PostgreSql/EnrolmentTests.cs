using System.Runtime.CompilerServices;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

[Trait("lane", "databases")]
public sealed class PostgreSqlStrategyStoreTests(PostgreSqlServer server) : StrategyStoreSuite, IEnrols<PostgreSqlStore>
{
    private readonly Opened opened = new(server);

    protected override ValueTask<IStrategyStore> OpenAsync() => opened.NewAsync();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask<IReadOnlyList<IStrategyStore>?> OpenTogetherAsync(int count) => opened.TogetherAsync(count);

    protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) =>
        opened.HoldAsync(store, append);
}

[Trait("lane", "databases")]
public sealed class PostgreSqlOutboxTests(PostgreSqlServer server) : OutboxSuite, IEnrols<PostgreSqlStore>
{
    private readonly Opened opened = new(server);

    protected override ValueTask<IStrategyStore> OpenAsync() => opened.NewAsync();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => opened.PassAsync(store, passed);
}

[Trait("lane", "databases")]
public sealed class PostgreSqlModelTests(PostgreSqlServer server) : StoreModelSuite, IEnrols<PostgreSqlStore>
{
    private readonly Opened opened = new(server);

    protected override ValueTask<IStrategyStore> OpenAsync() => opened.NewAsync();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => opened.PassAsync(store, passed);
}

[Trait("lane", "databases")]
public sealed class PostgreSqlLeaseTests(PostgreSqlServer server) : LeaseSuite, IEnrols<PostgreSqlStore>
{
    private readonly Opened opened = new(server);

    protected override ValueTask<IStrategyStore> OpenAsync() => opened.NewAsync();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => opened.PassAsync(store, passed);
}

[Trait("lane", "databases")]
public sealed class PostgreSqlStrategyServiceTests(PostgreSqlServer server) : StrategyServiceSuite, IEnrols<PostgreSqlStore>
{
    private readonly Opened opened = new(server);

    protected override ValueTask<IStrategyStore> OpenAsync() => opened.NewAsync();

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => opened.BesideAsync(store);

    protected override ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append) =>
        opened.HoldAsync(store, append);
}

/// <summary>The stores of a suite, each in a schema of its own.</summary>
internal sealed class Opened(PostgreSqlServer server)
{
    private readonly ConditionalWeakTable<IStrategyStore, PostgreSqlStoreOptions> known = [];

    public async ValueTask<IStrategyStore> NewAsync()
    {
        var (store, options) = await server.StoreAsync();
        known.Add(store, options);
        return store;
    }

    public async ValueTask<IStrategyStore> BesideAsync(IStrategyStore store)
    {
        var options = known.GetOrCreateValue(store);
        var beside = new PostgreSqlStore(await server.SourceAsync(), options);
        known.Add(beside, options);
        return beside;
    }

    public async ValueTask<IReadOnlyList<IStrategyStore>?> TogetherAsync(int count)
    {
        var (source, options) = (await server.SourceAsync(), await server.EmptyAsync());
        return [.. Enumerable.Range(0, count).Select(_ => new PostgreSqlStore(source, options))];
    }

    public async ValueTask<IAsyncDisposable?> HoldAsync(IStrategyStore store, StoreAppend append)
    {
        var connection = await (await server.SourceAsync()).OpenConnectionAsync();
        var joined = ((PostgreSqlStore)store).Joining(await connection.BeginTransactionAsync());
        (await joined.AppendAsync(append)).Should().Be(new AppendResult.Appended());
        return connection;
    }

    /// <summary>The server's clock is not the tests' to set: what leases and messages wait for comes nearer instead.</summary>
    public async ValueTask PassAsync(IStrategyStore store, Duration time)
    {
        var (schema, micros) = (known.GetOrCreateValue(store).Schema, time.BclCompatibleTicks / 10);
        await using var command = (await server.SourceAsync()).CreateCommand(
            $"UPDATE \"{schema}\".leases SET until = until - {micros}; UPDATE \"{schema}\".outbox SET due_at = due_at - {micros}"
        );
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
