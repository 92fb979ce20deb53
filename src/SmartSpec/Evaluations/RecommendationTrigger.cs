namespace SmartSpec;

/// <summary>What moves a recommendation from step to step: a response, by its outcome.</summary>
public enum RecommendationTrigger
{
    /// <summary>It is accepted.</summary>
    Accept,

    /// <summary>It is accepted in part.</summary>
    AcceptPartly,

    /// <summary>It is declined.</summary>
    Decline,
}
