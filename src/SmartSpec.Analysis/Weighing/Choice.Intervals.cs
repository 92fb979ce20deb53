namespace SmartSpec.Analysis;

/// <content>The weights for which a candidate stays among the chosen.</content>
public sealed partial class Choice
{
    /// <summary>
    /// The exact values of each weight for which each candidate is among the chosen, the other weights scaled in proportion
    /// (weight stability intervals, Mareschal 1988, here for membership of the best and in closed form).
    /// </summary>
    /// <returns>One item for each candidate and criterion, in their order.</returns>
    /// <remarks>
    /// At the weight t a score is t·v + (1 − t)·u, where v is the candidate's value by the criterion and u its weighted sum by
    /// the others. So each other candidate is better on one side of one crossing, always, or never.
    /// </remarks>
    public EquatableArray<WeightIntervals> WeightIntervals()
    {
        var lines = weighing.Criteria.Select((_, criterion) => Lines(criterion)).ToList();
        return
        [
            .. weighing.Candidates.SelectMany(
                (candidate, a) =>
                    weighing.Criteria.Select(
                        (criterion, c) =>
                            new WeightIntervals(
                                candidate,
                                criterion,
                                weighing.Weights[c].ToDecimal(),
                                lines[c] is { } scores ? Intervals(scores, a) : Single(a)
                            )
                    )
            ),
        ];
    }

    /// <summary>The score of each candidate at the weights 0 and 1 of a criterion; null where it is the only criterion.</summary>
    private (Ratio AtZero, Ratio AtOne)[]? Lines(int criterion)
    {
        var (weight, rest) = (weighing.Weights[criterion], Ratio.One - weighing.Weights[criterion]);
        if (rest.Sign == 0)
            return null;
        return
        [
            .. weighing
                .ScoresUnder(weighing.Weights)
                .Zip(weighing.Values, (score, values) => ((score - weight * values[criterion]) / rest, values[criterion])),
        ];
    }

    private EquatableArray<WeightInterval> Single(int candidate) =>
        isChosen[candidate] ? [new WeightInterval(Ratio.One, Ratio.One)] : [];

    private EquatableArray<WeightInterval> Intervals((Ratio AtZero, Ratio AtOne)[] lines, int candidate)
    {
        // How many are strictly better changes at crossings: some are better only below one, and some only above one.
        var better = 0;
        SortedDictionary<Ratio, (int Fall, int Rise)> changes = new() { [Ratio.Zero] = default, [Ratio.One] = default };
        foreach (var (atZero, atOne) in lines)
        {
            var (first, last) = (atZero - lines[candidate].AtZero, atOne - lines[candidate].AtOne);
            if (first.Sign > 0)
                better++;
            if (first.Sign > 0 == last.Sign > 0)
                continue;
            var crossing = first / (first - last);
            var (fall, rise) = changes.GetValueOrDefault(crossing);
            changes[crossing] = first.Sign > 0 ? (fall + 1, rise) : (fall, rise + 1);
        }

        List<WeightInterval> intervals = [];
        Ratio? start = null;
        foreach (var (point, (fall, rise)) in changes)
        {
            better -= fall;
            if (better < Size)
                start ??= point;
            better += rise;
            if (start is { } open && (better >= Size || point == Ratio.One))
            {
                intervals.Add(new(open, point));
                start = null;
            }
        }

        return [.. intervals];
    }
}
