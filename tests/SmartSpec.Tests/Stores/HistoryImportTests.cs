namespace SmartSpec.Tests;

public sealed class HistoryImportTests
{
    private static readonly Story Followed = Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp);
    private static readonly Id<Strategy> Id = Followed.Strategy.Id;
    private readonly InMemoryStore store = new();

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_history_is_in_the_store_as_if_each_command_had_been_done_there()
    {
        (await store.ImportAsync(Followed.History, None)).Should().BeOfType<AppendResult.Appended>();
        var stored = (await store.LoadAsync(Id, None))!;
        History.Read(await store.ReadAsync(Id, cancellationToken: None)).Events.Should().Equal(Followed.History.Events);
        StrategyDocument.Read(stored.Document!.Bytes.Span).Should().Be(Followed.Strategy);
        (await store.ListDueAsync(Instant.MaxValue, 10, None))
            .Single()
            .DueAt.Should()
            .Be(Followed.Strategy.Charter.Zone.StartOfDay(Followed.Strategy.NextDue!.Value));
        foreach (var command in Followed.History.Events.GroupBy(recorded => recorded.Envelope.Command))
            (await store.FindCommandAsync(Id, command.Key, None))
                .Should()
                .Be(new CommandEvents { First = command.First().Envelope.Number, Last = command.Last().Envelope.Number });
        (await store.TakeAsync(10, cancellationToken: None)).Should().BeEmpty("what they report happened long ago");
    }

    [Fact]
    public async Task What_was_cut_off_goes_on_and_what_is_there_is_not_put_there_again()
    {
        var beginning = Followed.History.UpTo(
            Followed.History.Events.First(recorded => recorded.Event is StrategyEvent.Launched).Envelope.Number - 1
        );
        await store.ImportAsync(beginning, None);
        for (var time = 0; time < 2; time++)
        {
            (await store.ImportAsync(Followed.History, None)).Should().BeOfType<AppendResult.Appended>();
            (await store.ReadAsync(Id, cancellationToken: None)).Should().HaveCount(Followed.History.Length);
        }
    }

    [Fact]
    public async Task Where_the_store_has_another_history_nothing_is_changed()
    {
        var service = new StrategyService(
            store,
            new(new FakeClock(StorySetting.Default.Start), new SequentialIds(prefix: "other-"))
        );
        await service.FoundAsync(Id, StorySetting.Default.Charter, People.ProcessLead, cancellationToken: None);
        (await store.ImportAsync(Followed.History, None)).Should().Be(new AppendResult.Conflict(1));
        (await store.ReadAsync(Id, cancellationToken: None)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_store_that_has_gone_on_since_has_the_whole_history()
    {
        await store.ImportAsync(Followed.History, None);
        (await store.ImportAsync(Followed.History.UpTo(2), None)).Should().BeOfType<AppendResult.Appended>();
        (await store.ReadAsync(Id, cancellationToken: None)).Should().HaveCount(Followed.History.Length);
    }

    [Fact]
    public async Task A_history_that_is_empty_is_none_to_import() =>
        await FluentActions.Awaiting(() => store.ImportAsync(History.Empty, None)).Should().ThrowAsync<ArgumentException>();
}
