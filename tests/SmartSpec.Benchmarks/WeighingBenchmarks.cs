using BenchmarkDotNet.Attributes;
using SmartSpec.Analysis;

namespace SmartSpec.Benchmarks;

/// <summary>40 candidates by 12 criteria under a million weightings, beside the same written plainly.</summary>
public class WeighingBenchmarks
{
    private const int Candidates = 40;
    private const int Criteria = 12;
    private const int Size = 5;
    private const int Samples = 1_000_000;

    private double[][] values = null!;
    private Choice choice = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        var criteria = Enumerable.Range(1, Criteria).Select(c => new WeightedCriterion($"c{c}", random.Next(1, 6), 0, 100));
        var candidates = Enumerable
            .Range(1, Candidates)
            .Select(a => new ScoredCandidate(
                $"a{a}",
                [.. Enumerable.Range(0, Criteria).Select(_ => (decimal?)random.Next(0, 1001) / 10)]
            ));
        choice = Weighing.Of(criteria, candidates).Then(weighing => weighing.Choose(Size)).Value;
        values = [.. choice.Ranking.Select(one => one.Candidate.Scores.Select(score => (double)score!.Value / 100).ToArray())];
    }

    /// <summary>Uniform numbers sorted, their differences as weights, sums, and who is better counted.</summary>
    [Benchmark(Baseline = true)]
    public object SharesByPlainLoops()
    {
        var random = new Random(1);
        var (chosen, ranks) = (new long[Candidates], new long[Candidates]);
        var (cuts, scores) = (new double[Criteria + 1], new double[Candidates]);
        for (var sample = 0; sample < Samples; sample++)
        {
            for (var c = 1; c < Criteria; c++)
                cuts[c] = random.NextDouble();
            (cuts[0], cuts[Criteria]) = (0, 1);
            Array.Sort(cuts);
            for (var a = 0; a < Candidates; a++)
            {
                scores[a] = 0;
                for (var c = 0; c < Criteria; c++)
                    scores[a] += (cuts[c + 1] - cuts[c]) * values[a][c];
            }

            for (var a = 0; a < Candidates; a++)
            {
                var better = 0;
                foreach (var score in scores)
                    if (score > scores[a])
                        better++;
                ranks[a] += better + 1;
                if (better < Size)
                    chosen[a]++;
            }
        }

        return (chosen, ranks);
    }

    [Benchmark]
    public object Shares() => choice.ShareOfWeightings(Samples, seed: 1);

    [Benchmark]
    public object Intervals() => choice.WeightIntervals();

    [Benchmark]
    public object SmallestChange() => choice.SmallestChange()!;
}
