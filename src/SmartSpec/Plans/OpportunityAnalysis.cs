namespace SmartSpec;

/// <summary>What a development plan says of one opportunity.</summary>
/// <param name="Opportunity">The opportunity, as evidence.</param>
/// <param name="Analysis">What it could become, and what it takes.</param>
public sealed record OpportunityAnalysis(Id<Evidence> Opportunity, Text Analysis);
