namespace SmartSpec.PostgreSql;

/// <summary>Instants as they are stored: microseconds since 1970; what is finer is cut off.</summary>
internal static class Micros
{
    private const long TicksPerMicrosecond = 10;

    public static long Of(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return (ticks - ((ticks % TicksPerMicrosecond) + TicksPerMicrosecond) % TicksPerMicrosecond) / TicksPerMicrosecond;
    }

    public static long Of(Duration duration) => duration.BclCompatibleTicks / TicksPerMicrosecond;

    public static Instant Back(long micros) => Instant.FromUnixTimeTicks(micros * TicksPerMicrosecond);
}
