using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Stores.Tests.InMemory;

public sealed class InMemoryStrategyStoreTests : StrategyStoreSuite, IEnrols<InMemoryStore>
{
    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore());
}

public sealed class InMemoryOutboxTests : OutboxSuite, IEnrols<InMemoryStore>
{
    private readonly FakeTimeProvider time = new();

    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore(time));

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => time.PassAsync(passed);
}

public sealed class InMemoryLeaseTests : LeaseSuite, IEnrols<InMemoryStore>
{
    private readonly FakeTimeProvider time = new();

    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore(time));

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => time.PassAsync(passed);
}

public sealed class InMemoryStrategyServiceTests : StrategyServiceSuite, IEnrols<InMemoryStore>
{
    protected override int Commands => 5_000;

    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore());
}

public sealed class InMemoryStoreModelTests : StoreModelSuite, IEnrols<InMemoryStore>
{
    private readonly FakeTimeProvider time = new();

    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore(time));

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed) => time.PassAsync(passed);
}
