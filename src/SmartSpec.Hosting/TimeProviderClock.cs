namespace SmartSpec.Hosting;

/// <summary>The clock of a host's time: <see cref="IClock"/> from <see cref="TimeProvider"/>.</summary>
/// <param name="time">The host's time.</param>
internal sealed class TimeProviderClock(TimeProvider time) : IClock
{
    private readonly TimeProvider time = time ?? throw new ArgumentNullException(nameof(time));

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
