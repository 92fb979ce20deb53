namespace SmartSpec.Hosting.Tests.Simulation;

/// <summary>
/// The time of a host: its monotonic clock is the world's, its wall clock may be wrong, and its timers fire when they are let.
/// </summary>
internal sealed class SimulatedTime(World world) : TimeProvider
{
    private readonly List<Timer> timers = [];

    /// <summary>By how much the wall clock is ahead.</summary>
    public TimeSpan Offset { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>For how long its machine was paused, and both clocks with it.</summary>
    public TimeSpan StoodStill { get; set; }

    /// <summary>Whether something waits beside the tick at which the lease is renewed: a pause before another renewal.</summary>
    public bool IsWaitedFor => timers.Count > 1;

    private TimeSpan Passed => world.Passed - StoodStill;

    public override long GetTimestamp() => Passed.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2027, 3, 1, 12, 0, 0, TimeSpan.Zero) + Passed + Offset;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets the timers fire that are due.</summary>
    public void Fire()
    {
        foreach (var timer in timers.Where(timer => timer.At <= Passed).ToList())
            timer.Fire();
    }

    private sealed class Timer(SimulatedTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan every;

        public TimeSpan At { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.timers.Remove(this);
            every = period;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                At = time.Passed + dueTime;
                time.timers.Add(this);
            }

            return true;
        }

        public void Fire()
        {
            if (!time.timers.Contains(this))
                return;
            Change(every, every);
            callback(state);
        }

        public void Dispose() => time.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
