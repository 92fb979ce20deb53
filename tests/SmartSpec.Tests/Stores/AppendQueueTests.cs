namespace SmartSpec.Tests;

public sealed class AppendQueueTests
{
    private static readonly AppendResult Appended = new AppendResult.Appended();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string[]> written = [];

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_while_another_is_written_goes_together()
    {
        var queue = new AppendQueue(WriteAsync, WriteAsync, _ => false);
        var all = Begin(queue, "a", "b", "c");
        first.SetResult();
        (await Task.WhenAll(all)).Should().AllBeEquivalentTo(Appended);
        written.Should().BeEquivalentTo<string[]>([["a"], ["b", "c"]], options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Of_a_group_in_which_one_is_refused_for_what_it_is_the_others_are_written()
    {
        var queue = new AppendQueue(WriteAsync, WriteAsync, broken => broken is FormatException);
        var all = Begin(queue, "a", "b", "spoilt", "c");
        first.SetResult();
        (await Task.WhenAll(all[0], all[1], all[3])).Should().AllBeEquivalentTo(Appended);
        await FluentActions.Awaiting(() => all[2]).Should().ThrowAsync<FormatException>();
        written.SelectMany(group => group).Should().BeEquivalentTo("a", "b", "c");
    }

    [Fact]
    public async Task Where_nothing_is_known_of_a_group_each_of_it_is_told_so_and_the_queue_goes_on()
    {
        var queue = new AppendQueue(WriteAsync, WriteAsync, _ => false);
        var all = Begin(queue, "a", "b", "spoilt");
        first.SetResult();
        await all[0];
        foreach (var unknown in all[1..])
            await FluentActions.Awaiting(() => unknown).Should().ThrowAsync<FormatException>();
        (await queue.AppendAsync(Append("d"), None)).Should().Be(Appended);
    }

    [Fact]
    public async Task One_that_waits_can_give_up_and_is_not_written()
    {
        var queue = new AppendQueue(WriteAsync, WriteAsync, _ => false);
        using var giving = new CancellationTokenSource();
        var a = queue.AppendAsync(Append("a"), None).AsTask();
        var b = queue.AppendAsync(Append("b"), giving.Token).AsTask();
        await giving.CancelAsync();
        await FluentActions.Awaiting(() => b).Should().ThrowAsync<OperationCanceledException>();
        first.SetResult();
        (await a).Should().Be(Appended);
        (await queue.AppendAsync(Append("c"), None)).Should().Be(Appended);
        written.SelectMany(group => group).Should().Equal("a", "c");
    }

    private static List<Task<AppendResult>> Begin(AppendQueue queue, params IEnumerable<string> strategies) =>
        [.. strategies.Select(strategy => queue.AppendAsync(Append(strategy), None).AsTask())];

    private static StoreAppend Append(string strategy) => new(strategy, 0, "command", []);

    private async ValueTask<AppendResult> WriteAsync(StoreAppend append, CancellationToken cancellation) => (await WriteAsync([append], cancellation))[0];

    /// <summary>The first waits until the others have come; a group with one that is spoilt is not written.</summary>
    private async ValueTask<IReadOnlyList<AppendResult>> WriteAsync(IReadOnlyList<StoreAppend> appends, CancellationToken cancellation)
    {
        await first.Task;
        if (appends.Any(append => append.Strategy == (Id<Strategy>)"spoilt"))
            throw new FormatException();
        written.Add([.. appends.Select(append => append.Strategy.Value)]);
        return [.. appends.Select(_ => Appended)];
    }
}
