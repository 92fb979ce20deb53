namespace SmartSpec.Analysis;

/// <content>The methods of ranking.</content>
public sealed partial class Weighing
{
    /// <summary>
    /// The ranking by the weighted sum Σ w (x − worst)/(best − worst): the default. It explains itself, and the order of two
    /// candidates does not depend on the others. Scores are from 0 to 1, higher is better, exact to 28 decimals.
    /// </summary>
    public Ranking WeightedSum() => new(this, Scale(RankingMethod.WeightedSum, (sums, _) => sums.For.ToDecimal()));

    /// <summary>
    /// The ranking by SPOTIS, Σ w |x − best|/|best − worst| on the declared scales (Dezert, Tchamova, Han and Tacnet 2020,
    /// FUSION). The order of two candidates does not depend on the others. Scores are from 0 to 1, LOWER is better, exact to 28
    /// decimals.
    /// </summary>
    /// <remarks>
    /// The score is 1 − the weighted sum, and the order the same, since the best point is the end of each scale.
    /// </remarks>
    public Ranking Spotis() => new(this, Scale(RankingMethod.Spotis, (sums, _) => sums.Against.ToDecimal()));

    /// <summary>
    /// The ranking by TOPSIS, D⁻/(D⁺ + D⁻): the Euclidean distances from the worst and from the best of the list (Hwang and Yoon
    /// 1981). Scores are from 0 to 1, higher is better, to 15 digits; ties are decided exactly.
    /// </summary>
    /// <param name="normalisation">How criteria are made comparable. Default: by vectors, as published.</param>
    /// <returns>
    /// The ranking, with a note that its order depends on who else is in the list. Refused where all candidates have the same
    /// scores.
    /// </returns>
    public Answer<Ranking> Topsis(TopsisNormalisation normalisation = TopsisNormalisation.Vector)
    {
        if (Columns.All(column => column.All(score => score == column[0])))
            return AnalysisMessage.Of("candidates-alike");
        var isVector = normalisation is TopsisNormalisation.Vector;
        var rule = new RankingRule(
            RankingMethod.Topsis,
            new TopsisRule<Ratio>(Weights, IsHigherBetter, isVector),
            new TopsisRule<double>(Doubles(Weights), IsHigherBetter, isVector),
            (sums, _) => sums.For == Ratio.Zero ? 0 : (decimal)(1 / (1 + Math.Sqrt((sums.Against / sums.For).ToDouble())))
        );
        return DependentOnList(new(this, rule));
    }

    /// <summary>
    /// The ranking by PROMETHEE II: the net flow, which is the weighted share of the others that a candidate is preferred to,
    /// less the share of those preferred to it (Brans 1982). Scores are from −1 to 1, higher is better, exact to 28 decimals.
    /// </summary>
    /// <param name="preferences">
    /// Criteria where preference grows with the difference. Default: none; any difference counts in full, the usual preference.
    /// </param>
    /// <returns>
    /// The ranking, with a note that its order depends on who else is in the list. Refused where there is one candidate, or a
    /// preference is of an unknown criterion, of one named twice, or not 0 ≤ indifference &lt; preference.
    /// </returns>
    public Answer<Ranking> PrometheeII(params ReadOnlySpan<LinearPreference> preferences)
    {
        if (Candidates.Count < 2)
            return AnalysisMessage.Of("candidates-few");
        var (indifference, preference) = (new Ratio[Criteria.Count], new Ratio[Criteria.Count]);
        var places = Criteria.Select((criterion, c) => (criterion.Code, c)).ToDictionary(one => one.Code, one => one.c);
        foreach (var linear in preferences)
        {
            if (
                !places.Remove(linear.Criterion, out var c)
                || linear.Indifference < 0
                || linear.Preference <= linear.Indifference
            )
                return AnalysisMessage.Of("preference", ("criterion", linear.Criterion));
            (indifference[c], preference[c]) = (Ratio.Of(linear.Indifference), Ratio.Of(linear.Preference));
        }

        var rule = new RankingRule(
            RankingMethod.PrometheeII,
            new PrometheeRule<Ratio>(Weights, IsHigherBetter, indifference, preference),
            new PrometheeRule<double>(Doubles(Weights), IsHigherBetter, Doubles(indifference), Doubles(preference)),
            (sums, count) => ((sums.For - sums.Against) / Ratio.Of(count - 1)).ToDecimal()
        );
        return DependentOnList(new(this, rule));
    }

    private bool[] IsHigherBetter => [.. Criteria.Select(criterion => criterion.Best > criterion.Worst)];

    private RankingRule Scale(RankingMethod method, Func<Sums<Ratio>, int, decimal> score)
    {
        Ratio[] worst = [.. Criteria.Select(criterion => Ratio.Of(criterion.Worst))];
        Ratio[] best = [.. Criteria.Select(criterion => Ratio.Of(criterion.Best))];
        return new(
            method,
            new ScaleRule<Ratio>(Weights, worst, best),
            new ScaleRule<double>(Doubles(Weights), Doubles(worst), Doubles(best)),
            score
        );
    }

    private static double[] Doubles(Ratio[] numbers) => [.. numbers.Select(number => number.ToDouble())];

    private static Answer<Ranking> DependentOnList(Ranking ranking) =>
        Answer<Ranking>.Of(ranking, AnalysisMessage.Of("order-depends", ("method", $"{ranking.Method}")));
}
