using BenchmarkDotNet.Attributes;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>
/// The repeated queries on a running strategy: what is owed and what the rules of signals find, and settling with
/// nothing due.
/// </summary>
public class ContinuousBenchmarks : PeeredBenchmarks
{
    private Strategy strategy = null!;
    private StrategyEngine engine = null!;
    private LocalDate day;

    [GlobalSetup]
    public void Setup()
    {
        var story = StatedStrategy.Story;
        (strategy, engine, day) = (StatedStrategy.Followed, Mix.EngineOf(story), story.Today.PlusDays(400));
    }

    [Benchmark]
    public int ObligationsAndSignals() => strategy.Obligations().Count + strategy.SignalsOn(day).Count;

    [Benchmark]
    public Outcome SettleWithNothingDue() => engine.Settle(strategy);
}
