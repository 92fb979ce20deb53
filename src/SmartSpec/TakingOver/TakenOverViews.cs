namespace SmartSpec;

/// <summary>Views of a strategy that may have been taken over.</summary>
public static class TakenOverViews
{
    /// <summary>
    /// Whether an object came with the opening statement: the engine's own rules and gates have not judged it. What
    /// happens to it later does not change that.
    /// </summary>
    /// <param name="strategy">The strategy; taken over or founded.</param>
    /// <param name="subject">The object; for the strategy itself, whether it was taken over.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static bool IsTakenOver(this Strategy strategy, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.TakenOver is { } taken && (subject == Subject.Of(strategy.Id) || taken.Has(subject));
    }
}
