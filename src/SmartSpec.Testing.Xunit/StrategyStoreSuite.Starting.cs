using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>The first use of a new place.</content>
public abstract partial class StrategyStoreSuite
{
    private const int Starting = 8;

    /// <summary>However many begin at the same moment where there is nothing yet, all of them can.</summary>
    [Fact]
    public async Task Stores_that_begin_at_the_same_moment_on_a_new_place_all_succeed()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var stores = await TogetherAsync(Starting);
            var chains = stores.Select((_, at) => new Chain(string.Create(CultureInfo.InvariantCulture, $"s-{at}"))).ToList();
            var results = await AtOnceAsync(
                stores.Select(
                    (store, at) =>
                        (Func<Task<AppendResult>>)(
                            async () =>
                            {
                                if (store is IMigratedStore migrated)
                                    await migrated.MigrateAsync(Cancellation);
                                return await store.AppendAsync(chains[at].Next(), Cancellation);
                            }
                        )
                )
            );
            Port.Requires(
                Starting,
                results.Count(result => result is AppendResult.Appended),
                "Each of those who begin at the same moment migrates and founds."
            );
            foreach (var store in stores)
                Port.Requires(
                    Starting,
                    (await store.ListAsync(null, 100, Cancellation)).Count,
                    "Each sees what all of them have founded."
                );
        }
    }
}
