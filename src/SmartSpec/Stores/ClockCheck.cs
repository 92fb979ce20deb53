namespace SmartSpec;

/// <summary>
/// Compares the engine's clock with the store's, seldom enough to cost no round trip for each command. Safe to share between
/// threads.
/// </summary>
/// <param name="store">The store's clock.</param>
/// <param name="engine">The engine's clock.</param>
/// <param name="tolerance">By how much they may differ.</param>
/// <param name="time">What measures the time between two looks, by its monotonic clock.</param>
internal sealed class ClockCheck(IStoreClock store, IClock engine, Duration tolerance, TimeProvider time)
{
    private const int Tries = 3;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private Measured? last;

    /// <summary>The check over a store; null where the store has no clock, or the check is switched off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is zero or less.</exception>
    public static ClockCheck? Of(IStrategyStore store, StrategyEngine engine, StrategyServiceOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(
            options.ClockTolerance, Duration.Zero, $"{nameof(options)}.{nameof(StrategyServiceOptions.ClockTolerance)}");
        return store is IStoreClock clock && options.ClockTolerance < Duration.MaxValue ? new(clock, engine.Clock, options.ClockTolerance, options.Time) : null;
    }

    /// <exception cref="ClockDifferenceException">The clocks differ by more than the tolerance.</exception>
    public ValueTask RunAsync(CancellationToken cancellation) =>
        Volatile.Read(ref last) is { } measured && IsStillGood(measured) ? default : MeasureAsync(cancellation);

    /// <summary>
    /// Whether the clocks agreed at the last look, that was not long ago, and the engine's clock has gone on since as the
    /// monotonic one has.
    /// </summary>
    private bool IsStillGood(Measured measured)
    {
        var passed = time.GetElapsedTime(measured.Timestamp);
        var jump = engine.GetCurrentInstant() - measured.Engine - Duration.FromTimeSpan(passed);
        return passed <= Fresh && IsWithin(measured.Ahead) && IsWithin(jump) && IsWithin(measured.Ahead + jump);
    }

    private async ValueTask MeasureAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (before, began) = (engine.GetCurrentInstant(), time.GetTimestamp());
            var there = await store.NowAsync(cancellation).ConfigureAwait(false);
            var took = Duration.FromTimeSpan(time.GetElapsedTime(began));
            var (after, ended) = (engine.GetCurrentInstant(), time.GetTimestamp());

            // Where the host stood still or its clock jumped while the store was asked, the answer is no measure of the
            // difference.
            var isSteady = IsWithin(took) && IsWithin(after - before - took);
            if (!isSteady && attempt < Tries)
                continue;

            // The store's clock was read at some moment in between.
            var ahead = isSteady && there >= before && there <= after ? Duration.Zero
                : isSteady && there < before ? before - there
                : after - there;
            Volatile.Write(ref last, new(after, ended, ahead));
            if (!IsWithin(ahead))
                throw new ClockDifferenceException(after, after - ahead, tolerance);
            return;
        }
    }

    private bool IsWithin(Duration difference) => difference <= tolerance && difference >= -tolerance;

    /// <summary>What was found at a look.</summary>
    /// <param name="Engine">What the engine's clock showed.</param>
    /// <param name="Timestamp">What the monotonic clock showed.</param>
    /// <param name="Ahead">By how much the engine's clock was ahead of the store's.</param>
    private sealed record Measured(Instant Engine, long Timestamp, Duration Ahead);
}
