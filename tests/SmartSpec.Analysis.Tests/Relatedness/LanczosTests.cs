using CsCheck;
using MathNet.Numerics.LinearAlgebra;

namespace SmartSpec.Analysis.Tests;

/// <summary>Eigenpairs by Lanczos, against the symmetric decomposition of MathNet.Numerics.</summary>
[Trait("lane", "laws")]
public sealed class LanczosTests
{
    [Fact]
    public void The_second_and_third_eigenpairs_are_those_of_MathNet() =>
        PresenceTests.Random.Sample(
            presence =>
            {
                if (presence.Components() is not [var whole] || whole.Regions.Count < 3)
                    return;
                var matrix = new AveragingMatrix(whole.ActivitiesOf, whole.RegionsOf);
                var first = matrix.First();
                var second = Lanczos.Largest(matrix.Multiply, [first], 1e-14);
                var third = Lanczos.Largest(matrix.Multiply, [first, second.Vector], 1e-14);

                var decomposed = Symmetric(whole).Evd(Symmetricity.Symmetric);
                double[] values = [.. decomposed.EigenValues.Select(value => value.Real).OrderDescending()];
                values[0].Should().BeApproximately(1, 1e-12);
                second.Value.Should().BeApproximately(values[1], 1e-12);
                third.Value.Should().BeApproximately(values[2], 1e-12);
                Residual(whole, second).Should().BeLessThan(1e-13);
                Residual(whole, third).Should().BeLessThan(1e-13);
                Vectors.Dot(first, second.Vector).Should().BeApproximately(0, 1e-14);
            },
            iter: Rounds.Of(500)
        );

    [Fact]
    public void The_eigenvector_of_world_trade_is_that_of_MathNet()
    {
        var presence = WorldTrade.Presence;
        var matrix = new AveragingMatrix(presence.ActivitiesOf, presence.RegionsOf);
        var second = Lanczos.Largest(matrix.Multiply, [matrix.First()], 1e-14);
        Residual(presence, second).Should().BeLessThan(1e-13);
        var decomposed = Symmetric(presence).Evd(Symmetricity.Symmetric);
        var at = decomposed.EigenValues.Count - 2; // MathNet sorts them, smallest first.
        var vector = decomposed.EigenVectors.Column(at).ToArray();
        var sign = Math.Sign(Vectors.Dot(vector, second.Vector));
        second.Vector.ShouldBe([.. vector.Select(value => sign * value)], 1e-11);
    }

    [Fact]
    public void The_largest_eigenvalue_of_a_tridiagonal_matrix_is_known()
    {
        // 2 on the diagonal and 1 beside it, over 4: (1 + cos(π/(n + 1)))/2, with the vector sin(iπ/(n + 1)).
        const int size = 40;
        var (value, vector) = Tridiagonal.Largest([.. Enumerable.Repeat(0.5, size)], [.. Enumerable.Repeat(0.25, size)]);
        value.Should().BeApproximately((1 + Math.Cos(Math.PI / (size + 1))) / 2, 1e-15);
        var sines = Enumerable.Range(1, size).Select(i => Math.Sin(i * Math.PI / (size + 1))).ToArray();
        var length = Vectors.Length(sines) * Math.Sign(vector[0]);
        vector.ShouldBe([.. sines.Select(sine => sine / length)], 1e-12);
    }

    [Fact]
    public void Sums_of_vectors_are_those_of_plain_loops() =>
        Gen.Double[-1, 1]
            .Array[0, 40]
            .Sample(numbers =>
            {
                double[] others = [.. numbers.Select((number, i) => number * i - 1)];
                Vectors.Dot(numbers, others).Should().BeApproximately(numbers.Zip(others, (a, b) => a * b).Sum(), 1e-10);
                double[] sum = [.. others];
                Vectors.Add(numbers, sum);
                sum.Should().Equal(others.Zip(numbers, (a, b) => a + b));
                double[] more = [.. others];
                Vectors.Add(3, numbers, more);
                more.Should().Equal(others.Zip(numbers, (a, b) => a + 3 * b));
            });

    private static double Residual(Presence presence, Eigenpair pair)
    {
        var product = Symmetric(presence) * Vector<double>.Build.Dense(pair.Vector);
        return (product - pair.Value * Vector<double>.Build.Dense(pair.Vector)).L2Norm();
    }

    private static Matrix<double> Symmetric(Presence presence)
    {
        var (diversity, ubiquity) = (presence.Diversity, presence.Ubiquity);
        return Matrix<double>.Build.Dense(
            presence.Regions.Count,
            presence.Regions.Count,
            (r, q) =>
                presence.ActivitiesOf[r].Where(a => presence[q, a]).Sum(a => 1 / ubiquity[a]!.Value)
                / Math.Sqrt(diversity[r]!.Value * diversity[q]!.Value)
        );
    }
}
