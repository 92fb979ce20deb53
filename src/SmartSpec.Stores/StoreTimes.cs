namespace SmartSpec.Stores;

/// <summary>Limits of leases and waits, common to all stores.</summary>
internal static class StoreTimes
{
    private const int MostCharacters = 128;

    /// <summary>The greatest length of a lease, and the longest wait of a message, that can be requested: a day.</summary>
    public static Duration MaxLength { get; } = Duration.FromDays(1);

    /// <summary>
    /// The longest remaining time of a stored lease or wait; a longer one was written by a wrong clock, and is ignored: two days.
    /// It is a day more than can be requested, so that a clock that is set back by less than a day ends no lease.
    /// </summary>
    public static Duration Longest { get; } = MaxLength + Duration.FromDays(1);

    /// <summary>A wait within its limits.</summary>
    public static Duration? Wait(Duration? requested) =>
        requested is { } wait ? Duration.Max(Duration.Zero, Duration.Min(MaxLength, wait)) : null;

    /// <exception cref="ArgumentException">The name or the holder is not 1 to 128 visible ASCII characters.</exception>
    public static void CheckLease(string name, string holder)
    {
        Check(name, nameof(name));
        Check(holder, nameof(holder));
    }

    /// <exception cref="ArgumentException">The name or the holder is not 1 to 128 visible ASCII characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is outside its limits.</exception>
    public static void CheckLease(string name, string holder, Duration length)
    {
        CheckLease(name, holder);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaxLength);
    }

    // What every database holds as it is, and compares letter by letter.
    private static void Check(string text, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(text, name);
        if (text.Length > MostCharacters || text.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw new ArgumentException($"The {name} of a lease is 1 to {MostCharacters} visible ASCII characters.", name);
    }
}
