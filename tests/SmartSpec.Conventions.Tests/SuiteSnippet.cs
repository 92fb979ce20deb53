// <suite>
using SmartSpec;
using SmartSpec.Testing;

namespace MyHost.Tests;

public sealed class MyStrategyStoreTests : StrategyStoreSuite, IEnrols<MyStore>
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    protected override async ValueTask<IStrategyStore> OpenAsync() => await MyStore.OpenAsync(Path.Combine(folder, Path.GetRandomFileName()));

    protected override async ValueTask<IStrategyStore> ReopenAsync(IStrategyStore store)
    {
        await CloseAsync(store);
        return await MyStore.OpenAsync(((MyStore)store).File);
    }
}
// </suite>
