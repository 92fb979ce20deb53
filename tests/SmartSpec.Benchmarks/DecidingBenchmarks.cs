using BenchmarkDotNet.Attributes;

namespace SmartSpec.Benchmarks;

/// <summary>One command on the stated strategy.</summary>
public class DecidingBenchmarks : PeeredBenchmarks
{
    private Mix mix = null!;

    [GlobalSetup]
    public void Setup() => mix = new(StatedStrategy.Story);

    [Benchmark]
    public Outcome Nominate() => mix.Nominate();

    [Benchmark]
    public Outcome SubmitDevelopmentPlan() => mix.SubmitDevelopmentPlan();

    [Benchmark]
    public Outcome CommitFunding() => mix.CommitFunding();

    [Benchmark]
    public Outcome CompleteEffort() => mix.CompleteEffort();
}
