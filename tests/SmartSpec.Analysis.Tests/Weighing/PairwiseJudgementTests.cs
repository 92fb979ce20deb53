using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Weights from judgements of pairs are the principal eigenvector, and contradictions are pointed out.</summary>
[Trait("lane", "laws")]
public sealed class PairwiseJudgementTests
{
    public static TheoryData<int> Cases => WeighingOracle.Judgements;

    /// <summary>pymcdm, test/test_weights.py, TestAHPWeights: the example of Wang and Chin 2011.</summary>
    [Fact]
    public void Weights_are_as_printed_by_Wang_and_Chin()
    {
        var answer = PairwiseJudgements.Of(TableKeys.Numbered("c", 6), Matrix("4 3 1 3 4; 7 3 1/5 1; 1/5 1/5 1/6; 1 1/3; 3"));
        answer
            .Value.Weights.Select(weight => Math.Round(weight, 4))
            .Should()
            .Equal(0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391);
        answer.Value.ConsistencyRatio.Should().BeApproximately(0.229, 0.0005);
        answer
            .Notes.Single()
            .ToString()
            .Should()
            .StartWith("the judgements contradict each other: the consistency ratio is 0.229");
    }

    /// <summary>
    /// Saaty 1990, How to make a decision, European Journal of Operational Research 48, table 2: buying a house.
    /// </summary>
    [Fact]
    public void Weights_and_ratio_are_as_printed_by_Saaty()
    {
        var house = PairwiseJudgements
            .Of(
                ["size", "transport", "area", "age", "yard", "modern", "condition", "finance"],
                Matrix("5 3 7 6 6 1/3 1/4; 1/3 5 3 3 1/5 1/7; 6 3 4 6 1/5; 1/3 1/4 1/7 1/8; 1/2 1/5 1/6; 1/5 1/6; 1/2")
            )
            .Value;
        house
            .Weights.Select(weight => Math.Round(weight, 3))
            .Should()
            .Equal(0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333);
        Math.Round(house.PrincipalEigenvalue, 3).Should().Be(9.669);
        Math.Round(house.ConsistencyIndex, 3).Should().Be(0.238);
        Math.Round(house.ConsistencyRatio, 3).Should().Be(0.169);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_are_those_of_the_second_implementation(int index)
    {
        var at = WeighingOracle.At("judgements", index);
        var rows = at.GetProperty("matrix")
            .EnumerateArray()
            .Select(row => row.EnumerateArray().Select(x => x.GetDouble()).ToArray());
        var matrix = Square([.. rows]);
        var result = PairwiseJudgements.Of(TableKeys.Numbered("c", matrix.GetLength(0)), matrix).Value;
        foreach (var (weight, other) in result.Weights.Zip(at.GetProperty("weights").EnumerateArray().Select(x => x.GetDouble())))
            weight.Should().BeApproximately(other, 1e-9);
        result.PrincipalEigenvalue.Should().BeApproximately(at.GetProperty("eigenvalue").GetDouble(), 1e-9);
        result.ConsistencyIndex.Should().BeApproximately(at.GetProperty("ci").GetDouble(), 1e-9);
        result.ConsistencyRatio.Should().BeApproximately(at.GetProperty("cr").GetDouble(), 1e-9);
    }

    [Fact]
    public void Consistent_judgements_give_back_their_weights()
    {
        var answer = PairwiseJudgements.Of(["a", "b", "c"], Matrix("2 6; 3"));
        answer.Notes.Should().BeEmpty();
        answer.Value["a"].Should().Be(0.6m);
        answer.Value["b"].Should().Be(0.3m);
        answer.Value["c"].Should().Be(0.1m);
        answer.Value.ConsistencyRatio.Should().BeLessThan(1e-12);
        PairwiseJudgements.Of(["a"], Matrix("")).Value["a"].Should().Be(1);
        PairwiseJudgements.Of(["a", "b"], Matrix("4")).Value["a"].Should().Be(0.8m);
    }

    [Fact]
    public void The_judgement_to_look_at_first_is_named()
    {
        // b is 3 times a, c is 3 times b: then c is more than a, and not a ninth of it.
        var note = PairwiseJudgements.Of(["a", "b", "c"], Matrix("1/3 9; 1/3")).Notes.Single();
        note.Code.Should().Be("judgements-inconsistent");
        note.Values[1].Values.Single().Should().Be("a/c");
    }

    [Fact]
    public void Judgements_that_are_not_on_the_scale_or_not_reciprocal_are_refused_by_place()
    {
        TableKeys two = ["a", "b"];
        Refusal(
                two,
                new double[,]
                {
                    { 1, 3 },
                    { 0.5, 1 },
                }
            )
            .Should()
            .Be("judgements-reciprocal a/b");
        Refusal(
                two,
                new double[,]
                {
                    { 2, 3 },
                    { 1 / 3.0, 1 },
                }
            )
            .Should()
            .Be("judgements-reciprocal a/a");
        Refusal(
                two,
                new double[,]
                {
                    { 1, 10 },
                    { 0.1, 1 },
                }
            )
            .Should()
            .Be("judgements-scale a/b, b/a");
        Refusal(
                two,
                new double[,]
                {
                    { 1, -3 },
                    { double.NaN, 1 },
                }
            )
            .Should()
            .Be("judgements-scale a/b, b/a");
        Refusal(
                two,
                new double[,]
                {
                    { 1 },
                }
            )
            .Should()
            .Be("judgements-size 2, 15");
        Refusal([], new double[0, 0]).Should().Be("judgements-size 0, 15");
        Refusal(TableKeys.Numbered("c", 16), new double[16, 16]).Should().Be("judgements-size 16, 15");
        Refusal(
                ["a", "a"],
                new double[,]
                {
                    { 1, 3 },
                    { 1 / 3.0, 1 },
                }
            )
            .Should()
            .Be("code-twice a");
    }

    [Fact]
    public void Any_judgements_on_the_scale_have_positive_weights_that_sum_to_one() =>
        Gen.Select(Gen.Int[1, 15], Weighings.Pick(1.0, 2, 3, 9, 1 / 3.0, 1 / 9.0).Array[120])
            .Sample(
                (count, judged) =>
                {
                    var matrix = new double[count, count];
                    var next = 0;
                    for (var i = 0; i < count; i++)
                    for (var j = i; j < count; j++)
                        (matrix[i, j], matrix[j, i]) = i == j ? (1, 1) : (judged[next], 1 / judged[next++]);
                    var result = PairwiseJudgements.Of(TableKeys.Numbered("c", count), matrix).Value;
                    result.Weights.Should().OnlyContain(weight => weight > 0 && weight <= 1);
                    result.Weights.Sum().Should().BeApproximately(1, 1e-12);
                    result.ConsistencyRatio.Should().BeGreaterThanOrEqualTo(0);
                    for (var i = 0; i < count; i++)
                        Enumerable
                            .Range(0, count)
                            .Sum(j => matrix[i, j] * result.Weights[j])
                            .Should()
                            .BeApproximately(result.PrincipalEigenvalue * result.Weights[i], 1e-9);
                },
                iter: Rounds.Of(300)
            );

    private static string Refusal(TableKeys criteria, double[,] judgements)
    {
        var refusal = PairwiseJudgements.Of(criteria, judgements).Refusals.Single();
        return $"{refusal.Code} {string.Join(", ", refusal.Values.SelectMany(value => value.Values))}";
    }

    /// <summary>A reciprocal matrix from what is above its diagonal, row by row.</summary>
    private static double[,] Matrix(string above)
    {
        var rows = above.Split(';', StringSplitOptions.RemoveEmptyEntries);
        var matrix = new double[rows.Length + 1, rows.Length + 1];
        for (var i = 0; i <= rows.Length; i++)
        {
            matrix[i, i] = 1;
            if (i == rows.Length)
                break;
            var row = rows[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var j = 0; j < row.Length; j++)
            {
                var judged = Weighings.Fraction(row[j]).ToDouble();
                (matrix[i, i + j + 1], matrix[i + j + 1, i]) = (judged, 1 / judged);
            }
        }

        return matrix;
    }

    private static double[,] Square(double[][] rows)
    {
        var matrix = new double[rows.Length, rows.Length];
        for (var i = 0; i < rows.Length; i++)
        for (var j = 0; j < rows.Length; j++)
            matrix[i, j] = rows[i][j];
        return matrix;
    }
}
