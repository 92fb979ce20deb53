using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>Leases that continue, and those that do not.</content>
public abstract partial class LeaseSuite
{
    /// <summary>A renewed lease lasts for its length from then on, longer or shorter than before.</summary>
    [Fact]
    public async Task A_renewed_lease_lasts_from_then_on()
    {
        await TakesAsync("one", Hour);
        await AdvanceAsync(Store, Hour - Minute);
        await RenewsAsync("one", Hour);
        await AdvanceAsync(Store, Hour - Minute);
        await DoesNotTakeAsync("other", Hour);
        await RenewsAsync("one", Minute);
        await AdvanceAsync(Store, Minute + Minute);
        await TakesAsync("other", Hour);
    }

    /// <summary>A lease that has run out is not renewed, though nobody has taken it since.</summary>
    [Fact]
    public async Task A_lease_that_has_run_out_is_not_renewed()
    {
        await TakesAsync("one", Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await DoesNotRenewAsync("one", Hour);
        await TakesAsync("other", Hour);
    }

    /// <summary>Another's lease is not renewed, and nobody's neither: also not by who had it before.</summary>
    [Fact]
    public async Task Only_its_holder_renews_a_lease()
    {
        await DoesNotRenewAsync("one", Hour);
        await TakesAsync("one", Hour);
        await DoesNotRenewAsync("other", Hour);
        await DoesNotRenewAsync("ONE", Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await TakesAsync("other", Hour);
        await DoesNotRenewAsync("one", Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await DoesNotRenewAsync("one", Hour);
        await DoesNotRenewAsync("other", Hour);
    }

    /// <summary>A renewal in vain changes nothing.</summary>
    [Fact]
    public async Task A_vain_renewal_changes_nothing()
    {
        await TakesAsync("one", Hour);
        await DoesNotRenewAsync("other", 12 * Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await DoesNotRenewAsync("one", 12 * Hour);
        await TakesAsync("other", Hour);
    }

    /// <summary>
    /// A lease that was released is not renewed: also where the renewal reaches the store late, and another has had it in
    /// between.
    /// </summary>
    [Fact]
    public async Task A_released_lease_is_not_renewed()
    {
        await TakesAsync("one", Hour);
        await Leases.ReleaseAsync("due", "one", Cancellation);
        await DoesNotRenewAsync("one", Hour);
        await TakesAsync("other", Hour);
        await Leases.ReleaseAsync("due", "other", Cancellation);
        await DoesNotRenewAsync("one", Hour);
        await TakesAsync("third", Hour);
    }

    /// <summary>
    /// Of a lease that has run out, several that would renew or take it at once: none renews it, and one takes it.
    /// </summary>
    [Fact]
    public async Task A_lease_that_has_run_out_is_taken_by_one_and_renewed_by_none()
    {
        var beside = LeasesOf(await BesideAsync());
        for (var round = 0; round < 5; round++)
        {
            await TakesAsync("before", Hour);
            await AdvanceAsync(Store, Hour + Minute);
            var all = await Task.WhenAll(
                Enumerable
                    .Range(0, 16)
                    .Select(at =>
                        Task.Run(
                            async () =>
                                (
                                    at % 2 == 0,
                                    at % 2 == 0
                                        ? await Leases.RenewAsync("due", "before", Hour, Cancellation)
                                        : await beside.TryTakeAsync("due", Host(at), Hour, Cancellation)
                                ),
                            Cancellation
                        )
                    )
            );
            Port.Requires(0, all.Count(came => came is (true, true)), "A lease that has run out is renewed by nobody.");
            Port.Requires(
                1,
                all.Count(came => came is (false, true)),
                "Of several that would take a lease at once exactly one has it."
            );
            await AdvanceAsync(Store, Hour + Minute);
        }
    }

    /// <summary>Lengths that are none are a programmer's error; a day is the longest.</summary>
    [Fact]
    public async Task A_lease_lasts_more_than_nothing_and_a_day_at_most()
    {
        foreach (
            var length in new[] { Duration.Zero, -Hour, Duration.FromDays(1) + Minute, Duration.MaxValue, Duration.MinValue }
        )
        {
            await RefusesAsync(
                async () => await Leases.TryTakeAsync("due", "one", length, Cancellation),
                $"TryTakeAsync for {length}"
            );
            await RefusesAsync(
                async () => await Leases.RenewAsync("due", "one", length, Cancellation),
                $"RenewAsync for {length}"
            );
        }

        await TakesAsync("one", Duration.FromDays(1));
        await AdvanceAsync(Store, Duration.FromDays(1) - Minute);
        await DoesNotTakeAsync("other", Hour);
        await RenewsAsync("one", Duration.FromDays(1));
    }

    /// <summary>A lease from a time at which the clock was years ahead is free.</summary>
    [Fact]
    public async Task A_clock_that_was_years_ahead_leaves_no_lease_behind()
    {
        await TakesAsync("one", Hour);
        await AdvanceAsync(Store, Duration.FromDays(-3650));
        await HasNotAsync("one");
        await DoesNotRenewAsync("one", Hour);
        await TakesAsync("other", Hour);
        await DoesNotTakeAsync("one", Hour);
    }

    /// <summary>
    /// A lease of any length is still held when the clock is set back by less than a day; after more, the longest may be free.
    /// </summary>
    [Fact]
    public async Task A_clock_that_is_set_back_by_less_than_a_day_frees_no_lease()
    {
        foreach (var length in new[] { Minute, Hour, Duration.FromDays(1) - Minute, Duration.FromDays(1) })
        {
            foreach (var step in new[] { Minute, 12 * Hour, Duration.FromDays(1) - Minute })
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{length.TotalMinutes}-{step.TotalMinutes}");
                await TakesAsync("one", length, name);
                await AdvanceAsync(Store, -step);
                await DoesNotTakeAsync("other", Hour, name);
                await HasAsync("one", name);
                await RenewsAsync("one", length, name);
            }
        }
    }

    private static async Task RefusesAsync(Func<Task> act, string what)
    {
        var broken = await Record.ExceptionAsync(act);
        Port.Requires(
            broken is ArgumentOutOfRangeException,
            $"{what} is refused with an ArgumentOutOfRangeException: a lease lasts more than zero, and a day at most."
        );
    }
}
