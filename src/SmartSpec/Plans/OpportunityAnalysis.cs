namespace SmartSpec.Model;

/// <summary>The analysis of one opportunity in a development plan.</summary>
/// <param name="Opportunity">The opportunity, as evidence.</param>
/// <param name="Analysis">What it could become, and what that takes.</param>
public sealed record OpportunityAnalysis(Id<Evidence> Opportunity, Text Analysis);
