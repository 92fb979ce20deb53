using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Hosting.Tests;

/// <summary>The time that a host believes that it has a lease: never longer than the store does.</summary>
public sealed class LeaseTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly HostTime time = new();
    private readonly AnsweringLeases leases = new();

    [Fact]
    public async Task A_lease_counts_from_before_its_request()
    {
        leases.Taking = () =>
        {
            time.Advance(TimeSpan.FromSeconds(50));
            return Task.FromResult(true);
        };
        leases.Renewing = Never;
        await using var lease = await TakenAsync();
        Held(lease, until: TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_renewal_counts_from_before_its_request()
    {
        var answer = new TaskCompletionSource<bool>();
        leases.Renewing = () => answer.Task;
        await using var lease = await TakenAsync();
        time.Advance(TimeSpan.FromSeconds(20));
        time.Advance(TimeSpan.FromSeconds(15));
        leases.Renewing = Never;
        answer.SetResult(true);
        time.Advance(TimeSpan.FromSeconds(38.9));
        lease.IsHeld.Should().BeTrue("it was requested 53.9 seconds ago");
        time.Advance(TimeSpan.FromSeconds(0.1));
        lease.IsHeld.Should().BeFalse();
    }

    [Fact]
    public async Task A_lease_is_renewed_every_third_of_its_length_for_as_long_as_it_is_held()
    {
        await using var lease = await TakenAsync();
        for (var second = 1; second <= 600; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            lease.IsHeld.Should().BeTrue();
            leases.Renewals.Should().Be(second / 20);
        }
    }

    [Fact]
    public async Task A_lease_that_the_store_does_not_renew_is_lost_for_ever()
    {
        leases.Renewing = () => Task.FromResult(false);
        await using var lease = await TakenAsync();
        time.Advance(TimeSpan.FromSeconds(20));
        lease.IsHeld.Should().BeFalse();
        leases.Renewing = () => Task.FromResult(true);
        time.Advance(Minute);
        lease.IsHeld.Should().BeFalse();
        leases.Renewals.Should().Be(1);
    }

    [Fact]
    public async Task A_renewal_that_breaks_is_tried_again_while_the_lease_is_held()
    {
        var breaks = 3;
        leases.Renewing = () => breaks-- > 0 ? throw new IOException() : Task.FromResult(true);
        await using var lease = await TakenAsync();
        for (var second = 1; second <= 600; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            lease.IsHeld.Should().BeTrue();
        }

        leases.Renewals.Should().BeInRange(30, 33);
    }

    [Fact]
    public async Task A_lease_whose_renewals_all_break_is_lost_when_it_has_run_out_and_is_requested_at_a_pace()
    {
        leases.Renewing = () => throw new IOException();
        await using var lease = await TakenAsync();
        for (var second = 1; second < 54; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            lease.IsHeld.Should().BeTrue();
        }

        time.Advance(TimeSpan.FromSeconds(1));
        lease.IsHeld.Should().BeFalse();
        leases.Renewals.Should().BeInRange(10, 20);
        (await lease.ConfirmAsync(default)).Should().BeFalse("the store does not report it as held");
    }

    [Fact]
    public async Task A_lease_that_its_clocks_gave_up_is_held_again_when_the_store_has_renewed_it_and_lost_when_it_has_not()
    {
        foreach (var isRenewed in new[] { true, false })
        {
            leases.Renewing = () => throw new IOException();
            await using var lease = await TakenAsync();
            for (var second = 1; second <= 54; second++)
                time.Advance(TimeSpan.FromSeconds(1));
            lease.IsHeld.Should().BeFalse();
            leases.Renewing = () => Task.FromResult(isRenewed);
            time.Advance(TimeSpan.FromSeconds(6));
            lease.IsHeld.Should().Be(isRenewed, "only the store knows whether another had it in between");
            leases.Renewing = () => Task.FromResult(true);
            time.Advance(TimeSpan.FromSeconds(20));
            lease.IsHeld.Should().Be(isRenewed, "what the store did not renew is lost for good");
        }
    }

    [Fact]
    public async Task A_renewal_that_is_not_answered_is_given_up_in_time_for_another()
    {
        var hangs = 1;
        leases.Renewing = () => hangs-- > 0 ? Never() : Task.FromResult(true);
        await using var lease = await TakenAsync();
        for (var second = 1; second <= 600; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            lease.IsHeld.Should().BeTrue();
        }
    }

    [Fact]
    public async Task A_renewal_that_is_answered_late_counts_from_before_its_request()
    {
        var answer = new TaskCompletionSource<bool>();
        leases.Renewing = () => leases.Renewals == 1 ? answer.Task : Never();
        await using var lease = await TakenAsync();
        time.Advance(TimeSpan.FromSeconds(20));
        time.Advance(TimeSpan.FromSeconds(19));
        answer.SetResult(true);
        Held(lease, until: TimeSpan.FromSeconds(35));
    }

    [Fact]
    public async Task A_host_that_stood_still_for_longer_than_its_lease_has_lost_it_whatever_its_timers_do_then()
    {
        leases.Renewing = () => Task.FromResult(false);
        await using var lease = await TakenAsync();
        time.Advance(Minute);
        lease.IsHeld.Should().BeFalse();
        (await lease.ConfirmAsync(default)).Should().BeFalse();
    }

    [Fact]
    public async Task A_wall_clock_that_jumps_ahead_does_not_count_as_a_held_lease_until_the_store_has_renewed_it()
    {
        leases.Renewing = Never;
        await using var lease = await TakenAsync();
        time.Offset = TimeSpan.FromDays(365);
        lease.IsHeld.Should().BeFalse("the machine was perhaps suspended, and its monotonic clock with it");
        leases.Renewing = () => Task.FromResult(true);
        (await lease.ConfirmAsync(default)).Should().BeTrue();
        (leases.Questions, leases.Renewals).Should().Be((0, 1));
        lease.IsHeld.Should().BeTrue();
    }

    [Fact]
    public async Task A_wall_clock_that_jumps_ahead_stops_no_renewal()
    {
        await using var lease = await TakenAsync();
        time.Offset = TimeSpan.FromDays(365);
        time.Advance(TimeSpan.FromSeconds(20));
        (leases.Renewals, lease.IsHeld).Should().Be((1, true));
    }

    [Fact]
    public async Task A_wall_clock_that_jumps_back_does_not_lengthen_the_lease()
    {
        leases.Renewing = Never;
        await using var lease = await TakenAsync();
        time.Offset = TimeSpan.FromDays(-365);
        Held(lease, until: TimeSpan.FromSeconds(54));
    }

    [Fact]
    public async Task A_host_that_confirms_its_lease_queries_the_store_and_renews_nothing()
    {
        await using var lease = await TakenAsync();
        (await lease.ConfirmAsync(default)).Should().BeTrue();
        (leases.Questions, leases.Renewals).Should().Be((1, 0));
    }

    [Fact]
    public async Task A_lease_that_the_store_no_longer_knows_as_it_is_confirmed_is_lost_for_ever()
    {
        leases.OnIsHeld = () => Task.FromResult(false);
        await using var lease = await TakenAsync();
        (await lease.ConfirmAsync(default)).Should().BeFalse();
        leases.OnIsHeld = () => Task.FromResult(true);
        lease.IsHeld.Should().BeFalse("another may have had it in between");
        (await lease.ConfirmAsync(default)).Should().BeFalse();
        leases.Questions.Should().Be(1);
    }

    [Fact]
    public async Task A_question_that_breaks_or_is_not_answered_is_repeated_while_the_lease_is_held()
    {
        var answers = new Queue<Func<Task<bool>>>([() => throw new IOException(), Never, () => Task.FromResult(true)]);
        leases.OnIsHeld = () => answers.Dequeue()();
        await using var lease = await TakenAsync();
        var confirmed = lease.ConfirmAsync(default).AsTask();
        for (var second = 0; second < 30; second++)
            time.Advance(TimeSpan.FromSeconds(1));
        (await confirmed).Should().BeTrue();
        answers.Should().BeEmpty();
    }

    [Fact]
    public async Task A_confirmation_does_not_lengthen_the_lease()
    {
        leases.Renewing = Never;
        await using var lease = await TakenAsync();
        time.Advance(TimeSpan.FromSeconds(50));
        (await lease.ConfirmAsync(default)).Should().BeTrue();
        Held(lease, until: TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_confirmation_that_comes_after_the_lease_has_run_out_is_none()
    {
        leases.Renewing = Never;
        leases.OnIsHeld = () =>
        {
            time.Advance(Minute);
            return Task.FromResult(true);
        };
        await using var lease = await TakenAsync();
        (await lease.ConfirmAsync(default)).Should().BeFalse();
    }

    [Fact]
    public async Task Each_taking_has_a_holder_of_its_own()
    {
        for (var i = 0; i < 3; i++)
            await (await TakenAsync()).DisposeAsync();
        leases.Holders.Should().HaveCount(3).And.OnlyHaveUniqueItems();
        leases.Released.Should().Equal(leases.Holders);
    }

    [Fact]
    public async Task A_taking_that_broke_is_released_and_one_that_was_refused_is_not()
    {
        leases.Taking = () => Task.FromResult(false);
        (await TakeAsync()).Should().BeNull();
        leases.Released.Should().BeEmpty();
        leases.Taking = () => Task.FromException<bool>(new IOException());
        await FluentActions.Awaiting(TakeAsync).Should().ThrowAsync<IOException>();
        leases.Released.Should().ContainSingle("it was perhaps taken");
    }

    [Fact]
    public async Task A_release_that_breaks_changes_nothing()
    {
        leases.Releasing = () => throw new IOException();
        await (await TakenAsync()).DisposeAsync();
    }

    [Fact]
    public async Task A_renewal_has_nothing_of_the_context_of_who_took_the_lease()
    {
        var ambient = new AsyncLocal<string?> { Value = "the caller's" };
        var seen = "nothing";
        leases.Renewing = () =>
        {
            seen = ambient.Value;
            return Task.FromResult(true);
        };
        await using var lease = await TakenAsync();
        ambient.Value = null;
        time.Advance(TimeSpan.FromSeconds(20));
        seen.Should().BeNull();
    }

    [Fact]
    public async Task Where_the_store_has_no_leases_each_host_has_one()
    {
        await using var lease = (await Lease.TakeAsync(null, "work", Minute, time, NullLogger.Instance, default))!;
        time.Advance(TimeSpan.FromDays(365));
        lease.IsHeld.Should().BeTrue();
    }

    private static Task<bool> Never() => new TaskCompletionSource<bool>().Task;

    private void Held(Lease lease, TimeSpan until)
    {
        time.Advance(until - TimeSpan.FromTicks(1));
        lease.IsHeld.Should().BeTrue();
        time.Advance(TimeSpan.FromTicks(1));
        lease.IsHeld.Should().BeFalse();
    }

    private async Task<Lease> TakenAsync() => (await TakeAsync())!;

    private Task<Lease?> TakeAsync() => Lease.TakeAsync(leases, "work", Minute, time, NullLogger.Instance, default);

    /// <summary>A time whose wall clock jumps, and whose monotonic clock does not.</summary>
    private sealed class HostTime : FakeTimeProvider
    {
        private readonly long began = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).Ticks;

        public TimeSpan Offset { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => base.GetUtcNow().Ticks - began;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset;
    }

    /// <summary>Leases that answer as a test sets.</summary>
    private sealed class AnsweringLeases : ILeases
    {
        public List<string> Holders { get; } = [];

        public List<string> Released { get; } = [];

        public int Renewals { get; private set; }

        public int Questions { get; private set; }

        public Func<Task<bool>> Taking { get; set; } = () => Task.FromResult(true);

        public Func<Task<bool>> Renewing { get; set; } = () => Task.FromResult(true);

        public Func<Task<bool>> OnIsHeld { get; set; } = () => Task.FromResult(true);

        public Action Releasing { get; set; } = () => { };

        public async ValueTask<bool> TryTakeAsync(
            string name,
            string holder,
            Duration length,
            CancellationToken cancellationToken
        )
        {
            Holders.Add(holder);
            return await Taking();
        }

        public async ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken)
        {
            Renewals++;
            return await Renewing().WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        public async ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken)
        {
            Questions++;
            return await OnIsHeld().WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken)
        {
            Released.Add(holder);
            Releasing();
            return default;
        }
    }
}
