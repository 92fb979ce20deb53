namespace SmartSpec;

/// <content>Queries about references.</content>
public sealed partial record Strategy
{
    /// <summary>The references of an object to other systems.</summary>
    public IEnumerable<Reference> ReferencesOf(Subject subject) => References.Under(subject);
}
