using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>The mix after 20,000 events, against a young strategy after 200; one operation is the four commands.</summary>
public class GrowthBenchmarks
{
    private Mix young = null!;
    private Mix old = null!;

    [GlobalSetup]
    public void Setup()
    {
        young = new(StatedStrategy.WithHistoryOf(200, StatedStrategy.Young));
        old = new(StatedStrategy.WithHistoryOf(20_000, StatedStrategy.Story));
    }

    [Benchmark(Baseline = true)]
    public Outcome After200Events() => young.All();

    [Benchmark]
    public Outcome After20000Events() => old.All();
}
