namespace SmartSpec.Analysis;

/// <summary>
/// The largest eigenvalue of a symmetric matrix of norm 1, and its vector, apart from vectors that are known already: the process
/// of Lanczos 1950, in which each new vector is made orthogonal twice to all before it (Parlett 1980, The Symmetric Eigenvalue
/// Problem, 6.9 and 13).
/// </summary>
internal static class Lanczos
{
    private const int StepsBetweenLooks = 5;
    private const double Nothing = 1e-14;

    /// <param name="multiply">Writes the product of the matrix and the first vector into the second.</param>
    /// <param name="known">Eigenvectors that are known, of length 1; fewer than the matrix has rows.</param>
    /// <param name="residual">How far the product of matrix and vector may be from the value times the vector.</param>
    public static Eigenpair Largest(Action<double[], double[]> multiply, ReadOnlySpan<double[]> known, double residual)
    {
        var size = known[0].Length;
        List<double[]> basis = [.. known];
        List<double> diagonal = [];
        List<double> beside = [];
        var next = Start(size, known.Length);
        Orthogonalise(next, basis);
        while (true)
        {
            Vectors.Scale(1 / Vectors.Length(next), next);
            basis.Add(next);
            var image = new double[size];
            multiply(next, image);
            diagonal.Add(Vectors.Dot(next, image));
            Orthogonalise(image, basis);
            var left = Vectors.Length(image);
            beside.Add(left);
            var isLast = left <= Nothing || basis.Count == size;
            if (isLast || diagonal.Count % StepsBetweenLooks == 0)
            {
                var (value, weights) = Tridiagonal.Largest(diagonal, beside);
                if (isLast || left * Math.Abs(weights[^1]) <= residual)
                    return new(value, Combined(basis, known.Length, weights));
            }

            next = image;
        }
    }

    /// <summary>
    /// Numbers without a pattern, the same each time. A start with the symmetries of the table would miss vectors, as would one
    /// from which another vector of the same eigenvalue has been found.
    /// </summary>
    private static double[] Start(int size, int number)
    {
        var start = new double[size];
        var state = (ulong)number;
        foreach (ref var value in start.AsSpan())
        {
            state = state * 6364136223846793005 + 1442695040888963407; // Knuth's linear congruential generator, MMIX.
            value = (state >> 11) * (1.0 / (1L << 53)) - 0.5;
        }

        return start;
    }

    private static void Orthogonalise(double[] vector, List<double[]> basis)
    {
        for (var time = 0; time < 2; time++)
            foreach (var other in basis)
                Vectors.Add(-Vectors.Dot(other, vector), other, vector);
    }

    private static double[] Combined(List<double[]> basis, int first, double[] weights)
    {
        var vector = new double[basis[0].Length];
        for (var i = 0; i < weights.Length; i++)
            Vectors.Add(weights[i], basis[first + i], vector);
        Vectors.Scale(1 / Vectors.Length(vector), vector);
        return vector;
    }
}

/// <summary>An eigenvalue of a symmetric matrix, and its vector of length 1.</summary>
internal sealed record Eigenpair(double Value, double[] Vector);
