namespace SmartSpec.Benchmarks;

/// <summary>The formulas of relatedness and complexity as they are written in the literature, in plain loops.</summary>
internal static class PlainLoops
{
    /// <summary>D⁻¹MU⁻¹Mᵀ whole, and its second eigenvector by multiplying until it stays.</summary>
    public static (double[] Eci, double[] Pci) Complexity(bool[][] regions)
    {
        var activities = Turned(regions);
        double[] diversity = [.. regions.Select(Count)];
        double[] ubiquity = [.. activities.Select(Count)];
        double[][] matrix = [.. regions.Select(_ => new double[regions.Length])];
        for (var r = 0; r < regions.Length; r++)
        for (var q = r; q < regions.Length; q++)
        {
            var (one, other, sum) = (regions[r], regions[q], 0.0);
            for (var a = 0; a < one.Length; a++)
                if (one[a] && other[a])
                    sum += 1 / ubiquity[a];
            (matrix[r][q], matrix[q][r]) = (sum / diversity[r], sum / diversity[q]);
        }

        var eci = Second(matrix, diversity);
        double[] pci = [.. activities.Select(list => list.Zip(eci, (has, value) => has ? value : 0).Sum() / Count(list))];
        return (eci, pci);
    }

    public static double[][] Proximity(bool[][] regions)
    {
        var activities = Turned(regions);
        double[] ubiquity = [.. activities.Select(Count)];
        double[][] proximity = [.. activities.Select(_ => new double[activities.Length])];
        for (var i = 0; i < activities.Length; i++)
        for (var j = i; j < activities.Length; j++)
        {
            var (one, other, both) = (activities[i], activities[j], 0);
            for (var r = 0; r < one.Length; r++)
                if (one[r] && other[r])
                    both++;
            proximity[i][j] = proximity[j][i] = both / Math.Max(ubiquity[i], ubiquity[j]);
        }

        return proximity;
    }

    public static double[][] Density(bool[][] regions, double[][] proximity)
    {
        double[] totals = [.. proximity.Select(row => row.Sum())];
        double[][] density = [.. regions.Select(_ => new double[proximity.Length])];
        for (var r = 0; r < regions.Length; r++)
        for (var i = 0; i < proximity.Length; i++)
        {
            var (has, related, sum) = (regions[r], proximity[i], 0.0);
            for (var j = 0; j < has.Length; j++)
                if (has[j])
                    sum += related[j];
            density[r][i] = sum / totals[i];
        }

        return density;
    }

    private static double[] Second(double[][] matrix, double[] diversity)
    {
        const int most = 1_000;
        double[] vector = [.. diversity.Select((_, i) => Math.Sin(i + 1))];
        for (var time = 0; time < most; time++)
        {
            var mean = vector.Zip(diversity, (value, weight) => value * weight).Sum() / diversity.Sum();
            double[] next = [.. matrix.Select(row => Product(row, vector, mean))];
            var length = Math.Sqrt(next.Sum(value => value * value));
            var change = 0.0;
            for (var r = 0; r < next.Length; r++)
            {
                change = Math.Max(change, Math.Abs(next[r] / length - vector[r]));
                vector[r] = next[r] / length;
            }

            if (change < 1e-13)
                break;
        }

        return vector;
    }

    private static double Product(double[] row, double[] vector, double mean)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
            sum += row[i] * (vector[i] - mean);
        return sum;
    }

    private static bool[][] Turned(bool[][] rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray())];

    private static double Count(bool[] list) => list.Count(has => has);
}
