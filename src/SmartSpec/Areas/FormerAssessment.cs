namespace SmartSpec.Model;

/// <summary>An assessment by a criterion that a later process definition lacks, or has on another scale.</summary>
/// <param name="Criterion">The criterion as it was, with its weight and scale.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="Until">The day from which the later definition applies.</param>
public sealed record FormerAssessment(Criterion Criterion, Assessment Assessment, LocalDate Until);
