using Microsoft.Data.Sqlite;
using SmartSpec.Sqlite;

namespace SmartSpec.Chaos.Databases;

/// <summary>One SQLite file.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private readonly SmallDisk disk = new();

    public string Name => "sqlite";

    public IReadOnlyList<(string Kind, bool IsOfHost, Func<string?, Random, Task> Act)> Faults =>
        disk.CanBeFull
            ? [("locked file", false, LockAsync), ("full disk", false, FillAsync)]
            : [("locked file", false, LockAsync)];

    public Duration MostAhead { get; } = Duration.FromDays(4);

    // Days ahead are recorded; years ahead must not be.
    public IReadOnlyList<double> Jumps { get; } = [-7_200, -30, 30, 7_200, 3 * 86_400.0, 10 * 365.25 * 86_400];

    private string File => Path.Combine(disk.Path, "strategies.db");

    public string ConnectionOf(string host) => File;

    public IStrategyStore Open() => new SqliteStore(File);

    public ValueTask DisposeAsync()
    {
        disk.Dispose();
        return default;
    }

    /// <summary>Another program writes to the file for a while, sometimes longer than a write waits.</summary>
    private async Task LockAsync(string? host, Random chance)
    {
        await using var connection = new SqliteConnection($"Data Source={File};Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var transaction = connection.BeginTransaction();
        await Task.Delay(chance.Next(500, 8_000));
        await transaction.RollbackAsync();
    }

    private async Task FillAsync(string? host, Random chance)
    {
        disk.Fill();
        await Task.Delay(chance.Next(500, 4_000));
        disk.MakeRoom();
    }
}
