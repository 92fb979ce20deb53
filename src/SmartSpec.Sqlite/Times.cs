namespace SmartSpec.Sqlite;

/// <summary>Instants as they are stored: whole microseconds since 1970, UTC.</summary>
internal static class Times
{
    private const long TicksEach = 10;

    /// <summary>The longest remaining time of a lease or a wait before it is ignored.</summary>
    public static long Longest { get; } = StoreTimes.Longest.ToMicroseconds();

    public static long ToMicroseconds(this Instant instant)
    {
        var (whole, rest) = Math.DivRem(instant.ToUnixTimeTicks(), TicksEach);
        return rest < 0 ? whole - 1 : whole;
    }

    /// <summary>Whole microseconds; what is less is cut off.</summary>
    public static long ToMicroseconds(this Duration duration) => duration.BclCompatibleTicks / TicksEach;

    public static Instant ToInstant(this long microseconds) => Instant.FromUnixTimeTicks(microseconds * TicksEach);
}
