namespace SmartSpec;

/// <summary>The concepts of the field.</summary>
internal static class Concepts
{
    /// <summary>All of them, in the order in which they are settled and listed.</summary>
    public static EquatableArray<Concept> All { get; } =
    [
        StrategyConcept.Concept,
        OrganisationConcept.Concept,
        DelegationConcept.Concept,
        DecisionConcept.Concept,
        EvidenceConcept.Concept,
        AreaConcept.Concept,
        CallConcept.Concept,
        HealthConcept.Concept,
        ReferenceConcept.Concept,
        CorrectionConcept.Concept,
        CheckpointConcept.Concept,
    ];
}
