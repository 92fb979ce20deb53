namespace SmartSpec.Model;

/// <summary>The content of a development plan.</summary>
/// <param name="Opportunities">The opportunities analysed.</param>
/// <param name="Fields">The development fields in which efforts are needed.</param>
/// <param name="Sustainability">What it means for sustainable development; null until it is assessed.</param>
public sealed record DevelopmentContent(
    EquatableArray<OpportunityAnalysis> Opportunities = default,
    EquatableArray<DevelopmentField> Fields = default,
    Sustainability? Sustainability = null
);
