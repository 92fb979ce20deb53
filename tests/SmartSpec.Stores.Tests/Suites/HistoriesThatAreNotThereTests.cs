namespace SmartSpec.Stores.Tests.Suites;

/// <summary>A store that has lost a history, or has another one under its identifier.</summary>
public sealed class HistoriesThatAreNotThereTests
{
    private readonly InMemoryStore store = new();
    private readonly Chain one = new("a");
    private readonly Chain other = new("b");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_history_that_is_lost_is_reported_and_skipped()
    {
        var result = await (await ReadingAsync([])).RebuildDocumentsAsync(cancellationToken: Cancellation);

        (result.Rebuilt, result.Broken.Single().Strategy).Should().Be((1, new Id<Strategy>("a")));
    }

    [Fact]
    public async Task A_history_of_another_strategy_is_reported_and_skipped()
    {
        var result = await (await ReadingAsync(other.Lines)).RebuildDocumentsAsync(cancellationToken: Cancellation);

        (result.Rebuilt, result.Broken.Single().Strategy).Should().Be((1, new Id<Strategy>("a")));
        (await store.LoadAsync("a", Cancellation))!.Document.Should().BeNull();
    }

    [Fact]
    public async Task A_history_of_another_strategy_is_not_verified_as_intact()
    {
        var service = new StrategyService(
            await ReadingAsync(other.Lines),
            new(new FakeClock(StorySetting.Default.Start), new SequentialIds())
        );

        (await service.VerifyAsync("a", cancellationToken: Cancellation)).Should().BeOfType<Verification.Broken>();
    }

    [Fact]
    public async Task A_document_of_no_event_does_not_stop_the_loading()
    {
        await store.AppendAsync(one.Next(), Cancellation);
        await store.PutDocumentAsync("a", new() { Length = 0, Bytes = "{}"u8.ToArray() }, Cancellation);

        (await store.LoadAsync("a", Cancellation))!.Lines.Should().HaveCount(1);
    }

    private async Task<IStrategyStore> ReadingAsync(IReadOnlyList<RecordedLine> lines)
    {
        await store.AppendAsync(one.Next(), Cancellation);
        await store.AppendAsync(other.Next(), Cancellation);
        return new InterposedStore(store) { Reading = (strategy, stored) => strategy == "a" ? lines : stored };
    }
}
