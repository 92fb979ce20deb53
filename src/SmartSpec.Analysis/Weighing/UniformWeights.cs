using System.Runtime.Intrinsics;

namespace SmartSpec.Analysis;

/// <summary>
/// Weights that are uniform on all that sum to 1: the spacings of sorted uniform numbers (Devroye 1986, chapter V). Only
/// additions, comparisons and whole numbers, so that every machine has the same.
/// </summary>
internal static class UniformWeights
{
    /// <summary>Draws four weightings.</summary>
    /// <param name="weights">Receives the weights by criterion, one weighting in each lane.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="four">The number of the four.</param>
    public static void Draw(Span<Vector256<double>> weights, int seed, long four)
    {
        var cuts = weights[..^1];
        var start = Mixed(unchecked((ulong)seed)) + (ulong)four * (ulong)cuts.Length * 4;
        for (var c = 0; c < cuts.Length; c++)
        {
            var at = start + (ulong)c * 4;
            cuts[c] = Vector256.Create(Uniform(at), Uniform(at + 1), Uniform(at + 2), Uniform(at + 3));
            for (var i = c; i > 0; i--)
                (cuts[i - 1], cuts[i]) = (Vector256.Min(cuts[i - 1], cuts[i]), Vector256.Max(cuts[i - 1], cuts[i]));
        }

        var end = Vector256<double>.One;
        for (var c = weights.Length - 1; c > 0; c--)
        {
            weights[c] = end - weights[c - 1];
            end = weights[c - 1];
        }

        weights[0] = end;
    }

    /// <summary>A number from 0 up to 1, with 53 random bits.</summary>
    private static double Uniform(ulong number) => (Mixed(number) >> 11) * (1.0 / (1L << 53));

    /// <summary>The number at a place of the sequence of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Mixed(ulong place)
    {
        var bits = unchecked((place + 1) * 0x9E3779B97F4A7C15);
        bits = unchecked((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9);
        bits = unchecked((bits ^ (bits >> 27)) * 0x94D049BB133111EB);
        return bits ^ (bits >> 31);
    }
}
