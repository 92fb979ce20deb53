namespace SmartSpec.Model;

/// <summary>The assessment of an area by one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">The score, on the criterion's scale.</param>
/// <param name="Motivation">The reason for the score.</param>
public sealed record Assessment(Id<Criterion> Criterion, decimal Score, Text Motivation);
