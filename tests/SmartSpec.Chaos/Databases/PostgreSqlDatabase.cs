using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;
using SmartSpec.PostgreSql;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Chaos.Databases;

/// <summary>A throw-away PostgreSQL server; each host reaches it through a way of its own that can be cut.</summary>
internal sealed class PostgreSqlDatabase : IDatabase
{
    private readonly SmallDisk disk;
    private readonly PostgreSqlCluster cluster;
    private readonly ConcurrentDictionary<string, CuttingProxy> ways = new();

    private PostgreSqlDatabase(SmallDisk disk, PostgreSqlCluster cluster) => (this.disk, this.cluster) = (disk, cluster);

    public string Name => "postgresql";

    public IReadOnlyList<(string Kind, bool IsOfHost, Func<string?, Random, Task> Act)> Faults =>
        disk.CanBeFull ? [.. Always, ("full disk", false, FillAsync)] : Always;

    public Duration MostAhead { get; } = Duration.FromMinutes(6);

    // Up to five minutes a host may be wrong; what is further off records nothing.
    public IReadOnlyList<double> Jumps { get; } = [-86_400, -120, 120, 7_200, 100 * 86_400.0, 10 * 365.25 * 86_400];

    private (string Kind, bool IsOfHost, Func<string?, Random, Task> Act)[] Always =>
        [("cut connection", true, CutAsync), ("ended backends", false, EndBackendsAsync), ("killed server", false, KillAsync)];

    private string Direct => $"{cluster.ConnectionString};Maximum Pool Size=4";

    /// <summary>A server; null where the machine has no binaries.</summary>
    public static async Task<PostgreSqlDatabase?> StartAsync()
    {
        if (PostgreSqlCluster.FindBinaries() is not { } binaries)
            return null;
        var disk = new SmallDisk();
        Environment.SetEnvironmentVariable("TMPDIR", disk.Path);
        var cluster = await PostgreSqlCluster.StartNewAsync(binaries);
        Environment.SetEnvironmentVariable("TMPDIR", null);
        return new(disk, cluster);
    }

    public string ConnectionOf(string host)
    {
        var way = ways.GetOrAdd(host, _ => new CuttingProxy("127.0.0.1", cluster.Port));
        return $"Host=127.0.0.1;Port={way.Port};Username=smartspec;Database=postgres;"
            + "Maximum Pool Size=25;Command Timeout=20;Timeout=5";
    }

    public IStrategyStore Open() => new PostgreSqlStore(Direct);

    public async ValueTask DisposeAsync()
    {
        foreach (var way in ways.Values)
            await way.DisposeAsync();
        await cluster.DisposeAsync();
        disk.Dispose();
    }

    private Task CutAsync(string? host, Random chance)
    {
        ways[host!].CutTheNextAnswer();
        return Task.Delay(200);
    }

    private async Task EndBackendsAsync(string? host, Random chance)
    {
        await using var source = NpgsqlDataSource.Create($"{Direct};Pooling=False");
        await using var command = source.CreateCommand(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE pid <> pg_backend_pid() AND backend_type = 'client backend' AND random() < 0.5
            """
        );
        await command.ExecuteNonQueryAsync();
    }

    private async Task KillAsync(string? host, Random chance)
    {
        cluster.Kill();
        await Task.Delay(chance.Next(1_000));
        await cluster.StartAsync();
    }

    /// <summary>Without room for its log the server goes down; it is started again when there is room.</summary>
    private async Task FillAsync(string? host, Random chance)
    {
        disk.Fill();
        await Task.Delay(chance.Next(500, 3_000));
        disk.MakeRoom();
        if (!await AnswersAsync())
        {
            cluster.Kill();
            await cluster.StartAsync();
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection($"{Direct};Pooling=False;Timeout=2");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
