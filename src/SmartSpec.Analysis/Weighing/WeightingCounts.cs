using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SmartSpec.Analysis;

/// <summary>Counts over random weightings, four at a time.</summary>
/// <remarks>
/// The counts are whole numbers, and each weighting depends on the seed and its own number alone: threads change nothing.
/// </remarks>
internal sealed class WeightingCounts(long[] chosen, long[] better)
{
    private const int Lanes = 4;

    // So many fours in one part of the work.
    private const int PartSize = 4096;

    /// <summary>For how many weightings each candidate is chosen.</summary>
    public long[] Chosen { get; } = chosen;

    /// <summary>How many others are strictly better than each candidate, summed over the weightings.</summary>
    public long[] Better { get; } = better;

    /// <summary>Counts over weightings.</summary>
    /// <param name="values">The values by candidate and criterion, from 0 to 1.</param>
    /// <param name="size">How many are chosen.</param>
    /// <param name="samples">The number of weightings.</param>
    /// <param name="seed">The seed.</param>
    public static WeightingCounts Of(double[][] values, int size, int samples, int seed)
    {
        var total = new WeightingCounts(new long[values.Length], new long[values.Length]);
        var fours = (samples + Lanes - 1L) / Lanes;
        var parts = (int)((fours + PartSize - 1) / PartSize);
        _ = Parallel.For(
            0,
            parts,
            part =>
            {
                var counted = Part(values, size, samples, seed, (long)part * PartSize, Math.Min(fours, (part + 1L) * PartSize));
                lock (total)
                    total.Add(counted);
            }
        );
        return total;
    }

    private static WeightingCounts Part(double[][] values, int size, int samples, int seed, long from, long to)
    {
        var count = values.Length;
        var (chosen, better) = (new Vector256<long>[count], new Vector256<long>[count]);
        var (weights, scores) = (new Vector256<double>[values[0].Length], new Vector256<double>[count]);
        for (var four = from; four < to; four++)
        {
            UniformWeights.Draw(weights, seed, four);
            for (var a = 0; a < count; a++)
                scores[a] = Score(weights, values[a]);
            // The last four can be more than is asked for.
            var isAsked = Vector256.LessThan(
                Vector256.Create(four * Lanes) + Vector256.Create(0L, 1, 2, 3),
                Vector256.Create((long)samples)
            );
            for (var a = 0; a < count; a++)
            {
                var ahead = Vector256<long>.Zero;
                var score = scores[a];
                foreach (var other in scores)
                    ahead -= Vector256.GreaterThan(other, score).AsInt64();
                better[a] += ahead & isAsked;
                chosen[a] -= Vector256.LessThan(ahead, Vector256.Create((long)size)) & isAsked;
            }
        }

        return new([.. chosen.Select(Vector256.Sum)], [.. better.Select(Vector256.Sum)]);
    }

    private static Vector256<double> Score(Vector256<double>[] weights, double[] values)
    {
        var score = Vector256<double>.Zero;
        for (var c = 0; c < weights.Length; c++)
            score += weights[c] * values[c];
        return score;
    }

    private void Add(WeightingCounts part)
    {
        for (var a = 0; a < Chosen.Length; a++)
        {
            Chosen[a] += part.Chosen[a];
            Better[a] += part.Better[a];
        }
    }
}
