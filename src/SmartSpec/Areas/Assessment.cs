namespace SmartSpec.Model;

/// <summary>How an area does by one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">The score, on the criterion's scale.</param>
/// <param name="Motivation">Why.</param>
public sealed record Assessment(Id<Criterion> Criterion, decimal Score, Text Motivation);
