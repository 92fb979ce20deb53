namespace SmartSpec.Chaos.Hosts;

/// <summary>The machine's time with a wall clock that can be set wrong; timers and the monotonic clock stay right.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private long offset;

    /// <summary>Sets how far the wall clock is off.</summary>
    public void Jump(TimeSpan by) => Interlocked.Exchange(ref offset, by.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref offset));
}
