namespace SmartSpec;

/// <summary>Views of references.</summary>
public static class ReferenceViews
{
    /// <summary>The references of an object to other systems.</summary>
    public static IEnumerable<Reference> ReferencesOf(this Strategy strategy, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.References.Under(subject);
    }
}
