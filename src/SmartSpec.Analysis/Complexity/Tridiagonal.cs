namespace SmartSpec.Analysis;

/// <summary>
/// The largest eigenvalue of a symmetric tridiagonal matrix whose numbers are of the order of 1, and its vector: the value by
/// halving an interval by the sign of pivots (Wilkinson 1965, The Algebraic Eigenvalue Problem, chapter 5), the vector by a
/// twisted factorisation (Parlett and Dhillon 1997, Fernando's solution to Wilkinson's problem).
/// </summary>
internal static class Tridiagonal
{
    private const int Halvings = 60;
    private const double SmallestPivot = 1e-20;

    /// <param name="diagonal">The diagonal.</param>
    /// <param name="beside">What is beside it: the number in rows i and i + 1. Only the first n − 1 are read.</param>
    /// <returns>The value, and its vector of length 1.</returns>
    public static (double Value, double[] Vector) Largest(IReadOnlyList<double> diagonal, IReadOnlyList<double> beside)
    {
        var value = LargestValue(diagonal, beside);
        return (value, VectorOf(value, diagonal, beside));
    }

    private static double LargestValue(IReadOnlyList<double> diagonal, IReadOnlyList<double> beside)
    {
        var (low, high) = (diagonal[0], diagonal[0]);
        for (var i = 0; i < diagonal.Count; i++)
        {
            var radius = (i > 0 ? Math.Abs(beside[i - 1]) : 0) + (i < diagonal.Count - 1 ? Math.Abs(beside[i]) : 0);
            low = Math.Max(low, diagonal[i]);
            high = Math.Max(high, diagonal[i] + radius);
        }

        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            if (HasLarger(middle, diagonal, beside))
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    private static bool HasLarger(double value, IReadOnlyList<double> diagonal, IReadOnlyList<double> beside)
    {
        var pivot = 1.0;
        for (var i = 0; i < diagonal.Count; i++)
        {
            pivot = diagonal[i] - value - (i > 0 ? beside[i - 1] * beside[i - 1] / pivot : 0);
            if (pivot > 0)
                return true;
            pivot = Math.Min(pivot, -SmallestPivot);
        }

        return false;
    }

    private static double[] VectorOf(double value, IReadOnlyList<double> diagonal, IReadOnlyList<double> beside)
    {
        var size = diagonal.Count;
        var (down, up) = (new double[size], new double[size]);
        for (var i = 0; i < size; i++)
            down[i] = Pivot(diagonal[i] - value - (i > 0 ? beside[i - 1] * beside[i - 1] / down[i - 1] : 0));
        for (var i = size - 1; i >= 0; i--)
            up[i] = Pivot(diagonal[i] - value - (i < size - 1 ? beside[i] * beside[i] / up[i + 1] : 0));

        var twist = Enumerable.Range(0, size).MinBy(i => Math.Abs(down[i] + up[i] - (diagonal[i] - value)));
        var vector = new double[size];
        vector[twist] = 1;
        for (var i = twist - 1; i >= 0; i--)
            vector[i] = -beside[i] / down[i] * vector[i + 1];
        for (var i = twist + 1; i < size; i++)
            vector[i] = -beside[i - 1] / up[i] * vector[i - 1];
        Vectors.Scale(1 / Vectors.Length(vector), vector);
        return vector;
    }

    private static double Pivot(double pivot) => Math.Abs(pivot) < SmallestPivot ? SmallestPivot : pivot;
}
