using System.Diagnostics;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>
/// Does things that wait for a disk or a server by turns, a few of each at a time, so that all meet the same noise.
/// </summary>
internal static class Turns
{
    public const int PerRound = 20;

    /// <summary>The median time of one operation of each, for each round; a round before the first is for warming.</summary>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="acts">What is done in a turn, and how many operations that is.</param>
    public static IReadOnlyList<Measured> Of(int rounds, params (int Operations, Func<Task> Act)[] acts)
    {
        var all = acts.Select(_ => new Measured([], 0)).ToList();
        for (var round = 0; round <= rounds; round++)
        {
            Console.Error.WriteLine($"round {round} of {rounds}");
            var times = acts.Select(_ => new List<double>()).ToList();
            for (var turn = 0; turn < PerRound; turn++)
            for (var i = 0; i < acts.Length; i++)
                times[i].Add(Time(acts[i].Act) / acts[i].Operations);
            if (round > 0)
                for (var i = 0; i < acts.Length; i++)
                    all[i].Nanoseconds.Add(Measured.MedianOf(times[i]));
        }

        return all;
    }

    /// <summary>The same thing several times, one after the other.</summary>
    public static (int Operations, Func<Task> Act) Times(int times, Func<Task> act) =>
        (
            times,
            async () =>
            {
                for (var i = 0; i < times; i++)
                    await act().ConfigureAwait(false);
            }
        );

    private static double Time(Func<Task> act)
    {
        var began = Stopwatch.GetTimestamp();
        act().GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(began).TotalNanoseconds;
    }
}
