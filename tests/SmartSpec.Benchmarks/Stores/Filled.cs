using System.Globalization;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>A store with many strategies, a few of which are due.</summary>
internal sealed class Filled(IStrategyStore store, List<Strategy> strategies, int due)
{
    private const int Writers = 64;
    private const int Stride = 7_919;

    private static readonly Instant Soon = Instant.FromUtc(2030, 1, 1, 0, 0);
    private static readonly Instant Later = Instant.FromUtc(2040, 1, 1, 0, 0);
    private int next;

    public static async Task<Filled> OfAsync(IStrategyStore store, Visions visions, int count, int due)
    {
        var founded = Enumerable
            .Range(0, count)
            .Select(i => visions.Founded(string.Create(CultureInfo.InvariantCulture, $"s{i:000000}")))
            .ToList();
        var taken = -1;
        await Task.WhenAll(
            Enumerable
                .Range(0, Writers)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        for (var i = Interlocked.Increment(ref taken); i < count; i = Interlocked.Increment(ref taken))
                            await AppendAsync(store, StoreAppend.Of(founded[i]) with { DueAt = DueAt(i, count, due) });
                    })
                )
        );
        return new(store, [.. founded.Select(outcome => outcome.Strategy)], due);
    }

    /// <summary>Appends what came of a command, to another strategy each time.</summary>
    public Task AppendAsync(Visions visions)
    {
        var i = (int)((long)next++ * Stride % strategies.Count);
        var outcome = visions.Accepted(strategies[i]);
        strategies[i] = outcome.Strategy;
        return AppendAsync(store, StoreAppend.Of(outcome) with { DueAt = DueAt(i, strategies.Count, due) });
    }

    public async Task DueAsync()
    {
        if ((await store.ListDueAsync(Soon, due)).Count != due)
            throw new InvalidOperationException("Not as many are due as should be.");
    }

    private static Instant DueAt(int i, int count, int due) => i % (count / due) == 0 ? Soon : Later;

    private static async Task AppendAsync(IStrategyStore store, StoreAppend append)
    {
        if (await store.AppendAsync(append) is not AppendResult.Appended)
            throw new InvalidOperationException("Not appended.");
    }
}
