using Microsoft.Extensions.Time.Testing;
using NodaTime;
// <suite>
using SmartSpec;
using SmartSpec.Stores;
using SmartSpec.Testing;

namespace MyHost.Tests;

public sealed class MyStrategyStoreTests : StrategyStoreSuite, IEnrols<MyStore>
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    protected override async ValueTask<IStrategyStore> OpenAsync() =>
        await MyStore.OpenAsync(Path.Combine(folder, Path.GetRandomFileName()));

    protected override async ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store)
    {
        await CloseAsync(store);
        return await MyStore.OpenAsync(((MyStore)store).File);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

// </suite>

// <advance>
public sealed class MyLeaseTests : LeaseSuite, IEnrols<InMemoryStore>
{
    private readonly FakeTimeProvider time = new(); // of Microsoft.Extensions.TimeProvider.Testing

    protected override ValueTask<IStrategyStore> OpenAsync() => new(new InMemoryStore(time));

    protected override ValueTask AdvanceAsync(IStrategyStore store, Duration passed)
    {
        time.AdjustTime(time.GetUtcNow() + passed.ToTimeSpan()); // on, or back
        return default;
    }
}
// </advance>
