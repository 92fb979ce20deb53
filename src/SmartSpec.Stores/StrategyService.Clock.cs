namespace SmartSpec.Stores;

/// <content>The comparison of clocks.</content>
public sealed partial class StrategyService
{
    /// <summary>Null where the store has no clock, or the check is switched off.</summary>
    private ClockCheck? Clocks { get; init; }

    /// <summary>
    /// Checks that the engine's clock and the store's agree, as every command and every settling does before it decides and
    /// before it appends. The store's clock is read once a minute, and again when the engine's clock has jumped; does nothing
    /// where the store has no clock (<see cref="IStoreClock"/>).
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ClockDifferenceException">They differ by more than
    /// <see cref="StrategyServiceOptions.ClockTolerance"/>.</exception>
    public ValueTask CheckClockAsync(CancellationToken cancellationToken = default) =>
        Clocks?.RunAsync(cancellationToken) ?? default;
}
