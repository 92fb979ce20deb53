namespace SmartSpec.Stores;

/// <summary>
/// Compares the engine's clock with the store's, seldom enough to cost no round trip for each command. Safe to share between
/// threads.
/// </summary>
internal sealed class ClockCheck
{
    private const int Tries = 3;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly IStoreClock store;
    private readonly IClock engine;
    private readonly Duration tolerance;
    private readonly TimeProvider time;
    private readonly Latest latest;

    private ClockCheck(IStoreClock store, IClock engine, Duration tolerance, TimeProvider time, Latest latest) =>
        (this.store, this.engine, this.tolerance, this.time, this.latest) = (store, engine, tolerance, time, latest);

    /// <summary>The check over a store; null where the store has no clock, or the check is switched off.</summary>
    public static ClockCheck? Of(IStrategyStore store, StrategyEngine engine, StrategyServiceOptions options) =>
        store is IStoreClock clock && options.ClockTolerance != Timeout.InfiniteTimeSpan
            ? new(clock, engine.Clock, Duration.FromTimeSpan(options.ClockTolerance), options.Time, new())
            : null;

    /// <summary>
    /// The same check, which shares what was measured, and reads the clock in another way, such as over a connection.
    /// </summary>
    public ClockCheck With(IStoreClock clock) => new(clock, engine, tolerance, time, latest);

    /// <exception cref="ClockDifferenceException">The clocks differ by more than the tolerance.</exception>
    public ValueTask RunAsync(CancellationToken cancellationToken)
    {
        if (latest.Measured is not { } measured)
            return MeasureAsync(cancellationToken);
        var age = time.GetElapsedTime(measured.Timestamp);
        if (!Agrees(measured, age) || age > 2 * Fresh)
            return MeasureAsync(cancellationToken);

        // When a measure grows old one caller measures again, and the others go by the old one until then.
        return age > Fresh && latest.TryBegin() ? MeasureAloneAsync(cancellationToken) : default;
    }

    /// <summary>
    /// Whether the clocks agreed at the last look, and the engine's clock has gone on since as the monotonic one has.
    /// </summary>
    private bool Agrees(Measured measured, TimeSpan age)
    {
        var jump = engine.GetCurrentInstant() - measured.Engine - Duration.FromTimeSpan(age);
        return IsWithin(measured.Ahead) && IsWithin(jump) && IsWithin(measured.Ahead + jump);
    }

    private async ValueTask MeasureAloneAsync(CancellationToken cancellationToken)
    {
        try
        {
            await MeasureAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            latest.End();
        }
    }

    private async ValueTask MeasureAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (before, began) = (engine.GetCurrentInstant(), time.GetTimestamp());
            var there = await store.NowAsync(cancellationToken).ConfigureAwait(false);
            var (here, ended) = (engine.GetCurrentInstant(), time.GetTimestamp());

            // The store's clock was read at some moment between the two: it now shows as much more as has passed since, which is
            // at most the whole. Where that is much, the host was paused; where its clock went another way meanwhile, it
            // jumped, or the machine was asleep. A second reading decides.
            var took = Duration.FromTimeSpan(time.GetElapsedTime(began, ended));
            if (!(IsWithin(took) && IsWithin(here - before - took)) && attempt < Tries)
                continue;

            // Of what is possible, the difference that is nearest to none.
            var ahead = Duration.Max(here - there - took, Duration.Min(here - there, Duration.Zero));

            // A reading that took too long is not used later.
            if (IsWithin(took))
                latest.Measured = new(here, ended, ahead);
            if (!IsWithin(ahead))
                throw new ClockDifferenceException(here, here - ahead, tolerance);
            return;
        }
    }

    private bool IsWithin(Duration difference) => difference <= tolerance && difference >= -tolerance;

    /// <summary>A measurement of the difference.</summary>
    /// <param name="Engine">What the engine's clock showed.</param>
    /// <param name="Timestamp">What the monotonic clock showed.</param>
    /// <param name="Ahead">By how much the engine's clock was ahead of the store's, at least.</param>
    private sealed record Measured(Instant Engine, long Timestamp, Duration Ahead);

    /// <summary>The last measurement, shared between connections.</summary>
    private sealed class Latest
    {
        private Measured? measured;
        private int isMeasuring;

        public Measured? Measured
        {
            get => Volatile.Read(ref measured);
            set => Volatile.Write(ref measured, value);
        }

        public bool TryBegin() => Interlocked.Exchange(ref isMeasuring, 1) == 0;

        public void End() => Volatile.Write(ref isMeasuring, 0);
    }
}
