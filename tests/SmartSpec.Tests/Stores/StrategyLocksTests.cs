using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Tests;

public sealed class StrategyLocksTests
{
    private readonly FakeTimeProvider time = new();
    private readonly StrategyLocks locks;

    public StrategyLocksTests() => locks = new(TimeSpan.FromSeconds(30), time);

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_at_a_time_locks_a_strategy_in_the_order_in_which_they_came()
    {
        var order = new List<int>();
        var first = await locks.EnterAsync("a", None);
        var others = Enumerable
            .Range(1, 50)
            .Select(async at =>
            {
                using (await locks.EnterAsync("a", None))
                    order.Add(at);
            })
            .ToList();
        order.Should().BeEmpty();
        first.Dispose();
        await Task.WhenAll(others);
        order.Should().Equal(Enumerable.Range(1, 50));
        locks.Count.Should().Be(0);
    }

    [Fact]
    public async Task No_strategy_waits_for_another_and_one_that_nobody_locks_takes_no_memory()
    {
        using (await locks.EnterAsync("a", None))
        {
            for (var i = 0; i < 20_000; i++)
            {
                var entering = locks.EnterAsync($"s{i}", None);
                entering.IsCompletedSuccessfully.Should().BeTrue();
                (await entering).Dispose();
            }

            locks.Count.Should().Be(1);
        }

        locks.Count.Should().Be(0);
    }

    [Fact]
    public async Task Who_gives_up_is_passed_over()
    {
        using var giving = new CancellationTokenSource();
        var first = await locks.EnterAsync("a", None);
        var second = locks.EnterAsync("a", giving.Token).AsTask();
        var third = locks.EnterAsync("a", None).AsTask();
        await giving.CancelAsync();
        await FluentActions.Awaiting(() => second).Should().ThrowAsync<OperationCanceledException>();
        first.Dispose();
        (await third).Dispose();
        locks.Count.Should().Be(0);
        FluentActions.Invoking(() => locks.EnterAsync("a", giving.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task Each_waits_for_no_longer_than_the_timeout_however_many_are_before_it()
    {
        var first = await locks.EnterAsync("a", None);
        var early = Enumerable.Range(0, 20).Select(_ => locks.EnterAsync("a", None).AsTask()).ToList();
        time.Advance(TimeSpan.FromSeconds(20));
        var late = locks.EnterAsync("a", None).AsTask();
        time.Advance(TimeSpan.FromSeconds(10));
        foreach (var waiting in early)
            await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<TimeoutException>();
        late.IsCompleted.Should().BeFalse();
        first.Dispose();
        (await late).Dispose();
        locks.Count.Should().Be(0);
    }

    [Fact]
    public async Task A_timeout_that_no_timer_can_measure_is_none()
    {
        foreach (var timeout in new[] { Timeout.InfiniteTimeSpan, TimeSpan.MaxValue, TimeSpan.FromDays(50) })
        {
            var patient = new StrategyLocks(timeout, time);
            var first = await patient.EnterAsync("a", None);
            var second = patient.EnterAsync("a", None).AsTask();
            time.Advance(TimeSpan.FromDays(49));
            second.IsCompleted.Should().BeFalse();
            first.Dispose();
            (await second).Dispose();
            patient.Count.Should().Be(0);
        }
    }

    [Fact]
    public async Task Who_goes_on_goes_on_under_its_own_context()
    {
        var caller = new AsyncLocal<string>();
        caller.Value = "first";
        var first = await locks.EnterAsync("a", None);
        var second = Task.Run(
            async () =>
            {
                caller.Value = "second";
                using (await locks.EnterAsync("a", None))
                    return caller.Value;
            },
            None
        );
        first.Dispose();
        (await second).Should().Be("second");
    }
}
