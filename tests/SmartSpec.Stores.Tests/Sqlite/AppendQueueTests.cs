using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>The queue over a writer of the test's, which releases the first append when the test allows it.</summary>
public sealed class AppendQueueTests : IDisposable
{
    private static readonly AppendResult Appended = new AppendResult.Appended();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ManualResetEventSlim first = new();
    private readonly SemaphoreSlim begun = new(0);
    private readonly FakeTime time = new();
    private readonly List<string[]> written = [];
    private readonly List<TimeSpan> waits = [];
    private readonly AppendQueue queue;
    private Func<IReadOnlyList<StoreAppend>, Exception?> fails = _ => null;

    public AppendQueueTests() => queue = new((append, wait) => Write([append], wait)[0], Write, Patience, time);

    private static CancellationToken None => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        first.Dispose();
        begun.Dispose();
    }

    [Fact]
    public async Task What_comes_while_another_is_written_goes_together()
    {
        var all = await BeginAsync("a", "b", "c");
        first.Set();
        (await Task.WhenAll(all)).Should().AllBeEquivalentTo(Appended);
        written
            .Should()
            .BeEquivalentTo<string[]>(
                [
                    ["a"],
                    ["b", "c"],
                ],
                options => options.WithStrictOrdering()
            );
    }

    [Fact]
    public async Task Of_a_group_that_was_rolled_back_each_is_tried_alone_so_that_a_bad_one_fails_alone()
    {
        fails = appends => appends.Any(append => append.Strategy == (Id<Strategy>)"bad") ? new FormatException() : null;
        var all = await BeginAsync("a", "b", "bad", "c");
        first.Set();
        (await Task.WhenAll(all[0], all[1], all[3])).Should().AllBeEquivalentTo(Appended);
        await FluentActions.Awaiting(() => all[2]).Should().ThrowAsync<FormatException>();
        written.SelectMany(group => group).Should().BeEquivalentTo("a", "b", "c");
    }

    /// <summary>The failures of a whole group, by name: a fault, or a closed store.</summary>
    public static TheoryData<string> OfAll =>
        [
            .. Enum.GetNames<SqliteStoreFault>()
                .Append("Disposed")
                .Where(name => Faults.ConcernsAll(Broken(name)) && name != nameof(SqliteStoreFault.Busy)),
        ];

    [Theory]
    [MemberData(nameof(OfAll))]
    public async Task What_fails_a_whole_group_reaches_each_caller_in_an_exception_of_its_own_and_the_queue_continues(string name)
    {
        var broken = Broken(name);
        fails = appends => appends.Count > 1 ? broken : null;
        var all = await BeginAsync("a", "b", "c");
        first.Set();
        await all[0];
        var thrown = new List<Exception>();
        foreach (var failed in all[1..])
            thrown.Add((await FluentActions.Awaiting(() => failed).Should().ThrowAsync<Exception>()).Which);
        thrown
            .Should()
            .OnlyHaveUniqueItems()
            .And.AllSatisfy(each =>
                (each.GetType(), each.Message, Of(each)).Should().Be((broken.GetType(), broken.Message, Of(broken)))
            );
        (await queue.AppendAsync(Append("d"), None)).Should().Be(Appended);

        static (SqliteStoreFault?, string?, Exception?) Of(Exception exception) =>
            exception is SqliteStoreException store ? (store.Fault, store.File, store.InnerException) : default;
    }

    private static Exception Broken(string name) =>
        Enum.TryParse<SqliteStoreFault>(name, out var fault)
            ? new SqliteStoreException(fault, "file", "It failed.", new IOException())
            : new ObjectDisposedException(nameof(SqliteStore));

    [Fact]
    public async Task One_that_waits_can_give_up_and_is_not_written()
    {
        using var giving = new CancellationTokenSource();
        var all = await BeginAsync("a");
        var b = queue.AppendAsync(Append("b"), giving.Token).AsTask();
        await giving.CancelAsync();
        await FluentActions.Awaiting(() => b).Should().ThrowAsync<OperationCanceledException>();
        first.Set();
        (await all[0]).Should().Be(Appended);
        (await queue.AppendAsync(Append("c"), None)).Should().Be(Appended);
        written.SelectMany(group => group).Should().Equal("a", "c");
    }

    [Fact]
    public async Task While_the_file_is_busy_each_waits_as_long_as_it_may_and_no_longer()
    {
        // The first waits for 5 s in vain; b, which came after 1 s of them, has 1 s left then; c, which came after 4 s, has 3 s
        // left after that.
        fails = _ => new SqliteStoreException(SqliteStoreFault.Busy, "file", "Busy.");
        var a = Task.Run(async () => await queue.AppendAsync(Append("a"), None), None);
        await begun.WaitAsync(None);
        time.Advance(TimeSpan.FromSeconds(1));
        var b = queue.AppendAsync(Append("b"), None).AsTask();
        time.Advance(TimeSpan.FromSeconds(3));
        var c = queue.AppendAsync(Append("c"), None).AsTask();
        time.Advance(TimeSpan.FromSeconds(1));
        time.AdvancesByWaits = true;
        first.Set();
        foreach (var each in (Task[])[a, b, c])
            (await FluentActions.Awaiting(() => each).Should().ThrowAsync<SqliteStoreException>())
                .Which.Fault.Should()
                .Be(SqliteStoreFault.Busy);
        waits.Should().Equal(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task One_that_gave_up_while_the_file_was_busy_is_not_tried_again()
    {
        using var giving = new CancellationTokenSource();
        var all = await BeginAsync("a", "b");
        time.Advance(TimeSpan.FromSeconds(1));
        var c = queue.AppendAsync(Append("c"), giving.Token).AsTask();
        fails = appends =>
        {
            if (appends.Count == 1)
                return null;
            giving.Cancel();
            return new SqliteStoreException(SqliteStoreFault.Busy, "file", "Busy.");
        };
        first.Set();
        await all[0];
        await FluentActions.Awaiting(() => all[1]).Should().ThrowAsync<SqliteStoreException>();
        await FluentActions.Awaiting(() => c).Should().ThrowAsync<OperationCanceledException>();
        written.SelectMany(group => group).Should().Equal("a");
    }

    [Fact]
    public async Task What_is_written_for_several_is_written_under_the_context_of_none()
    {
        var caller = new AsyncLocal<string?>();
        var seen = new List<string?>();
        fails = _ =>
        {
            seen.Add(caller.Value);
            return null;
        };
        var all = new List<Task<AppendResult>>();
        foreach (var name in (string[])["a", "b", "c", "d"])
        {
            caller.Value = name;
            all.AddRange(await BeginAsync(name));
        }

        first.Set();
        await Task.WhenAll(all);
        seen.Should().Equal("a", null);
    }

    /// <summary>Begins appends, the first of which is being written when this returns, and the others wait.</summary>
    private async Task<List<Task<AppendResult>>> BeginAsync(params string[] strategies)
    {
        var all = new List<Task<AppendResult>>();
        foreach (var strategy in strategies)
        {
            if (waits.Count == 0)
            {
                all.Add(Task.Run(async () => await queue.AppendAsync(Append(strategy), None), None));
                await begun.WaitAsync(None);
            }
            else
            {
                all.Add(queue.AppendAsync(Append(strategy), None).AsTask());
            }
        }

        return all;
    }

    private static StoreAppend Append(string strategy) =>
        new()
        {
            Strategy = strategy,
            ExpectedLength = 0,
            Command = "command",
            Events = [],
        };

    private AppendResult[] Write(IReadOnlyList<StoreAppend> appends, TimeSpan wait)
    {
        waits.Add(wait);
        begun.Release();
        first.Wait(None);
        if (time.AdvancesByWaits && waits.Count > 1)
            time.Advance(wait);
        if (fails(appends) is { } broken)
            throw broken;
        written.Add([.. appends.Select(append => append.Strategy.Value)]);
        return [.. appends.Select(_ => Appended)];
    }

    private sealed class FakeTime : TimeProvider
    {
        private long now;

        public bool AdvancesByWaits { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref now);

        public void Advance(TimeSpan time) => Interlocked.Add(ref now, time.Ticks);
    }
}
