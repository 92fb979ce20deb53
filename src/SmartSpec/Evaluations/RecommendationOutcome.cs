namespace SmartSpec;

/// <summary>How a recommendation can be responded to.</summary>
public enum RecommendationOutcome
{
    /// <summary>It is accepted.</summary>
    Accepted,

    /// <summary>It is accepted in part; the reason says which.</summary>
    PartlyAccepted,

    /// <summary>It is declined, with the reason.</summary>
    Declined,
}
