namespace SmartSpec.Stores.Tests.InMemory;

public sealed class InMemoryStrategyStoreTests : StrategyStoreSuite, IEnrols<InMemoryStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore());
}

public sealed class InMemoryOutboxTests : OutboxSuite, IEnrols<InMemoryStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore());
}

public sealed class InMemoryLeaseTests : LeaseSuite, IEnrols<InMemoryStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore());
}

public sealed class InMemoryStrategyServiceTests : StrategyServiceSuite, IEnrols<InMemoryStore>
{
    protected override int Commands => 5_000;

    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore());
}

public sealed class InMemoryStoreModelTests : StoreModelSuite, IEnrols<InMemoryStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore());
}
