namespace SmartSpec.Analysis;

/// <content>The smallest change of weights that alters the choice.</content>
public sealed partial class Choice
{
    /// <summary>
    /// The smallest change of weights, by the sum of absolute changes, that alters who is chosen. Exact: for a chosen candidate
    /// and another, weight moves to the criterion that favours the other most, from those that favour it least. That solves the
    /// linear programme, which has one constraint beside those of weights.
    /// </summary>
    /// <returns>
    /// The change; of distance 0 where candidates are tied at the border already; null where no weights alter the choice, since
    /// each chosen candidate is better than each other one by all criteria, or all are chosen.
    /// </returns>
    public WeightChange? SmallestChange()
    {
        if (TiedAtBorder is [var first, var second, ..])
            return Change(first.Candidate, second.Candidate, Ratio.Zero, weighing.Weights);
        var places = weighing.Candidates.Select((one, a) => (one, a)).ToDictionary(pair => pair.one.Code, pair => pair.a);
        (RankedCandidate Chosen, RankedCandidate Challenger, Ratio Distance, Ratio[] Weights)? smallest = null;
        foreach (var chosen in Chosen.Reverse())
        foreach (var other in Ranking.Where(one => one.Rank > Size))
        {
            var lead = weighing
                .Values[places[other.Candidate.Code]]
                .Zip(weighing.Values[places[chosen.Candidate.Code]], (challenger, ahead) => challenger - ahead)
                .ToArray();
            if (Tied(lead) is { } tied && (smallest is null || tied.Distance < smallest.Value.Distance))
                smallest = (chosen, other, tied.Distance, tied.Weights);
        }

        return smallest is { } found
            ? Change(found.Chosen.Candidate, found.Challenger.Candidate, found.Distance, found.Weights)
            : null;
    }

    /// <summary>The nearest weights at which a challenger's lead, negative now, is 0; null where there are none.</summary>
    /// <param name="lead">How much the challenger leads by each criterion.</param>
    internal (Ratio Distance, Ratio[] Weights)? Tied(Ratio[] lead)
    {
        var favoured = ByCode().MaxBy(c => lead[c]);
        if (lead[favoured].Sign < 0)
            return null;
        var weights = (Ratio[])weighing.Weights.Clone();
        var missing = Ratio.Zero - lead.Zip(weights).Aggregate(Ratio.Zero, (sum, one) => sum + one.First * one.Second);
        var moved = Ratio.Zero;
        foreach (var c in ByCode().OrderBy(c => lead[c]))
        {
            var gain = lead[favoured] - lead[c];
            if (missing.Sign == 0 || gain.Sign == 0)
                break;
            var all = missing / gain;
            var part = all < weights[c] ? all : weights[c];
            (weights[c], weights[favoured]) = (weights[c] - part, weights[favoured] + part);
            (missing, moved) = (missing - part * gain, moved + part);
        }

        return (moved + moved, weights);
    }

    /// <summary>The positions of the criteria by code, so that the order of the input does not decide between equals.</summary>
    private IEnumerable<int> ByCode() =>
        weighing
            .Criteria.Select((criterion, c) => (criterion.Code, c))
            .OrderBy(one => one.Code, StringComparer.Ordinal)
            .Select(one => one.c);

    private WeightChange Change(ScoredCandidate chosen, ScoredCandidate challenger, Ratio distance, Ratio[] weights) =>
        new(
            chosen,
            challenger,
            Ratio.Of(2) < distance ? 2 : (distance / Ratio.Of(2)).ToDecimal() * 2,
            [
                .. weighing.Criteria.Select(
                    (criterion, c) => new ChangedWeight(criterion, weighing.Weights[c].ToDecimal(), weights[c].ToDecimal())
                ),
            ]
        );
}
