using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <summary>What a store's leases must do: <see cref="ILeases"/>, sentence by sentence.</summary>
public abstract class LeaseSuite : StoreSuite
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 12, 0);
    private static readonly Instant Until = Now + Duration.FromMinutes(1);
    private static readonly Duration Moment = Duration.FromTicks(10);

    /// <summary>The leases of the test's store. Default: the store itself.</summary>
    protected virtual ILeases Leases => LeasesOf(Store);

    /// <summary>One holder at a time.</summary>
    [Fact]
    public async Task A_lease_is_not_taken_while_another_has_it()
    {
        await TakesAsync("one", Now, Until);
        await DoesNotTakeAsync("other", Now, Until);
        await DoesNotTakeAsync("other", Until - Moment, Until + Duration.FromHours(1));
        await DoesNotTakeAsync("ONE", Now, Until);
    }

    /// <summary>It is held until its instant, and then free.</summary>
    [Fact]
    public async Task A_lease_is_free_when_its_time_is_over()
    {
        await TakesAsync("one", Now, Until);
        await TakesAsync("other", Until, Until + Duration.FromMinutes(1));
        await DoesNotTakeAsync("one", Until, Until + Duration.FromMinutes(1));
        await TakesAsync("one", Until + Duration.FromMinutes(2), Until + Duration.FromMinutes(3));
    }

    /// <summary>Its holder takes it again, for longer or shorter.</summary>
    [Fact]
    public async Task A_holder_can_hold_on_to_a_lease()
    {
        await TakesAsync("one", Now, Until);
        await TakesAsync("one", Until - Moment, Until + Duration.FromMinutes(1));
        await DoesNotTakeAsync("other", Until + Moment, Until + Duration.FromMinutes(2));
        await TakesAsync("one", Until + Moment, Until + Moment + Moment);
        await TakesAsync("other", Until + Moment + Moment, Until + Duration.FromMinutes(1));
    }

    /// <summary>Who tried in vain has changed nothing.</summary>
    [Fact]
    public async Task A_vain_attempt_changes_nothing()
    {
        await TakesAsync("one", Now, Until);
        await DoesNotTakeAsync("other", Now, Until + Duration.FromDays(1));
        await TakesAsync("third", Until, Until + Moment);
    }

    /// <summary>A lease that is released is free.</summary>
    [Fact]
    public async Task A_released_lease_is_free()
    {
        await TakesAsync("one", Now, Until);
        await Leases.ReleaseAsync("due", "one", Cancellation);
        await TakesAsync("other", Now, Until);
        await Leases.ReleaseAsync("due", "one", Cancellation);
        await DoesNotTakeAsync("one", Now, Until);
    }

    /// <summary>Only its holder can release it; to release what nobody has does nothing.</summary>
    [Fact]
    public async Task Only_its_holder_releases_a_lease()
    {
        await Leases.ReleaseAsync("due", "one", Cancellation);
        await TakesAsync("one", Now, Until);
        await Leases.ReleaseAsync("due", "other", Cancellation);
        await Leases.ReleaseAsync("outbox", "one", Cancellation);
        await DoesNotTakeAsync("other", Now, Until);
    }

    /// <summary>Each work has a lease of its own, letter by letter.</summary>
    [Fact]
    public async Task Leases_of_different_names_are_different()
    {
        await TakesAsync("one", Now, Until);
        await TakesAsync("other", Now, Until, "outbox");
        await TakesAsync("other", Now, Until, "Due");
        await DoesNotTakeAsync("one", Now, Until, "outbox");
    }

    /// <summary>Of several at once one has it.</summary>
    [Fact]
    public async Task Of_several_at_once_exactly_one_takes_a_lease()
    {
        var beside = LeasesOf(await BesideAsync());
        for (var round = 0; round < 10; round++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"work-{round}");
            var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(at => Task.Run(
                async () => await (at % 2 == 0 ? Leases : beside).TryTakeAsync(name, string.Create(CultureInfo.InvariantCulture, $"host-{at}"), Now, Until, Cancellation), Cancellation)));
            Port.Asks(1, taken.Count(has => has), "Of several that would take a lease at once exactly one has it.");
        }
    }

    /// <summary>A lease outlives the store object: another host may hold it.</summary>
    [Fact]
    public async Task A_lease_is_held_after_a_new_start()
    {
        await TakesAsync("one", Now, Until);
        await StartAgainAsync();
        await DoesNotTakeAsync("other", Until - Moment, Until);
        await TakesAsync("one", Until - Moment, Until);
    }

    /// <summary>The calls give up.</summary>
    [Fact]
    public async Task Leases_give_up_where_they_are_cancelled()
    {
        await Port.AsksToGiveUpAsync(async cancellation => await Leases.TryTakeAsync("due", "one", Now, Until, cancellation), "TryTakeAsync");
        await TakesAsync("other", Now, Until);
        await Port.AsksToGiveUpAsync(async cancellation => await Leases.ReleaseAsync("due", "other", cancellation), "ReleaseAsync");
        await DoesNotTakeAsync("one", Now, Until);
    }

    private static ILeases LeasesOf(IStrategyStore store) => Port.AsksFor<ILeases>(store, "A store with leases has them itself, unless the suite's Leases says where they are.");

    private async Task TakesAsync(string holder, Instant now, Instant until, string name = "due") =>
        Port.Asks(await Leases.TryTakeAsync(name, holder, now, until, Cancellation), $"'{holder}' takes the lease '{name}' at {now}: no other has it then.");

    private async Task DoesNotTakeAsync(string holder, Instant now, Instant until, string name = "due") =>
        Port.Asks(!await Leases.TryTakeAsync(name, holder, now, until, Cancellation), $"'{holder}' does not take the lease '{name}' at {now}: another has it.");
}
