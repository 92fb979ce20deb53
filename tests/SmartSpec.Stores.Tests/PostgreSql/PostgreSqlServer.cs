using Npgsql;
using SmartSpec.PostgreSql;

[assembly: AssemblyFixture(typeof(SmartSpec.Stores.Tests.PostgreSql.PostgreSqlServer))]

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>
/// The server of the tests, made on first use. <c>SMARTSPEC_POSTGRES</c> is its connection string, or <c>local</c>
/// for a throw-away one from the machine's own binaries; where it is not set, the tests are skipped.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string NotRequested =
        "Needs PostgreSQL: SMARTSPEC_POSTGRES is to be a connection string, or 'local' for the machine's own binaries.";

    private const string Missing = "The machine has no binaries of PostgreSQL (Debian's package postgresql).";

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly List<string> schemas = [];
    private PostgreSqlCluster? cluster;
#pragma warning disable CA2213 // It is disposed of: asynchronously.
    private NpgsqlDataSource? source;
#pragma warning restore CA2213
    private string connection = "";
    private int taken;

    /// <summary>Connections to the server; the test is skipped where there is none.</summary>
    public async Task<NpgsqlDataSource> SourceAsync()
    {
        await gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (source is not null)
                return source;
            var setting = SettingOrSkip();
            if (setting == PostgreSqlCluster.Local)
                cluster = await PostgreSqlCluster.StartNewAsync(BinariesOrSkip());
            connection = cluster?.ConnectionString ?? setting;
            return source = NpgsqlDataSource.Create(connection);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>A connection string of the server.</summary>
    public async Task<NpgsqlConnectionStringBuilder> ConnectionAsync()
    {
        await SourceAsync();
        return new(connection);
    }

    /// <summary>A schema for an empty store; dropped when the tests have ended.</summary>
    public async Task<PostgreSqlStoreOptions> EmptyAsync()
    {
        await SourceAsync();
        var schema = $"t{Environment.ProcessId}_{Interlocked.Increment(ref taken)}";
        lock (schemas)
            schemas.Add(schema);
        return new() { Schema = schema };
    }

    /// <summary>A store in which there is nothing.</summary>
    public async Task<(PostgreSqlStore Store, PostgreSqlStoreOptions Options)> StoreAsync()
    {
        var options = await EmptyAsync();
        var store = new PostgreSqlStore(await SourceAsync(), options);
        await store.MigrateAsync(TestContext.Current.CancellationToken);
        return (store, options);
    }

    /// <summary>The first value of an answer.</summary>
    public async Task<object?> AskAsync(string sql)
    {
        await using var command = (await SourceAsync()).CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The folder of the machine's binaries; the test fails where it has none and they were requested.</summary>
    public static string BinariesOrSkip()
    {
        var setting = SettingOrSkip();
        if (PostgreSqlCluster.FindBinaries() is { } binaries)
            return binaries;
        if (setting == PostgreSqlCluster.Local)
            Assert.Fail(Missing);
        Assert.Skip(Missing);
        return "";
    }

    private static string SettingOrSkip()
    {
        var setting = Environment.GetEnvironmentVariable("SMARTSPEC_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(setting), NotRequested);
        return setting!;
    }

    public async ValueTask DisposeAsync()
    {
        if (source is not null && cluster is null)
        {
            foreach (var schema in schemas)
            {
                await using var drop = source.CreateCommand($"DROP SCHEMA IF EXISTS \"{schema}\" CASCADE");
                await drop.ExecuteNonQueryAsync();
            }
        }

        if (source is not null)
            await source.DisposeAsync();
        if (cluster is not null)
            await cluster.DisposeAsync();
        gate.Dispose();
    }
}
