using BenchmarkDotNet.Attributes;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>One command, with everything: settling, gates, all events, line, hash, evolve.</summary>
public class DecidingBenchmarks
{
    private readonly Command nominate = new AreaCommand.Nominate(StatedStrategy.Nominable, Text.Swedish("Stark och unik"));
    private readonly Command submit = new PlanCommand.Submit(Known.DevelopmentPlanOf(StatedStrategy.Submittable));
    private readonly Command commit = new FundingCommand.Commit(StatedStrategy.Effort, Known.Municipality, FundingSource.Municipal, 2021, Money.Sek(65_000));
    private readonly Command complete = new EffortCommand.Complete(StatedStrategy.Effort, Text.Swedish("Gården är byggd"));
    private Strategy strategy = null!;
    private StrategyEngine engine = null!;
    private bool open = true;

    [GlobalSetup]
    public void Setup()
    {
        var story = Story();
        strategy = story.Strategy;
        var clock = new FakeClock(story.Now);
        engine = new(clock, new GuidIds(clock));
    }

    protected virtual Story Story() => StatedStrategy.Story;

    [Benchmark(Baseline = true)]
    public int Peer() => StatelessPeer.BuildAndFireOnce(open);

    [Benchmark]
    public Outcome Nominate() => Accepted(nominate, People.AreaLead);

    [Benchmark]
    public Outcome SubmitDevelopmentPlan() => Accepted(submit, People.AreaLead);

    [Benchmark]
    public Outcome CommitFunding() => Accepted(commit, People.EffortOwner);

    [Benchmark]
    public Outcome CompleteEffort() => Accepted(complete, People.EffortOwner);

    public object SettleNone() => engine.Settle(strategy);
    public object Refused() => engine.Execute(strategy, complete, People.Reader);

    private Outcome.Accepted Accepted(Command command, Actor by) =>
        engine.Execute(strategy, command, by) as Outcome.Accepted ?? throw new InvalidOperationException("Refused.");
}
