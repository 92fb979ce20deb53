namespace SmartSpec.Analysis;

/// <summary>
/// Weights of criteria from judgements of pairs, "how many times as important", by the analytic hierarchy process (Saaty 1980).
/// </summary>
public sealed partial class PairwiseJudgements
{
    // The mean consistency index of random judgements of 1 to 15 criteria: Saaty 1980, The Analytic Hierarchy Process, p. 21.
    private static readonly double[] RandomIndex =
    [
        0,
        0,
        0.58,
        0.90,
        1.12,
        1.24,
        1.32,
        1.41,
        1.45,
        1.49,
        1.51,
        1.48,
        1.56,
        1.57,
        1.59,
    ];

    private PairwiseJudgements(TableKeys criteria, double[,] judgements)
    {
        Criteria = criteria;
        (Weights, PrincipalEigenvalue) = PrincipalEigenvector(judgements);
        if (criteria.Count < 3)
            return;
        ConsistencyIndex = Math.Max(0, (PrincipalEigenvalue - criteria.Count) / (criteria.Count - 1));
        ConsistencyRatio = ConsistencyIndex / RandomIndex[criteria.Count - 1];
    }

    /// <summary>The largest consistency ratio that is accepted without a note, 0.1 (Saaty 1980).</summary>
    public const double AcceptedRatio = 0.1;

    /// <summary>The criteria.</summary>
    public TableKeys Criteria { get; }

    /// <summary>The weights, in the order of the criteria; they sum to 1.</summary>
    public EquatableArray<double> Weights { get; }

    /// <summary>
    /// The largest eigenvalue λ of the judgements; the number n of criteria where they are consistent, otherwise more.
    /// </summary>
    public double PrincipalEigenvalue { get; }

    /// <summary>The consistency index (λ − n)/(n − 1), 0 or more.</summary>
    public double ConsistencyIndex { get; }

    /// <summary>
    /// The consistency ratio: the index as a share of the mean index of random judgements. 0 for two criteria or one.
    /// </summary>
    public double ConsistencyRatio { get; }

    /// <summary>The weight of a criterion, to 15 digits, as a <see cref="WeightedCriterion"/> takes it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such criterion.</exception>
    public decimal this[string criterion] => (decimal)Weights[Criteria.Find(criterion)];

    /// <summary>
    /// By power iteration. On a scale from 1/9 to 9 each step shrinks the error by 1/41 at least (Birkhoff 1957).
    /// </summary>
    private static (EquatableArray<double> Vector, double Value) PrincipalEigenvector(double[,] matrix)
    {
        var count = matrix.GetLength(0);
        var vector = Enumerable.Repeat(1.0 / count, count).ToArray();
        var (value, change) = (0.0, 1.0);
        for (var step = 0; step < 2000 && change > 1e-15; step++)
        {
            var next = new double[count];
            for (var row = 0; row < count; row++)
            for (var column = 0; column < count; column++)
                next[row] += matrix[row, column] * vector[column];
            (value, change) = (next.Sum(), 0);
            for (var row = 0; row < count; row++)
            {
                next[row] /= value;
                change = Math.Max(change, Math.Abs(next[row] - vector[row]));
            }

            vector = next;
        }

        return ([.. vector], value);
    }
}
