namespace SmartSpec.Tests;

public sealed class AsRecordedByTests
{
    private static readonly Story Original = Stories.EffortAt(EffortStep.Underway);

    [Fact]
    public void Every_instant_has_the_state_that_was_recorded_by_then()
    {
        foreach (var at in Original.History.Events.Select(recorded => recorded.Envelope.At).Distinct())
        {
            var live = new History(
                Original
                    .History.Events.Where(recorded => recorded.Envelope.At <= at)
                    .Aggregate(History.Empty.Events, (list, recorded) => list.Add(recorded))
            ).Replay();
            var view = Original.History.AsRecordedBy(at)!;
            (view.Strategy with { IsView = false }).Should().Be(live);
            view.RecordedBy.Should().Be(at);
        }
    }

    [Fact]
    public void Before_the_founding_there_is_nothing() =>
        Original.History.AsRecordedBy(Original.History.Events[0].Envelope.At - Duration.Epsilon).Should().BeNull();

    [Fact]
    public void What_was_is_read_and_not_acted_on()
    {
        var then = Original.History.AsRecordedBy(Original.Now)!.Strategy;
        var engine = new StrategyEngine(new FakeClock(Original.Now), new SequentialIds());
        engine
            .Invoking(it => it.Execute(then, new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner))
            .Should()
            .Throw<ArgumentException>();
        engine.Invoking(it => it.Settle(then)).Should().Throw<ArgumentException>();
        engine.Invoking(it => it.NextSteps(then, People.EffortOwner)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => StrategyDocument.Write(then)).Should().Throw<ArgumentException>();
        then.FundingRows().Sum().Should().Be(Original.Strategy.FundingRows().Sum());
    }
}
