namespace SmartSpec;

/// <content>Queries about a strategy that may have been taken over.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// Whether an object came with the opening statement: the engine's own rules and gates have not judged it. What
    /// happens to it later does not change that.
    /// </summary>
    /// <param name="subject">The object; for the strategy itself, whether it was taken over.</param>
    public bool IsTakenOver(Subject subject) => TakenOver is { } taken && (subject == Subject.Of(Id) || taken.Has(subject));
}
