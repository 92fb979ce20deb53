namespace SmartSpec.Analysis;

/// <content>Weights made from judgements that are checked.</content>
public sealed partial class PairwiseJudgements
{
    private const double Tolerance = 1e-6;

    /// <summary>Weights from judgements.</summary>
    /// <param name="criteria">The criteria, each code once; 1 to 15.</param>
    /// <param name="judgements">
    /// Criteria by criteria: how many times as important the one of the row is as the one of the column, from 1/9 to 9. Each is
    /// one over its counterpart, to six digits.
    /// </param>
    /// <returns>
    /// The weights, with a note where the consistency ratio is over <see cref="AcceptedRatio"/> that names the judgement to look
    /// at first. Refused where sizes differ, a code is twice, or a judgement is not on the scale or not one over its counterpart.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answer<PairwiseJudgements> Of(TableKeys criteria, double[,] judgements)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(judgements);
        var count = criteria.Count;
        if (count is 0 || count > RandomIndex.Length || judgements.GetLength(0) != count || judgements.GetLength(1) != count)
            return AnalysisMessage.Of("judgements-size", ("criteria", count), ("most", RandomIndex.Length));
        if (criteria.HasDuplicates)
            return AnalysisMessage.Of(
                "code-twice",
                ("codes", criteria.Codes.CountBy(code => code).Where(one => one.Value > 1).Select(one => one.Key))
            );
        List<(int Row, int Column)> all = [.. Enumerable.Range(0, count * count).Select(at => (at / count, at % count))];
        var outside = all.Where(at => judgements[at.Row, at.Column] is not (>= 1 / (9 + Tolerance) and <= 9 + Tolerance))
            .ToList();
        if (outside.Count > 0)
            return AnalysisMessage.Of("judgements-scale", ("judgements", outside.Select(Named)));
        var odd = all.Where(at => at.Row <= at.Column && !AreReciprocal(at)).ToList();
        if (odd.Count > 0)
            return AnalysisMessage.Of("judgements-reciprocal", ("judgements", odd.Select(Named)));
        var result = new PairwiseJudgements(criteria, judgements);
        return result.ConsistencyRatio <= AcceptedRatio
            ? result
            : Answer<PairwiseJudgements>.Of(
                result,
                AnalysisMessage.Of(
                    "judgements-inconsistent",
                    ("ratio", Math.Round(result.ConsistencyRatio, 3)),
                    (
                        "judgement",
                        Named(all.MaxBy(at => judgements[at.Row, at.Column] * result.Weights[at.Column] / result.Weights[at.Row]))
                    )
                )
            );

        string Named((int Row, int Column) at) => $"{criteria[at.Row].Code}/{criteria[at.Column].Code}";

        bool AreReciprocal((int Row, int Column) at) =>
            Math.Abs(judgements[at.Row, at.Column] * judgements[at.Column, at.Row] - 1) <= Tolerance;
    }
}
