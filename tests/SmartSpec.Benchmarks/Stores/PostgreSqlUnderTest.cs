using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Npgsql;
using NpgsqlTypes;
using SmartSpec.PostgreSql;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>PostgreSQL: the server of <c>SMARTSPEC_POSTGRES</c>, or a throw-away one from the machine's own binaries.</summary>
[SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Names made here.")]
internal sealed class PostgreSqlUnderTest : IStoreUnderTest
{
    private readonly PostgreSqlCluster? cluster;
    private readonly string connection;
    private readonly NpgsqlDataSource source;
    private readonly ConditionalWeakTable<IStrategyStore, string> schemas = [];
    private readonly List<IAsyncDisposable> opened = [];
    private readonly string run = $"b{Environment.ProcessId}";
    private int taken;

    private PostgreSqlUnderTest(PostgreSqlCluster? cluster, string connection)
    {
        (this.cluster, this.connection) = (cluster, connection);
        source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connection)
            {
                ReadBufferSize = 64 * 1024,
                NoResetOnClose = true,
                MaxPoolSize = 120,
            }
        );
    }

    public string Name => "PostgreSQL";

    /// <summary>A server; null where the machine has none.</summary>
    public static async Task<IStoreUnderTest?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("SMARTSPEC_POSTGRES") is { Length: > 0 } given and not PostgreSqlCluster.Local)
            return new PostgreSqlUnderTest(null, given);
        if (PostgreSqlCluster.FindBinaries() is not { } binaries)
            return null;
        var cluster = await PostgreSqlCluster.StartNewAsync(binaries);
        return new PostgreSqlUnderTest(cluster, cluster.ConnectionString);
    }

    public async Task<IStrategyStore> EmptyAsync()
    {
        var schema = $"{run}_{++taken}";
        var store = new PostgreSqlStore($"{connection};Maximum Pool Size=40", new() { Schema = schema });
        await store.MigrateAsync();
        schemas.Add(store, schema);
        opened.Add(store);
        return store;
    }

    /// <summary>
    /// One prepared statement that updates the length and inserts, in one round trip over a connection that stays open.
    /// </summary>
    public async Task<Func<StoreAppend, Task>> RawAppendAsync()
    {
        await MakeAsync($"CREATE TABLE {run}_streams (id text PRIMARY KEY, length bigint NOT NULL)");
        await MakeAsync(
            $"CREATE TABLE {run}_events (stream text NOT NULL, number bigint NOT NULL, line bytea NOT NULL, hash bytea NOT NULL, "
                + "PRIMARY KEY (stream, number))"
        );
        return await RawWriterAsync("raw");
    }

    public async Task<IReadOnlyList<Func<StoreAppend, Task>>> RawWritersAsync(int count)
    {
        var writers = new List<Func<StoreAppend, Task>>();
        for (var number = 1; number <= count; number++)
            writers.Add(await RawWriterAsync($"raw{number}"));
        return writers;
    }

    public async Task<IAsyncDisposable?> HoldAsync(IStrategyStore store, string strategy)
    {
        var schema = schemas.TryGetValue(store, out var its) ? its : throw new InvalidOperationException("Another's store.");
        var open = await source.OpenConnectionAsync();
        await open.BeginTransactionAsync();
        await using var hold = new NpgsqlCommand($"SELECT 1 FROM \"{schema}\".strategies WHERE id = $1 FOR UPDATE", open)
        {
            Parameters = { new() { Value = strategy } },
        };
        await hold.ExecuteNonQueryAsync();
        return open;
    }

    public async Task RawReadAsync(IStrategyStore store, Action<string, byte[]> each)
    {
        await using var open = await source.OpenConnectionAsync();
        var schema = schemas.TryGetValue(store, out var its) ? its : throw new InvalidOperationException("Another's store.");
        await using var command = new NpgsqlCommand(
            $"SELECT name, line FROM \"{schema}\".events WHERE strategy = 1 ORDER BY number",
            open
        );
        await command.PrepareAsync();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            each(reader.GetString(0), await reader.GetFieldValueAsync<byte[]>(1));
    }

    /// <summary>
    /// Marten as its documentation has it: what is decided on is fetched for writing, and saved with the event.
    /// </summary>
    public async Task<IReadOnlyList<(string Name, Func<string, Task> Append)>> PeersAsync()
    {
        var marten = DocumentStore.For(options =>
        {
            options.Connection(connection);
            options.DatabaseSchemaName = $"{run}_marten";
            options.AutoCreateSchemaObjects = AutoCreate.All;
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Events.AppendMode = EventAppendMode.Quick;
            options.UseSystemTextJsonForSerialization();
            options.Projections.Snapshot<MartenStrategy>(SnapshotLifecycle.Inline);
        });
        opened.Add(marten);
        await using (var session = marten.LightweightSession())
        {
            session.Events.StartStream<MartenStrategy>("s", new MartenVision("founded"));
            await session.SaveChangesAsync();
        }

        return
        [
            (
                "Marten's FetchForWriting and save",
                async text =>
                {
                    await using var session = marten.LightweightSession();
                    var stream = await session.Events.FetchForWriting<MartenStrategy>("s");
                    stream.AppendOne(new MartenVision(text));
                    await session.SaveChangesAsync();
                }
            ),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        opened.Reverse();
        foreach (var one in opened)
            await one.DisposeAsync();
        await source.DisposeAsync();
        if (cluster is not null)
            await cluster.DisposeAsync();
    }

    private async Task<Func<StoreAppend, Task>> RawWriterAsync(string stream)
    {
        await MakeAsync($"INSERT INTO {run}_streams VALUES ('{stream}', 0)");
        var open = await source.OpenConnectionAsync();
        opened.Add(open);
        var insert = new NpgsqlCommand(
            $"WITH s AS (UPDATE {run}_streams SET length = $1 WHERE id = '{stream}' AND length = $1 - 1 RETURNING id) INSERT "
                + $"INTO {run}_events SELECT s.id, $1, $2, $3 FROM s",
            open
        );
        opened.Add(insert);
        var (number, line, hash) = (
            new NpgsqlParameter<long>(),
            new NpgsqlParameter<ReadOnlyMemory<byte>> { NpgsqlDbType = NpgsqlDbType.Bytea },
            new NpgsqlParameter<byte[]>()
        );
        insert.Parameters.AddRange((NpgsqlParameter[])[number, line, hash]);
        await insert.PrepareAsync();
        return append =>
        {
            var recorded = append.Events[0];
            var bytes = new byte[Hash.Size];
            recorded.Hash.CopyTo(bytes);
            (number.TypedValue, line.TypedValue, hash.TypedValue) = (recorded.Envelope.Number, recorded.Line, bytes);
            return insert.ExecuteNonQueryAsync();
        };
    }

    private async Task MakeAsync(string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>The event that Marten records: as many bytes as a line of ours.</summary>
public sealed record MartenVision(string Vision);

/// <summary>The document that Marten stores beside the events.</summary>
public sealed class MartenStrategy
{
    public string Id { get; set; } = "";

    public string Vision { get; set; } = "";

    public void Apply(MartenVision happened) => Vision = happened.Vision;
}
