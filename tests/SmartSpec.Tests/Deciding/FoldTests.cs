using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests.Deciding;

/// <summary>The fold of a history: it changes its own copy only, and what it hands out stays as it is.</summary>
public sealed class FoldTests
{
    private static readonly History Golden = GoldenTests.Read("skane");

    public static TheoryData<string> Histories => GoldenTests.Names;

    [Theory]
    [MemberData(nameof(Histories))]
    public void An_event_leaves_the_strategy_before_it_as_it_was(string history) =>
        Laws.Laws.EvolvingLeavesNoTrace(GoldenTests.Read(history));

    [Fact]
    public void The_strategy_that_a_fold_begins_with_stays_as_it_is()
    {
        var start = Golden.UpTo(10).Replay();
        var before = StrategyDocument.Write(start);
        var whole = Golden.ReplayOnto(start);
        History.Replay(Golden.LinesAfter(10), start).Should().Be(whole);
        StrategyDocument.Write(start).Should().Equal(before);
        whole.Should().Be(Golden.Replay());
        Strategy.Unfounded.Length.Should().Be(0);
        Strategy.Unfounded.Areas.Count.Should().Be(0);
    }

    [Fact]
    public void A_strategy_that_a_fold_has_handed_out_changes_no_more()
    {
        var fold = new Fold(Strategy.Unfounded);
        fold.Add(Golden.Events[0]);
        var strategy = fold.Complete(Golden.Events[0].Hash);
        var before = StrategyDocument.Write(strategy);
        fold.Invoking(it => it.Add(Golden.Events[1])).Should().Throw<InvalidOperationException>();
        fold.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
        StrategyDocument.Write(strategy).Should().Equal(before);
    }
}
