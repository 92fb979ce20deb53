using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>
/// The mix of commands, done to one strategy over and over, with everything: settling, gates, all events, line, hash, evolve.
/// </summary>
internal sealed class Mix(Story story)
{
    private readonly Command nominate = new AreaCommand.Nominate(StatedStrategy.Nominable, Text.Swedish("Stark och unik"));
    private readonly Command submit = new PlanCommand.Submit(Known.DevelopmentPlanOf(StatedStrategy.Submittable));
    private readonly Command commit = new FundingCommand.Commit(
        StatedStrategy.Effort,
        Known.Municipality,
        FundingSource.Municipal,
        2021,
        Money.Sek(65_000)
    );
    private readonly Command complete = new EffortCommand.Complete(StatedStrategy.Effort, Text.Swedish("Gården är byggd"));
    private readonly Strategy strategy = story.Strategy;
    private readonly StrategyEngine engine = EngineOf(story);

    public Outcome Nominate() => Accepted(nominate, People.AreaLead);

    public Outcome SubmitDevelopmentPlan() => Accepted(submit, People.AreaLead);

    public Outcome CommitFunding() => Accepted(commit, People.EffortOwner);

    public Outcome CompleteEffort() => Accepted(complete, People.EffortOwner);

    /// <summary>The four, each on the same strategy.</summary>
    public Outcome All()
    {
        Nominate();
        SubmitDevelopmentPlan();
        CommitFunding();
        return CompleteEffort();
    }

    /// <summary>An engine as a host has it, but for the clock, which stops where the story ends.</summary>
    public static StrategyEngine EngineOf(Story story)
    {
        var clock = new FakeClock(story.Now);
        return new(clock);
    }

    private Outcome.Accepted Accepted(Command command, Actor by) =>
        engine.Execute(strategy, command, by) is var outcome && outcome is Outcome.Accepted accepted
            ? accepted
            : throw new InvalidOperationException(outcome.ToString());
}
