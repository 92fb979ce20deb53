namespace SmartSpec.Analysis;

/// <summary>The exact distribution of Kendall's statistic for values in random order, without ties.</summary>
/// <remarks>
/// Of the n(n − 1)/2 pairs, K are in falling order, and S = n(n − 1)/2 − 2K. The numbers of orders with a given K satisfy
/// c(n, k) = c(n − 1, k) + … + c(n − 1, k − n + 1): the next value can be put in n places. Source: Kendall, "Rank Correlation
/// Methods" (1948), chapter 5.
/// </remarks>
internal static class KendallDistribution
{
    /// <summary>The probability of at most k pairs in falling order, for each k from 0 to n(n − 1)/2.</summary>
    internal static double[] AtMost(int count)
    {
        double[] chances = [1];
        for (var n = 2; n <= count; n++)
        {
            var (next, sum) = (new double[chances.Length + n - 1], 0.0);
            for (var k = 0; k < next.Length; k++)
            {
                sum += k < chances.Length ? chances[k] : 0;
                sum -= k >= n ? chances[k - n] : 0;
                next[k] = sum / n;
            }

            chances = next;
        }

        var atMost = 0.0;
        return [.. chances.Select(chance => Math.Min(1, atMost += chance))];
    }

    /// <summary>The fewest points for which an interval of a confidence exists: the least n with 2/n! ≤ 1 − confidence.</summary>
    internal static int FewestPoints(double confidence)
    {
        var (n, chance) = (2, 1.0);
        while (chance > 1 - confidence + Trend.Tolerance)
            chance /= ++n;
        return n;
    }
}
