namespace SmartSpec.Stores;

/// <summary>The clock of a store that has one of its own, such as a database server's.</summary>
/// <remarks>
/// <see cref="StrategyService"/> compares its engine's clock with it, and records nothing while they differ by more than
/// <see cref="StrategyServiceOptions.ClockTolerance"/>. A store on the host's own machine has no other clock, and does not
/// implement this; one that wraps another passes it on.
/// </remarks>
public interface IStoreClock
{
    /// <summary>The instant that the store's clock shows now.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask<Instant> NowAsync(CancellationToken cancellationToken = default);
}
