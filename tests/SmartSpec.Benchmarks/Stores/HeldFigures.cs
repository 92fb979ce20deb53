using System.Collections.Concurrent;
using System.Diagnostics;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>
/// How long writers to other strategies take while one strategy is held by a transaction of the host's, at the 99th percentile.
/// </summary>
internal static class HeldFigures
{
    private const int Writers = 99;
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(3);

    public static IEnumerable<Row> Of(IStoreUnderTest under, int rounds)
    {
        var (visions, store) = (Enumerable.Range(0, Writers + 1).Select(_ => new Visions()).ToList(), Done(under.EmptyAsync()));
        var service = new StrategyService(store, visions[0].Engine, new() { DocumentEvery = 0 });
        for (var i = 0; i <= Writers; i++)
            Done(service.FoundAsync($"s{i}", StorySetting.Default.Charter, People.ProcessLead));
        if (Done(under.HoldAsync(store, "s0")) is not { } first)
            yield break;
        Done(DisposedAsync(first));
        var (free, held) = (new Measured([], 0), new Measured([], 0));
        for (var round = 0; round <= rounds; round++)
        {
            Console.Error.WriteLine($"held, round {round} of {rounds}");
            var without = Done(PercentileAsync(service, visions));
            var hold = Done(under.HoldAsync(store, "s0"))!;
            var waiting = Visions.DoAsync(service, "s0", visions[0].Next());
            var with = Done(PercentileAsync(service, visions));
            Done(DisposedAsync(hold));
            waiting.GetAwaiter().GetResult();
            if (round == 0)
                continue;
            free.Nanoseconds.Add(without);
            held.Nanoseconds.Add(with);
        }

        yield return Row.Within(
            $"{under.Name}: a command of {Writers} writers to as many strategies at the 99th percentile, as the peer",
            free,
            "",
            0
        );
        yield return Row.Ratio(
            "the same while another strategy is held for 3 s, with a writer that waits for it",
            held,
            free,
            "at most 2 ×",
            2
        );
    }

    private static async Task<double> PercentileAsync(StrategyService service, List<Visions> visions)
    {
        var (times, began) = (new ConcurrentBag<double>(), Stopwatch.GetTimestamp());
        await Task.WhenAll(
            Enumerable
                .Range(1, Writers)
                .Select(i =>
                    Task.Run(async () =>
                    {
                        while (Stopwatch.GetElapsedTime(began) < Held)
                        {
                            var start = Stopwatch.GetTimestamp();
                            await Visions.DoAsync(service, $"s{i}", visions[i].Next());
                            times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
                        }
                    })
                )
        );
        double[] sorted = [.. times.Order()];
        return sorted[(int)(sorted.Length * 0.99)];
    }

    private static async Task<bool> DisposedAsync(IAsyncDisposable one)
    {
        await one.DisposeAsync();
        return true;
    }

    private static T Done<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
