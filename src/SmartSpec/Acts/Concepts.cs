namespace SmartSpec;

/// <summary>The concepts of the field.</summary>
internal static class Concepts
{
    /// <summary>All of them, in the order in which they are settled and listed.</summary>
    public static EquatableArray<Concept> All { get; } = [StrategyConcept.Concept, AreaConcept.Concept];
}
