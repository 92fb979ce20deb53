using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using SmartSpec.Hosting;
using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;

namespace SmartSpec.Chaos.Hosts;

/// <summary>
/// A host as a region's vendor would run it, in a process of its own: writers, due work, outbox. It takes orders on its standard
/// input and ends with it. Every other start has a data source of the host's, whose connections enlist in ambient transactions.
/// </summary>
internal static class ChaosHost
{
    /// <summary>The lease of due work and outbox, in seconds; pauses are longer.</summary>
    public const int LeaseSeconds = 3;

    private const int Writers = 6;

    /// <param name="args">Database, connection, port of the receiver, name of the host, seed.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var (database, connection, name) = (args[0], args[1], args[3]);
        var (port, seed) = (int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[4], CultureInfo.InvariantCulture));
        var time = new JumpingTime();
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new OutputLogger());
        StallWatch.Start();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IOutboxHandler>(new Deliveries(port, name));
        var spec = builder.Services.AddSmartSpec(options =>
        {
            options.Messages = recorded => [OutboxMessage.Of(recorded)];
            options.DocumentEvery = 50;
        });
        if (database == "sqlite")
            spec.UseStore(_ => new SqliteStore(connection));
        else if (seed % 2 == 0)
            spec.UseStore(_ => new PostgreSqlStore(connection));
        else
            spec.UseStore(_ => new PostgreSqlStore(NpgsqlDataSource.Create(connection)));
        spec.MigrateAtStart()
            .AddDueWork(options => (options.Every, options.Lease) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(LeaseSeconds)))
            .AddOutbox<Deliveries>(options =>
            {
                (options.Every, options.Lease) = (TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(LeaseSeconds));
                (options.FirstPause, options.LongestPause) = (TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(1));
                options.Attempts = 1_000;
                options.Error = exception => exception.Message;
            });
        using var host = builder.Build();
        using var stopping = new CancellationTokenSource();
        await StartAsync(host);
        var service = host.Services.GetRequiredService<StrategyService>();
        await using var source = database == "sqlite" ? null : NpgsqlDataSource.Create(connection);
        var transactions = source is null
            ? new HostTransactions(() => OpenAsync(connection), host.Services.GetRequiredService<SqliteStore>().Joining)
            : new HostTransactions(
                async () => await source.OpenConnectionAsync(),
                host.Services.GetRequiredService<PostgreSqlStore>().Joining
            );
        var writers = Enumerable
            .Range(0, Writers)
            .Select(number =>
            {
                var workload = new Workload(service, transactions, $"{name}-{seed}-{number}", (seed * 100) + number);
                return Task.Run(() => workload.RunAsync(stopping.Token));
            })
            .ToList();
        Console.Out.WriteLine("ready");
        while (await Console.In.ReadLineAsync() is { } order && order != "stop")
        {
            if (order.Split(' ') is ["clock", var seconds])
                time.Jump(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
            if (order == "quiet")
            {
                await stopping.CancelAsync();
                await Task.WhenAll(writers);
                Console.Out.WriteLine("quiet");
            }
        }

        await stopping.CancelAsync();
        await host.StopAsync();
        await Task.WhenAll(writers);
        return 0;
    }

    private static async Task<DbConnection> OpenAsync(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=5");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Starts the host, again and again where the database is away: as an operator would.</summary>
    private static async Task StartAsync(IHost host)
    {
        while (true)
        {
            try
            {
                await host.StartAsync();
                return;
            }
            catch (Exception broken) when (broken is DbException)
            {
                await Task.Delay(300);
            }
        }
    }
}
