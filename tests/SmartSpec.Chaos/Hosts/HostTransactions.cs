using System.Data.Common;

namespace SmartSpec.Chaos.Hosts;

/// <summary>Transactions of the host's own, on the store's database.</summary>
/// <param name="open">Opens a connection.</param>
/// <param name="join">The store within a transaction.</param>
internal sealed class HostTransactions(Func<Task<DbConnection>> open, Func<DbTransaction, IStrategyStore> join)
{
    public async Task<HostTransaction> BeginAsync()
    {
        var connection = await open();
        try
        {
            var transaction = await connection.BeginTransactionAsync();
            return new(connection, transaction, join(transaction));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}

/// <summary>A transaction of the host's, and the store within it.</summary>
internal sealed class HostTransaction(DbConnection connection, DbTransaction transaction, IStrategyStore store) : IAsyncDisposable
{
    public IStrategyStore Store => store;

    public Task CommitAsync() => transaction.CommitAsync();

    public Task RollbackAsync() => transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
