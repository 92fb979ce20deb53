namespace SmartSpec.Stores;

/// <summary>
/// Leases on pieces of work that one host at a time should do. Time is the store's own: its server's clock, or the machine's
/// where there is no server.
/// </summary>
/// <remarks>
/// <para>
/// A lease lasts from when the store grants it, for a length; no caller's clock matters. A host can count by its monotonic clock,
/// from before the request, how long it has a lease at least. That fails where its whole machine is paused and the clock with it,
/// where the store's clock is set ahead, and where the store loses the lease. Only the store knows whether a holder has had a
/// lease without a break until now: <see cref="IsHeldAsync"/>, which writes nothing, and <see cref="RenewAsync"/>. What the
/// host does after that may meet another holder, where it takes longer than the lease lasts.
/// </para>
/// <para>
/// A host takes each lease under a new holder name, so that a lease that was lost and taken again is never mistaken for one
/// without a break. A store's clock that is set back lengthens leases; set back by less than a day, it ends none. A lease that
/// would last for more than two days is free.
/// </para>
/// </remarks>
public interface ILeases
{
    /// <summary>
    /// Takes a lease that is free: never taken, released, or run out. Its own holder may take it again, for a length from now on.
    /// </summary>
    /// <param name="name">The work, such as <c>due</c>: 1 to 128 visible ASCII characters, compared letter by letter.</param>
    /// <param name="holder">The holder: 1 to 128 visible ASCII characters, compared letter by letter.</param>
    /// <param name="length">How long it lasts: more than zero, a day at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the holder has it now; false while another has it.</returns>
    /// <exception cref="ArgumentException">The name or the holder is not 1 to 128 visible ASCII characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is zero or less, or more than a day.</exception>
    ValueTask<bool> TryTakeAsync(string name, string holder, Duration length, CancellationToken cancellationToken = default);

    /// <summary>Lets a lease last for a length from now on, where its holder has had it without a break.</summary>
    /// <param name="name">The work.</param>
    /// <param name="holder">The holder.</param>
    /// <param name="length">How long it lasts: more than zero, a day at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>True only where the lease is still this holder's and has not run out; otherwise nothing changes.</returns>
    /// <exception cref="ArgumentException">The name or the holder is not 1 to 128 visible ASCII characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is zero or less, or more than a day.</exception>
    ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken = default);

    /// <summary>Returns whether a holder has a lease now, and has had it without a break since it took it.</summary>
    /// <param name="name">The work.</param>
    /// <param name="holder">The holder.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>
    /// True only where the lease is this holder's and has not run out: exactly where <see cref="RenewAsync"/> would renew it.
    /// Nothing changes.
    /// </returns>
    /// <exception cref="ArgumentException">The name or the holder is not 1 to 128 visible ASCII characters.</exception>
    ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken = default);

    /// <summary>Releases a lease; does nothing where it is not the holder's.</summary>
    /// <param name="name">The work.</param>
    /// <param name="holder">The holder.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The name or the holder is not 1 to 128 visible ASCII characters.</exception>
    ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken = default);
}
