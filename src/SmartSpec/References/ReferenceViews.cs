namespace SmartSpec;

/// <summary>What is asked of references.</summary>
public static class ReferenceViews
{
    /// <summary>What an object is in other systems.</summary>
    public static IEnumerable<Reference> ReferencesOf(this Strategy strategy, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.References.Under(subject);
    }
}
