using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <summary>The conformance suite for <see cref="ILeases"/>, sentence by sentence.</summary>
public abstract partial class LeaseSuite : StoreSuite
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>The leases of the test's store. Default: the store itself.</summary>
    protected virtual ILeases Leases => LeasesOf(Store);

    /// <inheritdoc/>
    protected abstract override ValueTask AdvanceAsync(IStrategyStore store, Duration passed);

    /// <summary>One holder at a time.</summary>
    [Fact]
    public async Task A_lease_is_not_taken_while_another_has_it()
    {
        await TakesAsync("one", Hour);
        await DoesNotTakeAsync("other", Hour);
        await DoesNotTakeAsync("ONE", Hour);
        await AdvanceAsync(Store, Hour - Minute);
        await DoesNotTakeAsync("other", Minute);
    }

    /// <summary>It lasts for its length, and is free then.</summary>
    [Fact]
    public async Task A_lease_is_free_when_its_time_is_over()
    {
        await TakesAsync("one", Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await TakesAsync("other", Hour);
        await DoesNotTakeAsync("one", Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await TakesAsync("one", Hour);
    }

    /// <summary>Its holder takes it again, for longer or shorter from then on.</summary>
    [Fact]
    public async Task A_holder_can_take_its_lease_again()
    {
        await TakesAsync("one", Hour);
        await TakesAsync("one", Hour + Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await DoesNotTakeAsync("other", Hour);
        await TakesAsync("one", Minute);
        await AdvanceAsync(Store, Minute + Minute);
        await TakesAsync("other", Hour);
    }

    /// <summary>Who tried in vain has changed nothing.</summary>
    [Fact]
    public async Task A_vain_attempt_changes_nothing()
    {
        await TakesAsync("one", Hour);
        await DoesNotTakeAsync("other", 12 * Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await TakesAsync("third", Hour);
    }

    /// <summary>A lease that is released is free.</summary>
    [Fact]
    public async Task A_released_lease_is_free()
    {
        await TakesAsync("one", Hour);
        await Leases.ReleaseAsync("due", "one", Cancellation);
        await TakesAsync("other", Hour);
        await Leases.ReleaseAsync("due", "one", Cancellation);
        await DoesNotTakeAsync("one", Hour);
    }

    /// <summary>Only its holder can release it; to release what nobody has does nothing.</summary>
    [Fact]
    public async Task Only_its_holder_releases_a_lease()
    {
        await Leases.ReleaseAsync("due", "one", Cancellation);
        await TakesAsync("one", Hour);
        await Leases.ReleaseAsync("due", "other", Cancellation);
        await Leases.ReleaseAsync("outbox", "one", Cancellation);
        await DoesNotTakeAsync("other", Hour);
    }

    /// <summary>Each work has a lease of its own, letter by letter.</summary>
    [Fact]
    public async Task Leases_of_different_names_are_different()
    {
        await TakesAsync("one", Hour);
        await TakesAsync("other", Hour, "outbox");
        await TakesAsync("other", Hour, "Due");
        await DoesNotTakeAsync("one", Hour, "outbox");
        await DoesNotRenewAsync("one", Hour, "outbox");
    }

    /// <summary>Of several at once one has it.</summary>
    [Fact]
    public async Task Of_several_at_once_exactly_one_takes_a_lease()
    {
        var beside = LeasesOf(await BesideAsync());
        for (var round = 0; round < 10; round++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"work-{round}");
            var taken = await Task.WhenAll(
                Enumerable
                    .Range(0, 16)
                    .Select(at =>
                        Task.Run(
                            async () => await (at % 2 == 0 ? Leases : beside).TryTakeAsync(name, Host(at), Hour, Cancellation),
                            Cancellation
                        )
                    )
            );
            Port.Requires(1, taken.Count(has => has), "Of several that would take a lease at once exactly one has it.");
        }
    }

    /// <summary>A lease outlives the store object: another host may hold it.</summary>
    [Fact]
    public async Task A_lease_is_held_after_a_new_start()
    {
        await TakesAsync("one", Hour);
        await StartsAgainAsync();
        await DoesNotTakeAsync("other", Hour);
        await RenewsAsync("one", Hour);
    }

    /// <summary>A name or a holder that not every database would hold as it is, is refused by all.</summary>
    [Fact]
    public async Task A_lease_has_a_name_and_a_holder_that_every_store_can_hold()
    {
        foreach (var bad in new[] { "", " ", "a b", "a\0b", "a\ud83d", "å", new string('a', 129) })
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Leases.TryTakeAsync(bad, "one", Hour, Cancellation));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Leases.TryTakeAsync("due", bad, Hour, Cancellation));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Leases.RenewAsync("due", bad, Hour, Cancellation));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Leases.IsHeldAsync(bad, "one", Cancellation));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Leases.IsHeldAsync("due", bad, Cancellation));
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Leases.ReleaseAsync("due", bad, Cancellation));
        }

        await TakesAsync("one", Hour);
    }

    /// <summary>The calls give up.</summary>
    [Fact]
    public async Task Leases_give_up_where_they_are_cancelled()
    {
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Leases.TryTakeAsync("due", "one", Hour, cancellationToken),
            "TryTakeAsync"
        );
        await TakesAsync("other", Hour);
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Leases.RenewAsync("due", "other", 12 * Hour, cancellationToken),
            "RenewAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Leases.IsHeldAsync("due", "other", cancellationToken),
            "IsHeldAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Leases.ReleaseAsync("due", "other", cancellationToken),
            "ReleaseAsync"
        );
        await DoesNotTakeAsync("one", Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await TakesAsync("one", Hour);
    }

    private static string Host(int at) => string.Create(CultureInfo.InvariantCulture, $"host-{at}");

    private static ILeases LeasesOf(IStrategyStore store) =>
        Port.RequiresType<ILeases>(
            store,
            "A store with leases has them itself, unless the suite's Leases returns another object."
        );

    private async Task TakesAsync(string holder, Duration length, string name = "due") =>
        Port.Requires(
            await Leases.TryTakeAsync(name, holder, length, Cancellation),
            $"'{holder}' takes the lease '{name}': no other has it then."
        );

    private async Task DoesNotTakeAsync(string holder, Duration length, string name = "due") =>
        Port.Requires(
            !await Leases.TryTakeAsync(name, holder, length, Cancellation),
            $"'{holder}' does not take the lease '{name}': another has it."
        );

    private async Task RenewsAsync(string holder, Duration length, string name = "due") =>
        Port.Requires(
            await Leases.RenewAsync(name, holder, length, Cancellation),
            $"'{holder}' renews the lease '{name}': it has had it without a break."
        );

    private async Task DoesNotRenewAsync(string holder, Duration length, string name = "due") =>
        Port.Requires(
            !await Leases.RenewAsync(name, holder, length, Cancellation),
            $"'{holder}' does not renew the lease '{name}': it has not had it without a break."
        );
}
