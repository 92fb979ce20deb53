namespace SmartSpec.Analysis;

/// <content>How much worse a copy can be in one criterion, and what that does to the sums of the others.</content>
internal sealed partial class AdditionSearch
{
    /// <summary>
    /// The steps by which a copy can be worse in a criterion, without those that change nothing beside the one before. The first
    /// is kept also where it does what an equal copy does: an equal copy is not worse, and may turn an order by itself.
    /// </summary>
    private Level[] LevelsOf(int candidate, int criterion)
    {
        var (worst, best) = (weighing.Criteria[criterion].Worst, weighing.Criteria[criterion].Best);
        var score = weighing.Candidates[candidate].Scores[criterion]!.Value;
        double[] column = [.. columns[criterion], columns[criterion][candidate]];
        var start = ranking.Rule.Fast.Parts(criterion, column);
        List<Level> kept = [];
        Sums<double>[] last = [];
        for (var steps = 1; steps <= search.Steps; steps++)
        {
            var lower = score + (worst - best) * steps / search.Steps;
            if (lower < Math.Min(worst, best) || lower > Math.Max(worst, best))
                break;
            column[^1] = Ratio.Of(lower).ToDouble();
            var parts = ranking.Rule.Fast.Parts(criterion, column);
            if (lower == score || (kept.Count > 0 && IsSame(parts, last)))
                continue;
            kept.Add(new(criterion, steps, lower, [.. parts.Zip(start, static (part, first) => part - first)]));
            last = parts;
        }

        return [.. kept];

        bool IsSame(Sums<double>[] one, Sums<double>[] other) =>
            one.AsSpan(0, ranking.Count).SequenceEqual(other.AsSpan(0, ranking.Count));
    }

    private sealed record Level(int Criterion, int Steps, decimal Score, Sums<double>[] Change);
}
