namespace SmartSpec.Analysis;

/// <summary>
/// The search for the smallest addition that turns an order: all copies on the grid, by branch and bound. Doubles find, with a
/// margin over rounding, and fractions confirm.
/// </summary>
internal sealed partial class AdditionSearch(Ranking ranking, ReversalSearch search)
{
    private const double Margin = 1e-12;

    private readonly Weighing weighing = ranking.Weighing;
    private readonly double[][] columns =
    [
        .. ranking.Weighing.Columns.Select(column => column.Select(score => score.ToDouble()).ToArray()),
    ];

    // The positions from best to worst, in groups of equal ones.
    private readonly int[][] groups =
    [
        .. Enumerable
            .Range(0, ranking.Count)
            .GroupBy(a => ranking.Keys[a])
            .OrderByDescending(group => group.Key)
            .Select(group => group.ToArray()),
    ];

    private int original;
    private Level[][] levels = [];
    private Level[] picked = [];
    private int bound;
    private AdditionReversal? found;

    /// <summary>The smallest addition; null where there is none on the grid.</summary>
    public AdditionReversal? Smallest()
    {
        // By code, so that the order of the input does not matter.
        int[] candidates = [.. ByCode(weighing.Candidates.Select(one => one.Code))];
        int[] criteria = [.. ByCode(weighing.Criteria.Select(one => one.Code))];
        Sums<double>[][] starts = new Sums<double>[candidates.Length][];
        var all = candidates.Select(a => criteria.Select(c => LevelsOf(a, c)).ToArray()).ToArray();
        for (var i = 0; i < candidates.Length; i++)
            starts[i] = ranking.Rule.Fast.Total([.. columns.Select(column => (double[])[.. column, column[candidates[i]]])]);
        for (var count = 1; count <= Math.Min(search.MostCriteria, criteria.Length) && found is null; count++)
        {
            picked = new Level[count];
            bound = int.MaxValue;
            for (var i = 0; i < candidates.Length; i++)
            {
                (original, levels) = (candidates[i], all[i]);
                Extend(0, 0, 0, starts[i]);
            }
        }

        return found;
    }

    private static IEnumerable<int> ByCode(IEnumerable<string> codes) =>
        codes.Index().OrderBy(one => one.Item, StringComparer.Ordinal).Select(one => one.Index);

    private void Extend(int depth, int from, int total, Sums<double>[] sums)
    {
        if (depth == picked.Length)
        {
            if (MayTurn(sums) && Confirmed(total) is { } reversal)
                (found, bound) = (reversal, total);
            return;
        }

        var left = picked.Length - depth - 1;
        var next = new Sums<double>[sums.Length];
        for (var c = from; c < levels.Length - left; c++)
            foreach (var level in levels[c])
            {
                if (total + level.Steps + left >= bound)
                    break;
                for (var a = 0; a < next.Length; a++)
                    next[a] = sums[a] + level.Change[a];
                picked[depth] = level;
                Extend(depth + 1, c + 1, total + level.Steps, next);
            }
    }

    /// <summary>Whether one that was worse is now better, beyond rounding.</summary>
    private bool MayTurn(Sums<double>[] sums)
    {
        var lowest = double.PositiveInfinity;
        foreach (var group in groups)
        {
            var lowestHere = lowest;
            foreach (var a in group)
            {
                var key = ranking.Rule.Fast.Key(sums[a]);
                if (key > lowest + Margin)
                    return true;
                lowestHere = Math.Min(lowestHere, key);
            }

            lowest = lowestHere;
        }

        return false;
    }

    private AdditionReversal? Confirmed(int total)
    {
        var copied = weighing.Candidates[original];
        var scores = copied.Scores;
        foreach (var level in picked)
            scores = scores.SetItem(level.Criterion, level.Score);
        return AdditionReversal.Of(ranking, copied, scores, (decimal)total / search.Steps);
    }
}
