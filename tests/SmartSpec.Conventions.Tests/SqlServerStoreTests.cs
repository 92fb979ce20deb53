using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using MyHost;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>
/// The store of the page, in the suite of every store. There is no SQL Server here: it runs on SQLite, with the two forms of SQL
/// that are SQL Server's own replaced.
/// </summary>
public sealed class SqlServerStoreTests : StrategyStoreSuite, IEnrols<SqlServerStore>
{
    private readonly TemporaryFolder folder = new();

    protected override bool HoldsAllWriters => true;

    protected override async ValueTask<IStrategyStore> OpenAsync()
    {
        var store = new OnSqlite(folder.In(Path.GetRandomFileName()));
        await store.CreateAsync();
        return store;
    }

    protected override ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store) => new(new OnSqlite(((OnSqlite)store).File));

    protected override ValueTask<IStrategyStore> OpenBesideAsync(IStrategyStore store) => ReopenAsync(store);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private sealed class OnSqlite(string file) : SqlServerStore(Database(file))
    {
        public string File => file;

        protected override string Statement(string sql) =>
            sql.Replace("WITH (UPDLOCK, HOLDLOCK)", "", StringComparison.Ordinal)
                .Replace("WITH (READPAST)", "", StringComparison.Ordinal)
                .Replace("OFFSET 0 ROWS FETCH NEXT @take ROWS ONLY", "LIMIT @take", StringComparison.Ordinal);

        /// <summary>The page's tables, in SQLite's types.</summary>
        public async Task CreateAsync()
        {
            var sql = Pages
                .Blocks("src/SmartSpec.Stores/YOUR-OWN-STORE.md", "sql")[0]
                .Replace(" COLLATE Latin1_General_BIN2", "", StringComparison.Ordinal)
                .Replace("varbinary(max)", "blob", StringComparison.Ordinal);
            await using var database = Database(file);
            foreach (var statement in sql.Split(';', StringSplitOptions.TrimEntries).Prepend("PRAGMA journal_mode = wal"))
            {
                await using var create = database.CreateCommand(statement);
                await create.ExecuteNonQueryAsync();
            }
        }

        private static Connections Database(string file) => new($"Data Source={file}");
    }

    /// <summary>Connections that wait in SQLite itself, and not for the disk: quick enough for a test.</summary>
    private sealed class Connections(string connectionString) : DbDataSource
    {
        public override string ConnectionString => connectionString;

        protected override DbConnection CreateDbConnection()
        {
            var connection = new SqliteConnection(connectionString);
            connection.StateChange += (_, change) =>
            {
                if (change.CurrentState is not ConnectionState.Open)
                    return;
                using var set = connection.CreateCommand();
                set.CommandText = "PRAGMA busy_timeout = 30000; PRAGMA synchronous = OFF";
                set.ExecuteNonQuery();
            };
            return connection;
        }
    }
}
