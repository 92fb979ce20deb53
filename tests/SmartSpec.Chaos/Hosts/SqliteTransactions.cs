using Microsoft.Data.Sqlite;
using SmartSpec.Sqlite;

namespace SmartSpec.Chaos.Hosts;

internal sealed class SqliteTransactions(SqliteStore store, string file) : IHostTransactions
{
    public async Task<IHostTransaction> BeginAsync()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=5");
        try
        {
            await connection.OpenAsync();
            return new One(connection, connection.BeginTransaction(), store);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class One(SqliteConnection connection, SqliteTransaction transaction, SqliteStore store) : IHostTransaction
    {
        public IStrategyStore Store { get; } = store.Joining(transaction);

        public Task CommitAsync() => transaction.CommitAsync();

        public Task RollbackAsync() => transaction.RollbackAsync();

        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
