using BenchmarkDotNet.Attributes;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>The next steps of one area with its plans and its 30 efforts.</summary>
public class NextStepsBenchmarks : PeeredBenchmarks
{
    private static readonly Subject Area = Subject.Of(new Id<Area>(StatedStrategy.Implemented));
    private Strategy strategy = null!;
    private StrategyEngine engine = null!;

    [GlobalSetup]
    public void Setup() => (strategy, engine) = (StatedStrategy.Story.Strategy, Mix.EngineOf(StatedStrategy.Story));

    [Benchmark]
    public IReadOnlyList<NextStep> NextStepsForAreaLead() => engine.NextSteps(strategy, People.AreaLead, Area);

    [Benchmark]
    public IReadOnlyList<NextStep> NextStepsForProcessLead() => engine.NextSteps(strategy, People.ProcessLead, Area);
}
