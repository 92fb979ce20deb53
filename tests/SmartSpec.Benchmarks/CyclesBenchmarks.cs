using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>The mix after five years of monthly follow-up, every cycle reported and closed, against the same after the first; one operation is the four commands.</summary>
public class CyclesBenchmarks
{
    private Mix young = null!;
    private Mix old = null!;

    [GlobalSetup]
    public void Setup()
    {
        young = new(StatedStrategy.WithClosedCycles(1));
        old = new(StatedStrategy.WithClosedCycles(60));
    }

    [Benchmark(Baseline = true)]
    public Outcome After1Cycle() => young.All();

    [Benchmark]
    public Outcome After60Cycles() => old.All();
}
