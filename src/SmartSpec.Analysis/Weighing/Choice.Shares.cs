namespace SmartSpec.Analysis;

/// <content>The share of all weightings for which a candidate is chosen.</content>
public sealed partial class Choice
{
    /// <summary>
    /// The share of all weightings for which each candidate is chosen, as if nothing were agreed on the weights: they are drawn
    /// uniformly from all that sum to 1 (acceptability of SMAA, Lahdelma and Salminen 2001).
    /// </summary>
    /// <param name="samples">The number of weightings that are drawn, 1 or more. Default: a million.</param>
    /// <param name="seed">The seed: the same gives the same shares on every machine. Default: 1.</param>
    /// <returns>One item for each candidate, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no sample.</exception>
    public EquatableArray<ChoiceShare> ShareOfWeightings(int samples = 1_000_000, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        int[] criteria = [.. ByCode()];
        var values = weighing.Values.Select(value => criteria.Select(c => value[c].ToDouble()).ToArray()).ToArray();
        var counts = WeightingCounts.Of(values, Size, samples, seed);
        return
        [
            .. weighing.Candidates.Select(
                (candidate, a) =>
                {
                    var share = (double)counts.Chosen[a] / samples;
                    var meanRank = 1 + (double)counts.Better[a] / samples;
                    return new ChoiceShare(candidate, share, Math.Sqrt(share * (1 - share) / samples), meanRank);
                }
            ),
        ];
    }
}
