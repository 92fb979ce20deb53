namespace SmartSpec;

/// <summary>How long the ports of a store let something last.</summary>
internal static class StoreTimes
{
    private const int MostCharacters = 128;

    /// <summary>
    /// The longest lease, and the longest wait of a message: a clock that was wrong for a while harms no longer than that.
    /// </summary>
    public static Duration Longest { get; } = Duration.FromDays(1);

    /// <summary>A wait within its limits.</summary>
    public static Duration? Wait(Duration? asked) =>
        asked is { } wait ? Duration.Max(Duration.Zero, Duration.Min(Longest, wait)) : null;

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
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Longest);
    }

    // What every database holds as it is, and compares letter by letter.
    private static void Check(string text, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(text, name);
        if (text.Length > MostCharacters || text.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw new ArgumentException($"The {name} of a lease is 1 to {MostCharacters} visible ASCII characters.", name);
    }
}
