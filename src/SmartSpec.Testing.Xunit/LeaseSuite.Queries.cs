using Xunit;

namespace SmartSpec.Testing;

/// <content>Queries of who has a lease.</content>
public abstract partial class LeaseSuite
{
    /// <summary>Only the holder has a lease, and only that one.</summary>
    [Fact]
    public async Task Only_its_holder_has_a_lease()
    {
        await HasNotAsync("one");
        await TakesAsync("one", Hour);
        await HasAsync("one");
        await HasNotAsync("other");
        await HasNotAsync("ONE");
        await HasNotAsync("one", "outbox");
        await HasNotAsync("one", "Due");
        await AdvanceAsync(Store, Hour - Minute);
        await HasAsync("one");
    }

    /// <summary>A lease that has run out, was released or is another's by now is not held by who had it.</summary>
    [Fact]
    public async Task Who_had_a_lease_has_it_no_longer()
    {
        await TakesAsync("one", Hour);
        await AdvanceAsync(Store, Hour + Minute);
        await HasNotAsync("one");
        await TakesAsync("other", Hour);
        await HasNotAsync("one");
        await HasAsync("other");
        await Leases.ReleaseAsync("due", "other", Cancellation);
        await HasNotAsync("other");
    }

    /// <summary>A renewed lease is held for as long as it was renewed for.</summary>
    [Fact]
    public async Task A_renewed_lease_is_held()
    {
        await TakesAsync("one", Hour);
        await AdvanceAsync(Store, Hour - Minute);
        await RenewsAsync("one", Hour);
        await AdvanceAsync(Store, Hour - Minute);
        await HasAsync("one");
        await AdvanceAsync(Store, Minute + Minute);
        await HasNotAsync("one");
    }

    /// <summary>A question changes nothing: the lease runs out when it would have.</summary>
    [Fact]
    public async Task Asking_does_not_lengthen_a_lease()
    {
        await TakesAsync("one", Hour);
        await AdvanceAsync(Store, Hour - Minute);
        await HasAsync("one");
        await HasNotAsync("other");
        await AdvanceAsync(Store, Minute + Minute);
        await HasNotAsync("one");
        await TakesAsync("other", Hour);
    }

    /// <summary>Each store object over the same data gives the same answer at once.</summary>
    [Fact]
    public async Task What_one_host_takes_or_releases_another_sees_at_once()
    {
        var beside = LeasesOf(await BesideAsync());
        Port.Requires(
            await beside.TryTakeAsync("due", "one", Hour, Cancellation),
            "'one' takes the lease 'due': no other has it then."
        );
        await HasAsync("one");
        await beside.ReleaseAsync("due", "one", Cancellation);
        await HasNotAsync("one");
        await TakesAsync("other", Hour);
        Port.Requires(await beside.IsHeldAsync("due", "other", Cancellation), "'other' has the lease 'due'.");
        await AdvanceAsync(Store, Hour + Minute);
        Port.Requires(
            !await beside.IsHeldAsync("due", "other", Cancellation),
            "'other' does not have the lease 'due': it has run out."
        );
    }

    private async Task HasAsync(string holder, string name = "due") =>
        Port.Requires(
            await Leases.IsHeldAsync(name, holder, Cancellation),
            $"'{holder}' has the lease '{name}': it has had it without a break."
        );

    private async Task HasNotAsync(string holder, string name = "due") =>
        Port.Requires(!await Leases.IsHeldAsync(name, holder, Cancellation), $"'{holder}' does not have the lease '{name}'.");
}
