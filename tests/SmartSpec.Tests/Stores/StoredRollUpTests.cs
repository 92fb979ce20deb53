namespace SmartSpec.Tests;

// The store in memory answers at once: there is nothing to cancel.
#pragma warning disable xUnit1051

/// <summary>All strategies of a store together.</summary>
public sealed class StoredRollUpTests
{
    private readonly InMemoryStore store = new();

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_is_rolled_up_as_in_force_on_a_day_and_what_cannot_be_read_is_named()
    {
        var shared = Stories
            .EffortAt(EffortStep.Prioritised)
            .Do(Sharings.Area with { FirstDay = Make.Day(2021, 5, 1) }, People.ProcessLead);
        await PutAsync(Known.Strategy, shared.History);
        await PutAsync("bad", shared.History);
        var service = new StrategyService(store, new StrategyEngine(new FakeClock(shared.Now)));
        var sum = await service.RollUpAsync(Make.Day(2021, 5, 1), None);
        sum.Strategies.Select(one => one.Strategy.Value).Should().Equal(Known.Strategy);
        sum.Unread.Select(one => one.Strategy.Value).Should().Equal("bad");
        sum.Shared.Should().ContainSingle();
        sum.Should().BeEquivalentTo(RollUp.Of([shared.Strategy], Make.Day(2021, 5, 1)) with { Unread = sum.Unread });
        (await service.RollUpAsync(Make.Day(2021, 4, 30), None)).Shared.Should().BeEmpty();
        (await service.RollUpAsync(Make.Day(2020, 12, 31), None)).Strategies.Should().BeEmpty("none had been founded");
    }

    [Fact]
    public async Task What_has_fallen_due_is_in_the_roll_up_and_nothing_is_recorded()
    {
        var approved = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .WithChangeAt(ChangeStep.Approved, new ChangeProposal.Retire(Known.Food));
        await PutAsync(Known.Strategy, approved.History);
        var later = approved.AfterDays(30);
        var service = new StrategyService(store, new StrategyEngine(new FakeClock(later.Now)));
        var sum = await service.RollUpAsync(later.Today, None);
        (sum.Counts.SelectedAreas, sum.Counts.EndedAreas).Should().Be((0, 1));
        (await service.RollUpAsync(approved.Today, None)).Counts.SelectedAreas.Should().Be(1);
        (await service.HistoryAsync(Known.Strategy, None)).Length.Should().Be(approved.History.Length);
    }

    private async Task PutAsync(string id, History history)
    {
        var result = await store.AppendAsync(
            new()
            {
                Strategy = id,
                ExpectedLength = 0,
                Command = $"all-{id}",
                Events = history.Events,
            },
            None
        );
        result.Should().BeOfType<AppendResult.Appended>();
    }
}
