namespace SmartSpec.Benchmarks;

/// <summary>The formulas of relatedness and complexity as they are written in the literature, in plain loops.</summary>
internal static class PlainLoops
{
    /// <summary>D⁻¹MU⁻¹Mᵀ whole, and its second eigenvector by multiplying until it stays.</summary>
    public static (double[] Eci, double[] Pci) Complexity(bool[,] present)
    {
        var (regions, activities) = (present.GetLength(0), present.GetLength(1));
        var (diversity, ubiquity) = Sums(present);
        var matrix = new double[regions, regions];
        for (var r = 0; r < regions; r++)
        for (var q = 0; q < regions; q++)
        for (var a = 0; a < activities; a++)
            if (present[r, a] && present[q, a])
                matrix[r, q] += 1 / (diversity[r] * ubiquity[a]);
        var eci = Second(matrix, diversity);
        var pci = new double[activities];
        for (var a = 0; a < activities; a++)
        for (var r = 0; r < regions; r++)
            if (present[r, a])
                pci[a] += eci[r] / ubiquity[a];
        return (eci, pci);
    }

    public static double[,] Proximity(bool[,] present)
    {
        var (regions, activities) = (present.GetLength(0), present.GetLength(1));
        var ubiquity = Sums(present).Ubiquity;
        var proximity = new double[activities, activities];
        for (var i = 0; i < activities; i++)
        for (var j = 0; j < activities; j++)
        {
            var both = 0;
            for (var r = 0; r < regions; r++)
                if (present[r, i] && present[r, j])
                    both++;
            proximity[i, j] = both / Math.Max(ubiquity[i], ubiquity[j]);
        }

        return proximity;
    }

    public static double[,] Density(bool[,] present, double[,] proximity)
    {
        var (regions, activities) = (present.GetLength(0), present.GetLength(1));
        var density = new double[regions, activities];
        for (var r = 0; r < regions; r++)
        for (var i = 0; i < activities; i++)
        {
            var (has, all) = (0.0, 0.0);
            for (var j = 0; j < activities; j++)
            {
                all += proximity[i, j];
                if (present[r, j])
                    has += proximity[i, j];
            }

            density[r, i] = has / all;
        }

        return density;
    }

    private static double[] Second(double[,] matrix, double[] diversity)
    {
        const int most = 1_000;
        var size = diversity.Length;
        double[] vector = [.. Enumerable.Range(0, size).Select(i => Math.Sin(i + 1))];
        for (var time = 0; time < most; time++)
        {
            var mean = vector.Zip(diversity, (value, weight) => value * weight).Sum() / diversity.Sum();
            var next = new double[size];
            for (var r = 0; r < size; r++)
            for (var q = 0; q < size; q++)
                next[r] += matrix[r, q] * (vector[q] - mean);
            var length = Math.Sqrt(next.Sum(value => value * value));
            var change = 0.0;
            for (var r = 0; r < size; r++)
            {
                change = Math.Max(change, Math.Abs(next[r] / length - vector[r]));
                vector[r] = next[r] / length;
            }

            if (change < 1e-13)
                break;
        }

        return vector;
    }

    private static (double[] Diversity, double[] Ubiquity) Sums(bool[,] present)
    {
        var (diversity, ubiquity) = (new double[present.GetLength(0)], new double[present.GetLength(1)]);
        for (var r = 0; r < diversity.Length; r++)
        for (var a = 0; a < ubiquity.Length; a++)
            if (present[r, a])
            {
                diversity[r]++;
                ubiquity[a]++;
            }

        return (diversity, ubiquity);
    }
}
