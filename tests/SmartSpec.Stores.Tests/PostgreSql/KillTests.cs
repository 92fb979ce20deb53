using System.Diagnostics;
using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>The server ended with kill -9 at random moments under load, and started again.</summary>
[Trait("lane", "databases")]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Writers = 6;
    private const int MostBeforeKill = 120;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_command_that_was_acknowledged_survives_a_killed_server_once_and_none_is_half_there()
    {
        var rounds = Rounds.Of(10);
        var seed = Environment.TickCount;
        var chance = new Random(seed);
        output.WriteLine($"seed {seed}, {rounds} rounds");
        await using var cluster = await PostgreSqlCluster.StartNewAsync(PostgreSqlServer.BinariesOrSkip());
        var source = NpgsqlDataSource.Create(cluster.ConnectionString);
        await new PostgreSqlStore(source).MigrateAsync(Cancellation);
        var (acknowledged, unknown, survived) = (0, 0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var load = new KillLoad(new PostgreSqlStore(source), round);
            await Task.WhenAll(load.RunAsync(Writers), Task.Run(() => KillAsync(cluster, load, chance), Cancellation));
            await source.DisposeAsync();
            await cluster.StartAsync();
            source = NpgsqlDataSource.Create(cluster.ConnectionString);
            survived += await load.VerifyAsync(new PostgreSqlStore(source), Cancellation);
            (acknowledged, unknown) = (acknowledged + load.Acknowledged.Count, unknown + load.Unknown.Count);
        }

        await source.DisposeAsync();
        output.WriteLine($"{acknowledged} acknowledged, all there; {unknown} unknown, of which {survived} had been committed");
        acknowledged.Should().BePositive();
    }

    /// <summary>Some acknowledgements after the start, and a random part of a commit later.</summary>
    private static async Task KillAsync(PostgreSqlCluster cluster, KillLoad load, Random chance)
    {
        await load.AcknowledgedAsync(chance.Next(1, MostBeforeKill));
        var until = Stopwatch.GetTimestamp() + chance.Next((int)(Stopwatch.Frequency / 500));
        while (Stopwatch.GetTimestamp() < until)
            Thread.SpinWait(20);
        cluster.Kill();
    }
}
