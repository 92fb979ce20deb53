using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Chaos.Hosts;

internal sealed class PostgreSqlTransactions(PostgreSqlStore store, NpgsqlDataSource source) : IHostTransactions
{
    public async Task<IHostTransaction> BeginAsync()
    {
        var connection = await source.OpenConnectionAsync();
        try
        {
            return new One(connection, await connection.BeginTransactionAsync(), store);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class One(NpgsqlConnection connection, NpgsqlTransaction transaction, PostgreSqlStore store) : IHostTransaction
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
