namespace SmartSpec.Hosting;

/// <summary>A moment by the host's monotonic clock and by its wall clock.</summary>
internal sealed record Moment(long Timestamp, DateTimeOffset At)
{
    public static Moment Now(TimeProvider time) => new(time.GetTimestamp(), time.GetUtcNow());

    public TimeSpan Passed(TimeProvider time)
    {
        var (monotonic, wall) = (time.GetElapsedTime(Timestamp), time.GetUtcNow() - At);
        return monotonic > wall ? monotonic : wall;
    }
}
