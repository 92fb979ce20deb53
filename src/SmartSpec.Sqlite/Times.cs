namespace SmartSpec.Sqlite;

/// <summary>Instants as they are kept: whole microseconds since 1970, UTC.</summary>
internal static class Times
{
    private const long TicksEach = 10;

    public static long ToMicroseconds(this Instant instant)
    {
        var (whole, rest) = Math.DivRem(instant.ToUnixTimeTicks(), TicksEach);
        return rest < 0 ? whole - 1 : whole;
    }

    public static Instant ToInstant(this long microseconds) => Instant.FromUnixTimeTicks(microseconds * TicksEach);
}
