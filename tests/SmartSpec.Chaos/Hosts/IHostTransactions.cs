namespace SmartSpec.Chaos.Hosts;

/// <summary>Transactions of the host's own, on the store's database.</summary>
internal interface IHostTransactions
{
    Task<IHostTransaction> BeginAsync();
}

/// <summary>A transaction of the host's, and the store within it.</summary>
internal interface IHostTransaction : IAsyncDisposable
{
    IStrategyStore Store { get; }

    Task CommitAsync();

    Task RollbackAsync();
}
