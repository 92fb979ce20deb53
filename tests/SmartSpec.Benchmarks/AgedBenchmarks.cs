using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>
/// The mix on a strategy that has gone through much, against the same on one that has not; one operation is the four commands.
/// </summary>
public abstract class AgedBenchmarks
{
    private Mix young = null!;
    private Mix old = null!;

    [GlobalSetup]
    public void Setup()
    {
        var (few, much) = Stories();
        (young, old) = (new(few), new(much));
    }

    [Benchmark(Baseline = true)]
    public Outcome Young() => young.All();

    [Benchmark]
    public Outcome Old() => old.All();

    private protected abstract (SmartSpec.Testing.Story Young, SmartSpec.Testing.Story Old) Stories();
}
