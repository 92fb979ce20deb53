namespace SmartSpec;

/// <summary>Where a recommendation stands.</summary>
public enum RecommendationStep
{
    /// <summary>It waits for a response, unless it has lapsed.</summary>
    Open,

    /// <summary>It was accepted.</summary>
    Accepted,

    /// <summary>It was accepted in part.</summary>
    PartlyAccepted,

    /// <summary>It was declined.</summary>
    Declined,
}
