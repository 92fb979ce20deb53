namespace SmartSpec.Sqlite;

/// <summary>
/// Until when a caller waits, for the store's own writer and for SQLite together: it runs from the caller's arrival.
/// </summary>
internal readonly struct Deadline
{
    private readonly TimeProvider time;
    private readonly long since;
    private readonly TimeSpan limit;

    private Deadline(TimeSpan limit, TimeProvider time) => (this.limit, this.time, since) = (limit, time, time.GetTimestamp());

    /// <summary>The remaining time; zero once it has passed.</summary>
    public TimeSpan Left => limit - time.GetElapsedTime(since) is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    /// <summary>A deadline from now on.</summary>
    /// <param name="limit">How long it is until then.</param>
    /// <param name="time">What it is measured by.</param>
    public static Deadline In(TimeSpan limit, TimeProvider time) => new(limit, time);
}
