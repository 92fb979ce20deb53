namespace SmartSpec;

/// <summary>
/// A version of a strategy that somebody has seen: the length of its history, its head, or both. A command that states one is not
/// executed on any other.
/// </summary>
/// <param name="Length">The number of events; null for any.</param>
/// <param name="Head">The hash of the last event; null for any.</param>
public readonly record struct StrategyVersion(long? Length, Hash? Head = null)
{
    /// <summary>The version of a strategy.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static StrategyVersion Of(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return new(strategy.Length, strategy.Head);
    }

    /// <summary>
    /// Whether a strategy is at this version. What has fallen due since, and is not recorded yet, does not count.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public bool Matches(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return (Length is not { } length || length == strategy.Length) && (Head is not { } head || head == strategy.Head);
    }
}
