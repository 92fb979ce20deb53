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
        AssignmentConcept.Concept,
        SharingConcept.Concept,
        DecisionConcept.Concept,
        EvidenceConcept.Concept,
        AreaConcept.Concept,
        FollowUpConcept.Concept,
        ReviewConcept.Concept,
        PlanConcept.Concept,
        EffortConcept.Concept,
        FundingConcept.Concept,
        CallConcept.Concept,
        IndicatorConcept.Concept,
        DialogueConcept.Concept,
        EvaluationConcept.Concept,
        ChangeConcept.Concept,
        SignalConcept.Concept,
        HealthConcept.Concept,
        EnablingConcept.Concept,
        ReferenceConcept.Concept,
        CorrectionConcept.Concept,
        CheckpointConcept.Concept,
    ];
}
