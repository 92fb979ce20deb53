namespace SmartSpec;

/// <summary>How long the ports of a store let something last.</summary>
internal static class StoreTimes
{
    /// <summary>
    /// The longest lease, and the longest wait of a message: a clock that was wrong for a while harms no longer than that.
    /// </summary>
    public static Duration Longest { get; } = Duration.FromDays(1);

    /// <summary>A wait within its limits.</summary>
    public static Duration? Wait(Duration? asked) =>
        asked is { } wait ? Duration.Max(Duration.Zero, Duration.Min(Longest, wait)) : null;

    /// <exception cref="ArgumentException">The name or the holder is empty.</exception>
    public static void CheckLease(string name, string holder)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(holder);
    }

    /// <exception cref="ArgumentException">The name or the holder is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is outside its limits.</exception>
    public static void CheckLease(string name, string holder, Duration length)
    {
        CheckLease(name, holder);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Longest);
    }
}
