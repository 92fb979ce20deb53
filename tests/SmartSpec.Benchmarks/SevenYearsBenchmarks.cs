using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>A whole programme period through the engine, on one thread.</summary>
public class SevenYearsBenchmarks : PeeredBenchmarks
{
    [GlobalSetup]
    public void Setup() => _ = SevenYears.From;

    [Benchmark]
    public Strategy All() => SevenYears.Run();
}
