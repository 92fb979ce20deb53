namespace SmartSpec.Analysis;

/// <summary>
/// The matrix D⁻¹MU⁻¹Mᵀ on one side of a table, in its symmetric form D^-½MU⁻¹MᵀD^-½, which has the same eigenvalues. It is never
/// formed: a product averages over lists.
/// </summary>
/// <param name="own">What each row of this side has, by position on the other side; never empty.</param>
/// <param name="others">The reverse; never empty.</param>
internal sealed class AveragingMatrix(int[][] own, int[][] others)
{
    private readonly double[] roots = [.. own.Select(list => Math.Sqrt(list.Length))];
    private readonly double[] scaled = new double[own.Length];
    private readonly double[] averages = new double[others.Length];

    /// <summary>The vector of the first eigenvalue, which is 1: the roots of the row sums.</summary>
    public double[] First()
    {
        double[] first = [.. roots];
        Vectors.Scale(1 / Vectors.Length(first), first);
        return first;
    }

    public void Multiply(double[] vector, double[] product)
    {
        for (var i = 0; i < scaled.Length; i++)
            scaled[i] = vector[i] / roots[i];
        Averages(others, scaled, averages);
        for (var i = 0; i < product.Length; i++)
            product[i] = Sum(own[i], averages) / roots[i];
    }

    /// <summary>The vector of D⁻¹MU⁻¹Mᵀ that belongs to one of the symmetric form.</summary>
    public double[] Unscaled(double[] vector) => [.. vector.Zip(roots, (value, root) => value / root)];

    /// <summary>The average over each list.</summary>
    public static void Averages(int[][] lists, double[] values, double[] averages)
    {
        for (var i = 0; i < lists.Length; i++)
            averages[i] = Sum(lists[i], values) / lists[i].Length;
    }

    private static double Sum(int[] list, double[] values)
    {
        var sum = 0.0;
        foreach (var at in list)
            sum += values[at];
        return sum;
    }
}
