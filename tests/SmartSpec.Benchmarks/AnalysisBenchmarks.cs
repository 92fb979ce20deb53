using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using SmartSpec.Analysis;

namespace SmartSpec.Benchmarks;

/// <summary>Methods of analysis, beside the same formulas in plain loops and by MathNet.Numerics.</summary>
public class AnalysisBenchmarks
{
    private bool[][] smallTable = null!;
    private bool[][] largeTable = null!;
    private Presence small = null!;
    private Presence large = null!;

    [GlobalSetup]
    public void Setup()
    {
        (smallTable, largeTable) = (Random(250, 1200), Random(1000, 1000));
        (small, large) = (Read(smallTable), Read(largeTable));
    }

    [Benchmark(Baseline = true)]
    public object SmallByPlainLoops() => PlainLoops.Complexity(smallTable);

    [Benchmark]
    public object SmallByMathNet() => ByMathNet(smallTable);

    [Benchmark]
    public object Small() => EconomicComplexity.Of(small).Value;

    [Benchmark]
    public object LargeByPlainLoops()
    {
        var proximity = PlainLoops.Proximity(largeTable);
        return (PlainLoops.Complexity(largeTable), proximity, PlainLoops.Density(largeTable, proximity));
    }

    [Benchmark]
    public object LargeByMathNet()
    {
        var table = Dense(largeTable);
        var ubiquity = table.ColumnSums();
        var proximity = table.TransposeThisAndMultiply(table).MapIndexed((i, j, n) => n / Math.Max(ubiquity[i], ubiquity[j]));
        var totals = proximity.ColumnSums();
        return (ByMathNet(largeTable), proximity, (table * proximity).MapIndexed((_, i, sum) => sum / totals[i]));
    }

    [Benchmark]
    public object Large()
    {
        var relatedness = Relatedness.Of(large);
        return (EconomicComplexity.Of(large).Value, relatedness, relatedness.Density(large).Value);
    }

    /// <summary>The symmetric form on the smaller side, whole, and all its eigenvectors.</summary>
    private static (double[] Eci, double[] Pci) ByMathNet(bool[][] present)
    {
        var table = Dense(present);
        var (diversity, ubiquity) = (table.RowSums(), table.ColumnSums());
        var half = table.MapIndexed((r, a, value) => value / Math.Sqrt(diversity[r] * ubiquity[a]));
        var vectors = half.TransposeAndMultiply(half).Evd(Symmetricity.Symmetric).EigenVectors;
        var eci = vectors.Column(vectors.ColumnCount - 2).PointwiseDivide(diversity.PointwiseSqrt());
        return (eci.ToArray(), table.TransposeThisAndMultiply(eci).PointwiseDivide(ubiquity).ToArray());
    }

    private static Matrix<double> Dense(bool[][] present) =>
        Matrix<double>.Build.Dense(present.Length, present[0].Length, (r, a) => present[r][a] ? 1 : 0);

    /// <summary>
    /// Presence at random, more often of activities whose place among all is near the region's own, so that there is an order to
    /// be found: 8.5 %.
    /// </summary>
    private static bool[][] Random(int regions, int activities)
    {
        var random = new Random(17);
        return
        [
            .. Enumerable
                .Range(0, regions)
                .Select(r =>
                    Enumerable
                        .Range(0, activities)
                        .Select(a => random.NextDouble() < (IsNear((double)r / regions, (double)a / activities) ? 0.2 : 0.02))
                        .ToArray()
                ),
        ];
    }

    private static bool IsNear(double region, double activity) => Math.Abs(region - activity) < 0.2;

    private static Presence Read(bool[][] present)
    {
        var (regions, activities) = (present.Length, present[0].Length);
        var table = new bool[regions, activities];
        for (var r = 0; r < regions; r++)
        for (var a = 0; a < activities; a++)
            table[r, a] = present[r][a];
        return Presence.Of(TableKeys.Numbered("r", regions), TableKeys.Numbered("a", activities), table).Value;
    }
}
